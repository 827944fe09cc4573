package io.relata.host.events;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.relata.platform.event.Event;
import io.relata.platform.event.EventContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keep events with the write that caused them, and hand them over for delivery once it is committed.
 *
 * @since 0.1
 */
@Component
public final class Outbox {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final EventJson json = new EventJson();
    private final OutboxRows rows;
    private final Delivery delivery;

    Outbox(OutboxRows rows, Delivery delivery) {
        this.rows = rows;
        this.delivery = delivery;
    }

    /**
     * Keep events, in the caller's transaction. Those nobody listens to are not kept.
     *
     * @param events what happened
     * @param changeSet the change-set they belong to
     * @param at when
     * @param user who made them happen
     * @return what to hand to {@link #committed} after commit
     */
    public List<OutboxEvent> add(List<Event> events, UUID changeSet, Instant at, String user) {
        var kept = new ArrayList<OutboxEvent>(events.size());
        var stored = new ArrayList<StoredEvent>(events.size());
        for (Event event : events) {
            if (delivery.concerns(event)) {
                var context = new EventContext(ids.generate(), at, changeSet, user);
                kept.add(new OutboxEvent(event, context));
                stored.add(new StoredEvent(
                        event.getClass().getName(), json.write(event), context, 0, delivery.lease(), null));
            }
        }
        if (!stored.isEmpty()) {
            rows.add(stored);
        }
        return kept;
    }

    /** Deliver events whose change was committed. */
    public void committed(List<OutboxEvent> events) {
        events.forEach(delivery::deliver);
    }

    /**
     * Show events that could not be delivered so far, newest first.
     *
     * @param limit the most events
     */
    public List<StoredEvent> waiting(int limit) {
        return rows.waiting(limit);
    }

    /** Try an event again that was given up. */
    public void retry(UUID event) {
        rows.revive(event, Instant.now());
    }
}
