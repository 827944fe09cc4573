package io.relata.platform.job;

import io.relata.platform.plugin.Contribution;

/**
 * Do something on a schedule, as the system. A run that throws is logged and shown to the administrator; the next one
 * comes as planned. Runs of one job never overlap.
 *
 * @param id the job's name
 * @param cron when: six fields from seconds to weekday, in the server's zone
 * @param work what
 * @since 0.1
 */
public record Job(String id, String cron, Runnable work) implements Contribution {

    /** Plan a job. */
    public static Job of(String id, String cron, Runnable work) {
        return new Job(id, cron, work);
    }
}
