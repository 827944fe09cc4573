package io.relata.host.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Removes, once a day, files that a dropped change or a crash left without anybody knowing them. */
@Component
final class FileSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);

    /** A file this young may belong to a change that is still open. */
    private static final Duration YOUNG = Duration.ofDays(1);

    private final FileService files;
    private volatile @Nullable ScheduledExecutorService timer;

    FileSweep(FileService files) {
        this.files = files;
    }

    /**
     * Remove files nobody knows.
     *
     * @param before only those written before this moment
     * @return how many were removed
     */
    int sweep(Instant before) {
        var root = files.folder().root();
        if (!Files.isDirectory(root)) {
            return 0;
        }
        try (var found = Files.walk(root, 2)) {
            return (int) found.filter(Files::isRegularFile)
                    .filter(file -> isOlder(file, before) && isUnknown(file))
                    .filter(FileSweep::remove)
                    .count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    private boolean isUnknown(Path file) {
        try {
            return files.find(java.util.UUID.fromString(file.getFileName().toString()))
                    .isEmpty();
        } catch (IllegalArgumentException neverFinished) {
            return true;
        }
    }

    private static boolean remove(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException failed) {
            LOG.warn("A file nobody knows cannot be removed: {}", failed.getMessage());
            return false;
        }
    }

    private void sweepDaily() {
        try {
            var removed = sweep(Instant.now().minus(YOUNG));
            if (removed > 0) {
                LOG.info("Removed {} files that no record knows", removed);
            }
        } catch (RuntimeException failed) {
            LOG.warn("The files cannot be looked through; trying again tomorrow", failed);
        }
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("file-sweep").daemon().factory());
        started.scheduleWithFixedDelay(this::sweepDaily, 10, TimeUnit.DAYS.toMinutes(1), TimeUnit.MINUTES);
        timer = started;
    }

    @Override
    public void stop() {
        var running = timer;
        timer = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }
}
