package io.relata.interactions;

import io.relata.platform.event.Event;
import java.util.Map;

/**
 * Tell that something happened with a document, in the outbox of the change it belongs to. {@link DocumentEvents#publish}
 * makes it.
 *
 * @param values the event's values as texts, by field name
 * @since 0.1
 */
public record DocumentHappened(Map<String, String> values) implements Event {}
