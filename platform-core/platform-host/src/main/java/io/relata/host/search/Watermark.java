package io.relata.host.search;

import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which entries of the change log are indexed.
 *
 * <p>Sequences are handed out before commit, so a gap may be filled later by a slow transaction, or never, by one that
 * was rolled back. Everything up to {@link #settled()} is indexed for sure.
 */
final class Watermark {

    /** Longer than any transaction of the product takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** With more than this behind a gap, looking back is left to now and then. */
    private static final int MANY = 2_000;

    private final TreeSet<Long> ahead = new TreeSet<>();
    private long settled;
    private @Nullable Instant gapSince;

    Watermark(long settled) {
        this.settled = settled;
    }

    /** Tell the sequence up to which nothing is missing. */
    long settled() {
        return settled;
    }

    /** Tell where to read on. */
    long readFrom(boolean everything) {
        return everything || ahead.size() <= MANY ? settled : ahead.last();
    }

    /** Take in an entry that was read; false when it was known. */
    boolean add(long sequence) {
        return sequence > settled && ahead.add(sequence);
    }

    /** Move up over what is complete, and over a gap that stayed open too long. */
    void settle(Instant now) {
        var patient = true;
        while (!ahead.isEmpty() && patient) {
            if (ahead.first() == settled + 1 || givenUp(now)) {
                settled = ahead.removeFirst();
                gapSince = null;
            } else {
                gapSince = gapSince == null ? now : gapSince;
                patient = false;
            }
        }
    }

    private boolean givenUp(Instant now) {
        return gapSince != null && gapSince.plus(PATIENCE).isBefore(now);
    }
}
