package io.relata.platform.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Name a change-set in the history.
 *
 * @param id its id
 * @param label message key of its name
 * @param arguments what the label's placeholders stand for
 * @param user who made it, by sign-in name
 * @param at when it was committed
 * @param undoneBy the change-set that took it back, or null
 * @param undoes the change-set this one took back, or null
 * @since 0.1
 */
public record ChangeSet(
        UUID id,
        String label,
        List<String> arguments,
        String user,
        Instant at,
        @Nullable UUID undoneBy,
        @Nullable UUID undoes) {}
