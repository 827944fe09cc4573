package io.relata.platform.job;

import io.relata.platform.plugin.Contribution;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Do something on a schedule, as the system. A run that throws is logged and shown to the administrator; the next one
 * comes as planned. Runs of one job never overlap.
 *
 * @param id the job's name
 * @param cron when: six fields from seconds to weekday, in the server's zone
 * @param work what; it is told of the run it is part of
 * @since 0.1
 */
public record Job(String id, String cron, Consumer<Run> work) implements Contribution {
    /**
     * A run that is under way.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Run {
        /**
         * Wait for some time. A plugin that stops does not wait for it.
         *
         * @param time how long
         * @return false when the plugin stops: the run ends then, and has not waited
         */
        boolean pause(Duration time);
    }

    /** Plan a job that never waits. */
    public Job(String id, String cron, Runnable work) {
        this(id, cron, run -> work.run());
    }

    /** Plan a job. */
    public static Job of(String id, String cron, Runnable work) {
        return new Job(id, cron, work);
    }
}
