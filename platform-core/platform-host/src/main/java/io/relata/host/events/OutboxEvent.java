package io.relata.host.events;

import io.relata.platform.event.Event;
import io.relata.platform.event.EventContext;

/**
 * Hold an event that is kept in the outbox, as its publisher made it.
 *
 * @param event the event
 * @param context its circumstances
 * @since 0.1
 */
public record OutboxEvent(Event event, EventContext context) {}
