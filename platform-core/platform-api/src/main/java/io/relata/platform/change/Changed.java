package io.relata.platform.change;

import java.util.UUID;

/**
 * Answer a write: what came of it, and the change-set that undoes it.
 *
 * @param value what came of it
 * @param changeSet the change-set's id, or {@link Changes#NOTHING} when nothing was written
 * @param <T> the type of the value
 * @since 0.1
 */
public record Changed<T>(T value, UUID changeSet) {}
