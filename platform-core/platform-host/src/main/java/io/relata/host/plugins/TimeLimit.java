package io.relata.host.plugins;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Runs a plugin's code on a thread of its own and goes on without it when it takes too long. */
final class TimeLimit {

    private TimeLimit() {}

    /**
     * Runs work.
     *
     * @param name the thread's name
     * @param loader the thread's class loader
     * @param limit how long it may take
     * @param work the work
     * @param late takes care of a result that comes after the limit
     * @throws TimeoutException when it took too long; the thread is interrupted and left to itself
     * @throws ExecutionException with whatever the work threw as its cause
     */
    static <T> T run(String name, ClassLoader loader, Duration limit, Callable<T> work, Consumer<T> late)
            throws TimeoutException, ExecutionException {
        var outcome = new CompletableFuture<T>();
        var thread = new Thread(null, () -> complete(outcome, work, late), name, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            return outcome.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            return giveUp(outcome, thread, tooLong);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return giveUp(outcome, thread, new TimeoutException("interrupted"));
        }
    }

    private static <T> void complete(CompletableFuture<T> outcome, Callable<T> work, Consumer<T> late) {
        try {
            var result = work.call();
            if (!outcome.complete(result)) {
                late.accept(result);
            }
        } catch (Throwable fault) {
            outcome.completeExceptionally(fault);
        }
    }

    private static <T> T giveUp(CompletableFuture<T> outcome, Thread thread, TimeoutException tooLong)
            throws TimeoutException, ExecutionException {
        if (outcome.completeExceptionally(tooLong)) {
            thread.interrupt();
            throw tooLong;
        }
        try {
            return outcome.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw tooLong;
        }
    }
}
