package io.relata.host.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far reading all records of a kind anew is. */
final class Rebuild {

    private final String type;
    private final Backoff backoff = new Backoff();
    private @Nullable UUID last;
    private long done;

    Rebuild(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    @Nullable
    UUID last() {
        return last;
    }

    long done() {
        return done;
    }

    boolean isDue(Instant now) {
        return backoff.isDue(now);
    }

    void read(List<UUID> ids) {
        last = ids.getLast();
        done += ids.size();
        backoff.worked();
    }

    void postpone(Instant now) {
        backoff.failed(now);
    }
}
