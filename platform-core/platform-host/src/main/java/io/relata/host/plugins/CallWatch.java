package io.relata.host.plugins;

import io.relata.host.schema.StatementListener;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Interrupts a thread somebody waits for when a plugin's code stays on it for too long.
 *
 * <p>Only code of plugins is interrupted, never the host's own: who is to blame is read from the stack. A thread that reads
 * or writes records gets on, so a large import may take its time, up to a multiple of the limit. Code that takes no notice
 * of interrupts cannot be ended by anything in Java.
 */
@Component
public class CallWatch implements StatementListener, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CallWatch.class);
    private static final long MOST_MILLIS_BETWEEN_LOOKS = 1_000;
    private static final long FEWEST_MILLIS_BETWEEN_LOOKS = 20;

    /** After so many limits even a thread that gets on is interrupted. */
    private static final int MOST_LIMITS = 40;

    private final Map<Thread, Watch> open = new ConcurrentHashMap<>();
    private final Faults faults;
    private final Duration limit;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("call-watch").daemon().factory());

    CallWatch(Faults faults, @Value("${relata.plugin-call-limit:30s}") Duration limit) {
        this.faults = faults;
        this.limit = limit;
        var pause = Math.clamp(limit.toMillis() / 10, FEWEST_MILLIS_BETWEEN_LOOKS, MOST_MILLIS_BETWEEN_LOOKS);
        looking.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Tell how long a plugin may keep a caller waiting. */
    public Duration limit() {
        return limit;
    }

    /**
     * Watch the calling thread until the watch is closed, on the same thread. A watch within a watch is the outer one.
     *
     * @param what what the thread does, for the administrator
     */
    public Watch watch(String what) {
        var thread = Thread.currentThread();
        var outer = open.get(thread);
        if (outer != null) {
            outer.depth++;
            return outer;
        }
        var watch = new Watch(thread, what);
        open.put(thread, watch);
        return watch;
    }

    /** End a part of what the calling thread does: the next one begins without the interrupt that ended this one. */
    public void settle() {
        var watch = open.get(Thread.currentThread());
        if (watch != null) {
            watch.settle();
        }
    }

    @Override
    public void statementDone() {
        var watch = open.get(Thread.currentThread());
        if (watch != null) {
            watch.getOn();
        }
    }

    private void look() {
        open.values().forEach(Watch::look);
    }

    @Override
    public void destroy() {
        looking.shutdownNow();
    }

    /** Stands over one thread. */
    public final class Watch implements AutoCloseable {

        private final Thread thread;
        private final String what;
        private final long begun = System.nanoTime();
        private int depth;
        private long patienceEnds = begun + limit.toNanos();
        private boolean interrupted;
        private boolean cutOff;
        private boolean closed;

        private Watch(Thread thread, String what) {
            this.thread = thread;
            this.what = what;
        }

        /** Tell whether a plugin's code on this thread was interrupted. */
        public synchronized boolean hasCutOff() {
            return cutOff;
        }

        private synchronized void getOn() {
            var now = System.nanoTime();
            if (now - begun < limit.toNanos() * MOST_LIMITS) {
                patienceEnds = now + limit.toNanos();
            }
        }

        private void look() {
            if (System.nanoTime() - patienceEnds < 0) {
                return;
            }
            var plugin = PluginTrace.innermost(thread.getStackTrace());
            if (plugin != null) {
                interrupt(plugin);
            }
        }

        private synchronized void interrupt(String plugin) {
            if (closed || System.nanoTime() - patienceEnds < 0) {
                return;
            }
            patienceEnds = System.nanoTime() + limit.toNanos();
            interrupted = true;
            cutOff = true;
            LOG.error("Plugin {} took longer than {} at {}: it is interrupted", plugin, limit, what);
            faults.note(plugin, what, "It took longer than " + limit.toSeconds() + " seconds.");
            thread.interrupt();
        }

        private synchronized void settle() {
            if (interrupted) {
                interrupted = false;
                Thread.interrupted();
            }
        }

        /** Stop watching; the thread goes on without an interrupt of ours. */
        @Override
        public synchronized void close() {
            if (depth > 0) {
                depth--;
                return;
            }
            closed = true;
            open.remove(thread);
            settle();
        }
    }
}
