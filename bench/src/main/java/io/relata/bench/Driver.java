package io.relata.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/**
 * Repeats an operation in a closed loop: each client begins the next call when the last one is answered. So a pause of
 * the server delays few calls, and the higher percentiles look better than an open stream of users would find them.
 */
final class Driver {

    private static final long LONGEST_NANOS = Duration.ofMinutes(2).toNanos();

    private final Duration window;

    Driver(int seconds) {
        this.window = Duration.ofSeconds(seconds);
    }

    /**
     * Warm up, then measure.
     *
     * @param cpu tells the processor time used so far, in milliseconds
     */
    Measured measure(Operation operation, int clients, Supplier<OptionalDouble> cpu) {
        run(operation, clients, window.dividedBy(2));
        var before = cpu.get();
        var began = System.nanoTime();
        var times = run(operation, clients, window);
        var seconds = (System.nanoTime() - began) / 1e9;
        var after = cpu.get();
        var calls = times.getTotalCount();
        return new Measured(
                operation.name(),
                clients,
                times.getValueAtPercentile(50) / 1e6,
                times.getValueAtPercentile(95) / 1e6,
                calls / seconds,
                before.isPresent() && after.isPresent()
                        ? OptionalDouble.of((after.getAsDouble() - before.getAsDouble()) / calls)
                        : OptionalDouble.empty());
    }

    private static Histogram run(Operation operation, int clients, Duration length) {
        if (clients == 1) {
            return repeat(operation, 1, length);
        }
        var all = new Histogram(LONGEST_NANOS, 3);
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<Future<Histogram>>();
            for (int client = 1; client <= clients; client++) {
                var seed = client;
                running.add(threads.submit(() -> repeat(operation, seed, length)));
            }
            for (var each : running) {
                all.add(each.get());
            }
            return all;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(operation.name() + " failed", failed);
        }
    }

    private static Histogram repeat(Operation operation, int seed, Duration length) {
        var times = new Histogram(LONGEST_NANOS, 3);
        var random = new SplittableRandom(System.nanoTime() + seed);
        var end = System.nanoTime() + length.toNanos();
        for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
            try {
                operation.work().run(random);
            } catch (Exception failed) {
                throw new IllegalStateException(operation.name() + " failed", failed);
            }
            times.recordValue(Math.min(LONGEST_NANOS, System.nanoTime() - began));
        }
        return times;
    }
}
