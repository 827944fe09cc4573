package io.relata.host.numbers;

import io.relata.platform.problem.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the numbers of one series that this process has reserved and hands them out without asking the database.
 *
 * <p>Somebody who creates a record now and then reserves one number at a time and so loses none in a crash; the faster
 * numbers are drawn, the more are reserved at once.
 */
final class Block {

    private static final Logger LOG = LoggerFactory.getLogger(Block.class);
    private static final int LARGEST = 128;
    private static final long FAST_NANOS = Duration.ofSeconds(2).toNanos();

    private final ReentrantLock lock = new ReentrantLock();
    private final SeriesRows rows;
    private final String code;
    private int size = 1;
    private long filledAt = System.nanoTime() - FAST_NANOS;
    private int left;
    private int increment = 1;
    private @Nullable NumberText next;
    private @Nullable NumberText reservedTo;
    private @Nullable String lastDrawn;

    Block(SeriesRows rows, String code) {
        this.rows = rows;
        this.code = code;
    }

    /** Draws a number; empty when the series must be drawn in the caller's own transaction. */
    Optional<String> draw() {
        lock.lock();
        try {
            if (left == 0) {
                var row = rows.find(code).orElseThrow(() -> Problem.notFound(code));
                if (!row.requireDrawing().series().allowGaps()) {
                    return Optional.empty();
                }
                rows.beside(() -> {
                    reserve(rows.lock(code).orElseThrow(() -> Problem.notFound(code)));
                    return Boolean.TRUE;
                });
            }
            return Optional.of(take());
        } finally {
            lock.unlock();
        }
    }

    private String take() {
        var number = next;
        if (number == null) {
            throw new IllegalStateException("Nothing is reserved of " + code);
        }
        left--;
        next = number.plus(increment);
        lastDrawn = number.toString();
        return lastDrawn;
    }

    private void reserve(SeriesRow row) {
        var now = System.nanoTime();
        size = now - filledAt < FAST_NANOS ? Math.min(LARGEST, size * 2) : 1;
        filledAt = now;
        increment = row.series().increment();
        var first = row.next().orElseThrow(row::usedUp);
        var last = first;
        int count = 1;
        while (count < size && row.allows(last.plus(increment))) {
            last = last.plus(increment);
            count++;
        }
        if (row.warnsAt(last)) {
            LOG.warn(
                    "Number series {} comes to its end: {} of {}",
                    code,
                    last,
                    row.series().endingNo());
        }
        rows.moveOn(code, last);
        lastDrawn = row.series().lastNoUsed();
        next = first;
        reservedTo = last;
        left = count;
    }

    /** Tells the number that comes next, if it is reserved already. */
    Optional<String> peek() {
        lock.lock();
        try {
            return left == 0 || next == null ? Optional.empty() : Optional.of(next.toString());
        } finally {
            lock.unlock();
        }
    }

    /** Corrects what the database says is the last number used by what is reserved but not drawn. */
    @Nullable
    String lastUsed(@Nullable String stored) {
        lock.lock();
        try {
            return left > 0 && reservedTo != null && reservedTo.toString().equals(stored) ? lastDrawn : stored;
        } finally {
            lock.unlock();
        }
    }

    /** Gives back what is not drawn, and lets nobody draw while the work runs. */
    <T> T without(Supplier<T> work) {
        lock.lock();
        try {
            giveBack();
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Gives back what is not drawn, unless another process has drawn after it: then those numbers are a gap. */
    void giveBack() {
        lock.lock();
        try {
            if (left > 0 && reservedTo != null) {
                var reserved = reservedTo;
                var drawn = lastDrawn;
                left = 0;
                rows.beside(() -> rows.moveBack(code, reserved, drawn));
            }
        } finally {
            lock.unlock();
        }
    }
}
