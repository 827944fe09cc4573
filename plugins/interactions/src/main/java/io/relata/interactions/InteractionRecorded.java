package io.relata.interactions;

import io.relata.platform.event.Event;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tell that an interaction was recorded.
 *
 * @param interaction the entry's id
 * @param entryNo its number
 * @param contact the contact it was with
 * @param company the contact's company, or null
 * @param template the template's code, or null
 * @since 0.1
 */
public record InteractionRecorded(
        UUID interaction,
        long entryNo,
        UUID contact,
        @Nullable UUID company,
        @Nullable String template) implements Event {}
