package io.relata.host.events;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the listeners of an event until the last one is through. */
final class Round {

    private final AtomicInteger open;
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
    private final Consumer<@Nullable String> end;

    Round(int listeners, Consumer<@Nullable String> end) {
        this.open = new AtomicInteger(listeners);
        this.end = end;
    }

    /** Notes that a listener is through; with a reason when it failed. */
    void done(@Nullable String reason) {
        if (reason != null) {
            failure.set(reason);
        }
        if (open.decrementAndGet() == 0) {
            end.accept(failure.get());
        }
    }
}
