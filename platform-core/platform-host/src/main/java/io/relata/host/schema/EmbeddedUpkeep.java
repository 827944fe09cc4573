package io.relata.host.schema;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Lets the embedded database use the space of its file again.
 *
 * <p>A commit that is on disk before it is acknowledged writes every page it touched anew, and the old ones stay behind
 * among pages still in use. The database tidies up by itself only where commits may wait (a write delay), so here it is
 * asked to: what is left of sparse parts is written together, and the space they took is free again.
 *
 * @see <a href="https://www.h2database.com/html/mvstore.html#fileFormat">The file format of H2's MVStore</a>
 */
final class EmbeddedUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedUpkeep.class);

    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Parts of the file with less than so many percent in use are written together. */
    private static final int SPARSE_PERCENT = 60;

    private static final int STEP_BYTES = 8 * 1024 * 1024;
    private static final int STEPS = 8;

    private final @Nullable MVStore store;
    private final @Nullable OneWriter database;
    private final Object wake = new Object();
    private @Nullable Thread thread;
    private boolean stopping;
    private long seen = -1;

    /**
     * Looks after a database.
     *
     * @param database the embedded one, or null: then there is nothing to do
     */
    EmbeddedUpkeep(@Nullable OneWriter database) {
        this.database = database;
        this.store = database == null ? null : fileOf(database).orElse(null);
    }

    private static Optional<MVStore> fileOf(OneWriter database) {
        try (var connection = database.getConnection()) {
            return EmbeddedFile.of(connection);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    @Override
    public synchronized void start() {
        if (store != null && thread == null) {
            stopping = false;
            var begun = new Thread(this::run, "database-upkeep");
            begun.setDaemon(true);
            begun.start();
            thread = begun;
        }
    }

    private void run() {
        while (pause()) {
            tidy();
        }
    }

    private boolean pause() {
        synchronized (wake) {
            try {
                if (!stopping) {
                    wake.wait(PAUSE.toMillis());
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
            return !stopping;
        }
    }

    /** Tidies up a little, if anything was written since the last time. */
    void tidy() {
        if (database == null || store == null || store.getCurrentVersion() == seen) {
            return;
        }
        try {
            tidy(database, store);
        } catch (SQLException | MVStoreException failed) {
            LOG.warn("The database file could not be tidied up: {}", failed.getMessage());
        }
        seen = store.getCurrentVersion();
    }

    private static void tidy(OneWriter database, MVStore store) throws SQLException {
        var steps = new AtomicInteger(STEPS);
        while (steps.getAndDecrement() > 0) {
            database.whileNobodyWrites(() -> {
                if (store.isClosed() || !store.compact(SPARSE_PERCENT, STEP_BYTES)) {
                    steps.set(0);
                }
            });
        }
    }

    @Override
    public synchronized void stop() {
        synchronized (wake) {
            stopping = true;
            wake.notifyAll();
        }
        var running = thread;
        if (running != null) {
            try {
                running.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
