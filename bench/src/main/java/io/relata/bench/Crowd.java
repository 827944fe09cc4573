package io.relata.bench;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Several clients that share a pile of work. */
final class Crowd {

    static final int CLIENTS = 8;

    private Crowd() {}

    /**
     * Have a number of things done.
     *
     * @param count how many
     * @param work does one of them, counted from 0
     * @throws IllegalStateException when one fails
     */
    static void each(int count, IntConsumer work) {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < count; i++) {
                int at = i;
                running.add(clients.submit(() -> work.accept(at)));
            }
            for (var each : running) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("The work could not be done", failed);
        }
    }
}
