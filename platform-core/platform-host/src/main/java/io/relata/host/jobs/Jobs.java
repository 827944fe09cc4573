package io.relata.host.jobs;

import io.relata.host.plugins.PluginObserver;
import io.relata.host.plugins.StartedPlugin;
import io.relata.platform.access.Access;
import io.relata.platform.job.Job;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the jobs of started plugins when they are due, as the system, each on a thread of its own. */
@Component
public class Jobs implements SmartLifecycle, PluginObserver {

    /** Who may look after jobs. */
    public static final String PERMISSION = "platform.jobs";

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** After the plugins have started, and before they stop. */
    private static final int PHASE = 10;

    private final Extensions extensions;
    private final Access access;
    private final Clock clock;
    private final Map<String, PlannedJob> planned = new LinkedHashMap<>();
    private @Nullable ScheduledExecutorService ticker;

    /** Schedules are kept in real time, also where the product's clock stands still. */
    @Autowired
    Jobs(Extensions extensions, Access access) {
        this(extensions, access, Clock.systemDefaultZone());
    }

    Jobs(Extensions extensions, Access access, Clock clock) {
        this.extensions = extensions;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Tell how all jobs of the started plugins do.
     *
     * @throws Problem DENIED
     */
    public List<JobStatus> all() {
        access.require(PERMISSION);
        synchronized (planned) {
            return planned.values().stream().map(PlannedJob::status).toList();
        }
    }

    /**
     * Run a job now, whatever its schedule says.
     *
     * @param qualifiedId the plugin's id, a dot and the job's
     * @return false when it is running already
     * @throws Problem DENIED; not found
     */
    public boolean runNow(String qualifiedId) {
        access.require(PERMISSION);
        synchronized (planned) {
            var job = planned.get(qualifiedId);
            if (job == null) {
                throw Problem.notFound(qualifiedId);
            }
            return job.begin(this::run);
        }
    }

    @Override
    public void started(StartedPlugin plugin) {
        plan(job -> job.pluginId().equals(plugin.id()));
    }

    @Override
    public void stopping(StartedPlugin plugin) {
        withdraw(job -> job.job().pluginId().equals(plugin.id()));
    }

    @Override
    public void start() {
        plan(everyJob -> true);
        var ticking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("jobs").daemon().factory());
        ticking.scheduleWithFixedDelay(this::runDue, 1, 1, TimeUnit.SECONDS);
        ticker = ticking;
    }

    @Override
    public void stop() {
        if (ticker != null) {
            ticker.shutdownNow();
            ticker = null;
        }
        withdraw(everyJob -> true);
    }

    @Override
    public boolean isRunning() {
        return ticker != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** Begin every job whose time has come. */
    void runDue() {
        synchronized (planned) {
            planned.values().stream().filter(PlannedJob::isDue).forEach(job -> job.begin(this::run));
        }
    }

    private @Nullable String run(Contributed<Job> job, Job.Run run) {
        var error = new AtomicReference<@Nullable String>("switched off after too many failures");
        try {
            access.asSystem(() -> extensions.guarded(job, "job", () -> work(job.value(), run, error), () -> false));
        } catch (Problem refused) {
            LOG.warn("The job {} was refused: {}", job.qualifiedId(), refused.getMessage());
        }
        return error.get();
    }

    private static boolean work(Job job, Job.Run run, AtomicReference<@Nullable String> error) {
        try {
            job.work().accept(run);
            error.set(null);
            return true;
        } catch (RuntimeException | Error fault) {
            error.set(fault.toString());
            throw fault;
        }
    }

    private void plan(Predicate<Contributed<Job>> which) {
        synchronized (planned) {
            extensions.<Job>all(Job.class).stream()
                    .filter(which)
                    .forEach(job -> planned.putIfAbsent(job.qualifiedId(), new PlannedJob(job, clock)));
        }
    }

    private void withdraw(Predicate<PlannedJob> which) {
        List<PlannedJob> withdrawn;
        synchronized (planned) {
            withdrawn = planned.values().stream().filter(which).toList();
            planned.values().removeAll(withdrawn);
        }
        try {
            for (PlannedJob job : withdrawn) {
                job.withdraw(PATIENCE);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
