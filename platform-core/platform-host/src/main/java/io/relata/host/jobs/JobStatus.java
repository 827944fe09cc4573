package io.relata.host.jobs;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tell an administrator how a job does.
 *
 * @param pluginId the plugin it came from
 * @param pluginName that plugin's name
 * @param id its name
 * @param cron when it runs
 * @param running whether it runs now
 * @param lastRun when it last began, or null
 * @param lastDuration how long that took, or null
 * @param lastError why that failed, or null when it did not
 * @param nextRun when it runs next; null when its schedule says never or cannot be read
 */
public record JobStatus(
        String pluginId,
        String pluginName,
        String id,
        String cron,
        boolean running,
        @Nullable Instant lastRun,
        @Nullable Duration lastDuration,
        @Nullable String lastError,
        @Nullable Instant nextRun) {}
