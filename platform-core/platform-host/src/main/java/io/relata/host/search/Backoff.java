package io.relata.host.search;

import java.time.Duration;
import java.time.Instant;

/** Leaves a plugin that fails alone for a while, longer each time. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Instant due = Instant.MIN;
    private Duration pause = FIRST;
    private int failures;

    boolean isDue(Instant now) {
        return !due.isAfter(now);
    }

    int failures() {
        return failures;
    }

    void failed(Instant now) {
        failures++;
        due = now.plus(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
    }

    void worked() {
        failures = 0;
        pause = FIRST;
    }
}
