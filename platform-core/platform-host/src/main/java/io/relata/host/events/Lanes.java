package io.relata.host.events;

import io.relata.platform.access.Access;
import io.relata.platform.event.Event;
import io.relata.platform.event.EventContext;
import io.relata.platform.event.Listener;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives each listener a lane of its own: it hears events in order, one at a time, and holds up nobody but itself. */
final class Lanes {

    private final Map<String, CompletableFuture<Void>> ends = new ConcurrentHashMap<>();
    private final Extensions extensions;
    private final Access access;
    private final Duration longest;

    /**
     * Make lanes.
     *
     * @param longest how long a listener may take before it counts as failed
     */
    Lanes(Extensions extensions, Access access, Duration longest) {
        this.extensions = extensions;
        this.access = access;
        this.longest = longest;
    }

    /**
     * Let a listener hear an event after those it is still to hear.
     *
     * @param end is told null, or why it failed
     */
    void run(Contributed<Listener<?>> listener, Event event, EventContext context, Consumer<@Nullable String> end) {
        ends.compute(listener.qualifiedId(), (id, before) -> {
            var start = before == null || before.isDone() ? CompletableFuture.<Void>completedFuture(null) : before;
            return start.thenRunAsync(() -> end.accept(hear(listener, event, context)), Lanes::onThread);
        });
    }

    private static void onThread(Runnable work) {
        Thread.ofVirtual().name("listener").start(work);
    }

    private @Nullable String hear(Contributed<Listener<?>> listener, Event event, EventContext context) {
        var failure = new AtomicReference<@Nullable String>("It was not called.");
        try {
            extensions.guarded(
                    listener,
                    "hearing " + event.getClass().getSimpleName(),
                    () -> {
                        hearInTime(listener.value(), event, context, failure);
                        return Boolean.TRUE;
                    },
                    () -> Boolean.FALSE);
        } catch (Problem refused) {
            failure.set(refused.toString());
        }
        return failure.get() == null ? null : listener.qualifiedId() + ": " + failure.get();
    }

    /** On a thread of the system: one that never gives up the processor would take it from the lanes of the others. */
    private <E extends Event> void hearInTime(
            Listener<E> listener, Event event, EventContext context, AtomicReference<@Nullable String> failure) {
        var task = new FutureTask<>(() -> access.asSystem(() -> {
            listener.handler().accept(listener.type().cast(event), context);
            return Boolean.TRUE;
        }));
        Thread.ofPlatform()
                .name("hearing " + listener.id())
                .daemon()
                .inheritInheritableThreadLocals(false)
                .start(task);
        try {
            task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            failure.set(null);
        } catch (TimeoutException hanging) {
            task.cancel(true);
            throw fault(new IllegalStateException("It took longer than " + longest.toSeconds() + " seconds."), failure);
        } catch (ExecutionException failed) {
            throw fault(failed.getCause() == null ? failed : failed.getCause(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw fault(new IllegalStateException("The product was stopped."), failure);
        }
    }

    /** Remembers why a listener failed; the barrier above sees the fault itself. */
    private static RuntimeException fault(Throwable fault, AtomicReference<@Nullable String> failure) {
        failure.set(fault.toString());
        if (fault instanceof Error error) {
            throw error;
        }
        return fault instanceof RuntimeException plain ? plain : new IllegalStateException(fault);
    }

    /** Waits for what is being heard. */
    void finish(Duration patience) {
        var all = CompletableFuture.allOf(ends.values().toArray(CompletableFuture[]::new));
        try {
            all.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stillBusy) {
            return;
        }
    }
}
