package io.relata.contacts;

import io.relata.platform.access.Access;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells the business date: the one the acting user chose, else today where the user is. */
@Component
class WorkDate {

    private final Access access;
    private final Clock clock;

    WorkDate(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    LocalDate today() {
        return access.current().workDate(clock);
    }
}
