package io.relata.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Tell the circumstances of an event.
 *
 * @param id the event's own id: the same event always has the same one, so a listener can recognise a repetition
 * @param at when it was committed
 * @param changeSet the change-set it belongs to
 * @param user the name of the acting user
 * @since 0.1
 */
public record EventContext(UUID id, Instant at, UUID changeSet, String user) {}
