package io.relata.host;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Tell the time: the real one, or a fixed one for training and tests that stands still until it is moved. */
public final class RelataClock extends Clock {

    private final boolean fixed;
    private final ZoneId zone;
    private final Clock real;
    private volatile Instant now;

    private RelataClock(@Nullable Instant fixedAt, ZoneId zone) {
        this.fixed = fixedAt != null;
        this.zone = zone;
        this.real = Clock.system(zone);
        this.now = fixedAt == null ? Instant.EPOCH : fixedAt;
    }

    /** Tell the real time. */
    public static RelataClock real() {
        return new RelataClock(null, ZoneOffset.UTC);
    }

    /** Stand still at an instant. */
    public static RelataClock fixedAt(Instant instant) {
        return new RelataClock(instant, ZoneOffset.UTC);
    }

    /** Tell whether the clock stands still. */
    public boolean isFixed() {
        return fixed;
    }

    /**
     * Move a clock that stands still.
     *
     * @throws IllegalStateException when it tells the real time
     */
    public void moveTo(Instant instant) {
        if (!fixed) {
            throw new IllegalStateException("This clock tells the real time");
        }
        now = instant;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new InZone(this, other);
    }

    @Override
    public Instant instant() {
        return fixed ? now : real.instant();
    }

    /** Follows a clock, also when that is moved. */
    private static final class InZone extends Clock {
        private final RelataClock clock;
        private final ZoneId zone;

        InZone(RelataClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
