package io.relata.host.search;

import java.time.Duration;

/** Lets something happen only so often. Real time, also where the product's clock stands still. */
final class Interval {

    private final long nanos;
    private long last;

    Interval(Duration length) {
        this.nanos = length.toNanos();
        this.last = System.nanoTime() - nanos;
    }

    /** Tell whether it is time again, and begin the next interval if so. */
    boolean begin() {
        if (left() > 0) {
            return false;
        }
        last = System.nanoTime();
        return true;
    }

    /** Tell how many nanoseconds are left. */
    long left() {
        return Math.max(0, last + nanos - System.nanoTime());
    }
}
