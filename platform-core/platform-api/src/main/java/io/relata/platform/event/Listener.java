package io.relata.platform.event;

import io.relata.platform.plugin.Contribution;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Listen to events after commit.
 *
 * <p>A listener runs as the system, on a thread of the host, in a transaction of its own making. If it throws it is
 * tried again with growing pauses; other listeners are not held up.
 *
 * @param id the listener's name
 * @param type the events it hears, subtypes included
 * @param handler what it does
 * @param <E> the kind of event
 * @since 0.1
 */
public record Listener<E extends Event>(String id, Class<E> type, BiConsumer<E, EventContext> handler)
        implements Contribution {

    /** Listen without needing the circumstances. */
    public static <E extends Event> Listener<E> of(String id, Class<E> type, Consumer<E> handler) {
        return new Listener<>(id, type, (event, context) -> handler.accept(event));
    }

    /** Listen with the circumstances, for instance to recognise a repetition by the event's id. */
    public static <E extends Event> Listener<E> of(String id, Class<E> type, BiConsumer<E, EventContext> handler) {
        return new Listener<>(id, type, handler);
    }
}
