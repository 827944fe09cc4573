package io.relata.interactions.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says when a document event that failed is tried again by itself: soon, then ever later, then never. */
@Component
class RetryTimes {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(2));

    private final Clock clock;

    RetryTimes(Clock clock) {
        this.clock = clock;
    }

    @Nullable
    Instant after(int attempts) {
        return attempts > PAUSES.size() ? null : clock.instant().plus(PAUSES.get(attempts - 1));
    }
}
