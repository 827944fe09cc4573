package io.relata.host.jobs;

import io.relata.platform.job.Job;
import io.relata.platform.plugin.Contributed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/** One job of a started plugin and what became of its runs. */
final class PlannedJob {

    private final Contributed<Job> job;
    private final Clock clock;
    private final @Nullable CronExpression cron;
    private @Nullable Thread runner;
    private @Nullable Instant next;
    private @Nullable Instant lastRun;
    private @Nullable Duration lastDuration;
    private @Nullable String lastError;
    private final CountDownLatch withdrawn = new CountDownLatch(1);

    PlannedJob(Contributed<Job> job, Clock clock) {
        this.job = job;
        this.clock = clock;
        CronExpression readable = null;
        try {
            readable = CronExpression.parse(job.value().cron());
        } catch (IllegalArgumentException unreadable) {
            lastError = unreadable.getMessage();
        }
        this.cron = readable;
        this.next = following();
    }

    Contributed<Job> job() {
        return job;
    }

    synchronized boolean isDue() {
        return next != null && !next.isAfter(clock.instant());
    }

    /** Begin a run on a thread of its own, unless one is under way or the plugin has stopped. */
    synchronized boolean begin(JobRun run) {
        if (runner != null || isWithdrawn()) {
            return false;
        }
        lastRun = clock.instant();
        next = null;
        runner = Thread.ofVirtual().name("job-" + job.qualifiedId()).start(() -> end(run.of(job, this::pause)));
        return true;
    }

    private boolean isWithdrawn() {
        return withdrawn.getCount() == 0;
    }

    private boolean pause(Duration time) {
        try {
            return !withdrawn.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Plan no more runs and wait for the one under way; one that takes too long is interrupted. */
    void withdraw(Duration patience) throws InterruptedException {
        Thread underWay;
        synchronized (this) {
            withdrawn.countDown();
            next = null;
            underWay = runner;
        }
        if (underWay != null && !underWay.join(patience)) {
            underWay.interrupt();
            underWay.join(patience);
        }
    }

    synchronized JobStatus status() {
        return new JobStatus(
                job.pluginId(),
                job.pluginName(),
                job.value().id(),
                job.value().cron(),
                runner != null,
                lastRun,
                lastDuration,
                lastError,
                next);
    }

    private synchronized void end(@Nullable String error) {
        var now = clock.instant();
        lastDuration = lastRun == null ? null : Duration.between(lastRun, now);
        lastError = error;
        runner = null;
        next = isWithdrawn() ? null : following();
    }

    private @Nullable Instant following() {
        var following = cron == null ? null : cron.next(ZonedDateTime.now(clock));
        return following == null ? null : following.toInstant();
    }

    /** What a run does: answers why it failed, or null. */
    @FunctionalInterface
    interface JobRun {

        @Nullable
        String of(Contributed<Job> job, Job.Run run);
    }
}
