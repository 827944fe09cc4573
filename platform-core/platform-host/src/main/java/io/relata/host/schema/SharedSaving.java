package io.relata.host.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Writes what transactions have committed to the file of the embedded database, several of them at once when they come
 * quickly one after the other.
 *
 * <p>H2 would write with each commit, and each time every page of every index that was touched. So it is told to leave
 * that to us. A transaction that knows of another one waiting to write leaves it to that one, and waits until the file
 * holds its own work: nobody hears that something is saved before it is.
 */
final class SharedSaving {

    /** Tells H2 neither to write with each commit nor to write by itself now and then; only 0 and more mean that. */
    private static final int NEVER_BY_ITSELF = -1;

    private static final int MOST_TOGETHER = 32;
    private static final Duration LONGEST = Duration.ofMillis(6);
    private static final String NOT_SAVED = "58030";

    private final MVStore store;
    private final Optional<FileHeader> header;

    /** Held by whoever changes anything in the database, statement by statement, and by whoever writes the file. */
    private final ReentrantLock ink = new ReentrantLock(true);

    private long named = -1;
    private long committed;
    private long saved;
    private long oldestNanos;

    private SharedSaving(MVStore store) {
        this.store = store;
        this.header = FileHeader.of(store);
    }

    /** Looks after the file of a connection's database; nothing when that is not kept in a file. */
    static Optional<SharedSaving> of(Connection connection) throws SQLException {
        return EmbeddedFile.of(connection).map(SharedSaving::new);
    }

    boolean isClosed() {
        return store.isClosed();
    }

    /** Lets nobody write the file until {@link #endStatement}. */
    void beginStatement() {
        ink.lock();
        if (store.getAutoCommitDelay() != NEVER_BY_ITSELF) {
            store.setAutoCommitDelay(NEVER_BY_ITSELF);
        }
    }

    void endStatement() {
        ink.unlock();
    }

    /** Counts a transaction that has just been committed, and tells its number. */
    synchronized long committed() {
        if (committed == saved) {
            oldestNanos = System.nanoTime();
        }
        return ++committed;
    }

    /** Tells whether what is committed may stay in memory while the next transaction writes. */
    synchronized boolean mayWait() {
        return committed - saved < MOST_TOGETHER && System.nanoTime() - oldestNanos < LONGEST.toNanos();
    }

    /**
     * Waits until the file holds a transaction; whoever waits too long writes the file himself.
     *
     * @throws SQLException when the file could not be written
     */
    void await(long transaction) throws SQLException {
        if (!isSavedInTime(transaction)) {
            save();
        }
    }

    private synchronized boolean isSavedInTime(long transaction) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var interrupted = false;
        while (saved < transaction && System.nanoTime() < end) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
            } catch (InterruptedException stopped) {
                interrupted = true;
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return saved >= transaction;
    }

    /**
     * Writes everything that is committed.
     *
     * @throws SQLException when the file could not be written
     */
    void save() throws SQLException {
        ink.lock();
        try {
            var everything = committedSoFar();
            if (store.isClosed()) {
                throw notSaved(null);
            }
            store.commit();
            nameLastSaved();
            saved(everything);
        } catch (MVStoreException failed) {
            throw notSaved(failed);
        } finally {
            ink.unlock();
        }
    }

    private void nameLastSaved() {
        var last = store.getFileStore().lastChunkVersion();
        if (last != named) {
            header.ifPresent(FileHeader::write);
            named = last;
        }
    }

    private static SQLException notSaved(@Nullable Throwable cause) {
        return new SQLTransientException("The file of the database cannot be written", NOT_SAVED, cause);
    }

    private synchronized long committedSoFar() {
        return committed;
    }

    private synchronized void saved(long upTo) {
        saved = Math.max(saved, upTo);
        oldestNanos = System.nanoTime();
        notifyAll();
    }
}
