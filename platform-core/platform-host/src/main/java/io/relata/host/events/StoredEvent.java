package io.relata.host.events;

import io.relata.platform.event.EventContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Show an event that waits in the outbox.
 *
 * @param type the event's class
 * @param payload its JSON
 * @param context its circumstances
 * @param attempts how often it was tried in vain
 * @param nextTry when it is tried again
 * @param lastError why it was not delivered, or null
 * @since 0.1
 */
public record StoredEvent(
        String type,
        String payload,
        EventContext context,
        int attempts,
        Instant nextTry,
        @Nullable String lastError) {}
