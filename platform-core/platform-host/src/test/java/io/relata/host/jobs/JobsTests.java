package io.relata.host.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.host.ToldClock;
import io.relata.host.plugins.StartedPlugin;
import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.job.Job;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.Extensions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ApplicationContext;

@Timeout(30)
class JobsTests {

    private static final Instant EIGHT = Instant.parse("2026-11-20T08:00:00Z");

    private final Host host = new Host();
    private final ToldClock time = new ToldClock(EIGHT);
    private final Jobs jobs = new Jobs(host, host, time);

    @Test
    void runsAJobWhenItIsDueAndPlansTheNextRun() {
        var runs = new AtomicInteger();
        plan(Job.of("nightly", "0 0 * * * *", runs::incrementAndGet));
        assertThat(status().nextRun()).isEqualTo(EIGHT.plus(Duration.ofHours(1)));

        jobs.runDue();
        assertThat(status().lastRun()).isNull();

        time.pass(Duration.ofHours(1));
        jobs.runDue();
        await(() -> !status().running());
        assertThat(runs).hasValue(1);
        assertThat(status().lastRun()).isEqualTo(EIGHT.plus(Duration.ofHours(1)));
        assertThat(status().lastError()).isNull();
        assertThat(status().nextRun()).isEqualTo(EIGHT.plus(Duration.ofHours(2)));
    }

    @Test
    void neverRunsAJobTwiceAtOnce() {
        var release = new CountDownLatch(1);
        var runs = new AtomicInteger();
        plan(Job.of("slow", "* * * * * *", () -> {
            runs.incrementAndGet();
            hold(release);
        }));
        time.pass(Duration.ofSeconds(1));
        jobs.runDue();

        time.pass(Duration.ofSeconds(5));
        jobs.runDue();
        assertThat(jobs.runNow("test.slow")).isFalse();

        release.countDown();
        await(() -> !status().running());
        assertThat(runs).hasValue(1);
    }

    @Test
    void showsWhyARunFailedAndGoesOn() {
        var broken = new AtomicBoolean(true);
        plan(Job.of("moody", "0 * * * * *", () -> {
            if (broken.get()) {
                throw new NoClassDefFoundError("a/b/C");
            }
        }));

        jobs.runNow("test.moody");
        await(() -> !status().running());
        assertThat(status().lastError()).contains("a/b/C");
        assertThat(status().nextRun()).isNotNull();

        broken.set(false);
        jobs.runNow("test.moody");
        await(() -> !status().running() && status().lastError() == null);
    }

    @Test
    void showsAScheduleThatCannotBeRead() {
        plan(Job.of("odd", "every tuesday", () -> {}));

        assertThat(status().nextRun()).isNull();
        assertThat(status().lastError()).contains("every tuesday");
    }

    @Test
    void runsAsTheSystem() {
        var system = new AtomicBoolean();
        plan(Job.of("who", "0 * * * * *", () -> system.set(host.system.get())));

        jobs.runNow("test.who");
        await(() -> status().lastRun() != null && !status().running());

        assertThat(system).isTrue();
    }

    @Test
    void waitsForARunningJobBeforeItsPluginStops() {
        var release = new CountDownLatch(1);
        var finished = new AtomicBoolean();
        plan(Job.of("slow", "0 * * * * *", () -> {
            hold(release);
            finished.set(true);
        }));
        jobs.runNow("test.slow");
        Thread.ofVirtual().start(release::countDown);

        jobs.stopping(new Plugin("test"));

        assertThat(finished).isTrue();
        assertThat(jobs.all()).isEmpty();
    }

    @Test
    void endsThePauseOfARunWhosePluginStops() {
        var pausing = new CountDownLatch(1);
        var hasWaited = new AtomicBoolean(true);
        var interrupted = new AtomicBoolean(true);
        plan(new Job("patient", "0 * * * * *", run -> {
            pausing.countDown();
            hasWaited.set(run.pause(Duration.ofHours(1)));
            interrupted.set(Thread.currentThread().isInterrupted());
        }));
        jobs.runNow("test.patient");
        hold(pausing);

        jobs.stopping(new Plugin("test"));

        assertThat(hasWaited).isFalse();
        assertThat(interrupted).isFalse();
    }

    @Test
    void leavesTheJobsOfOtherPluginsAlone() {
        plan(Job.of("mine", "0 * * * * *", () -> {}));

        jobs.stopping(new Plugin("other"));

        assertThat(jobs.all()).extracting(JobStatus::id).containsExactly("mine");
    }

    @Test
    void isForAdministratorsOnly() {
        host.permitted = false;

        assertThatThrownBy(jobs::all).hasMessage(Jobs.PERMISSION);
        assertThatThrownBy(() -> jobs.runNow("test.any")).hasMessage(Jobs.PERMISSION);
    }

    private void plan(Job job) {
        host.contributions.add(job);
        jobs.started(new Plugin("test"));
    }

    private JobStatus status() {
        return jobs.all().getFirst();
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static void hold(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private record Plugin(String id) implements StartedPlugin {

        @Override
        public String name() {
            return id;
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public boolean bundled() {
            return false;
        }

        @Override
        public ClassLoader classLoader() {
            return Plugin.class.getClassLoader();
        }

        @Override
        public String basePackage() {
            return "io.relata.test";
        }

        @Override
        public ApplicationContext context() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Contribution> contributions() {
            return List.of();
        }
    }

    /** What jobs need of the host. */
    private static final class Host implements Extensions, Access {

        private final List<Job> contributions = new ArrayList<>();
        private final ThreadLocal<Boolean> system = ThreadLocal.withInitial(() -> false);
        private boolean permitted = true;

        @Override
        @SuppressWarnings("unchecked") // only jobs are ever asked for here
        public <C extends Contribution> List<Contributed<C>> all(Class<? super C> kind) {
            return contributions.stream()
                    .map(job -> new Contributed<>("test", "Test", (C) job))
                    .toList();
        }

        @Override
        public Runnable onChange(Runnable listener) {
            return () -> {};
        }

        @Override
        public <T extends @Nullable Object> T guarded(
                Contributed<?> from, String what, Supplier<? extends T> code, Supplier<? extends T> fallback) {
            try {
                return code.get();
            } catch (RuntimeException | Error fault) {
                return fallback.get();
            }
        }

        @Override
        public User current() {
            return new User(new UUID(0, 1), "admin", "Admin", Locale.ENGLISH, ZoneOffset.UTC, true, Set.of());
        }

        @Override
        public Optional<User> currentIfAny() {
            return Optional.of(current());
        }

        @Override
        public boolean may(String permission) {
            return permitted;
        }

        @Override
        public void require(String permission) {
            if (!permitted) {
                throw new IllegalStateException(permission);
            }
        }

        @Override
        public <T> T asSystem(Supplier<T> work) {
            system.set(true);
            try {
                return work.get();
            } finally {
                system.set(false);
            }
        }

        @Override
        public Runnable bound(Runnable work) {
            return work;
        }
    }
}
