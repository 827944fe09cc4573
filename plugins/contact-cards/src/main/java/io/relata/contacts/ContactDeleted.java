package io.relata.contacts;

import io.relata.platform.event.Event;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tell that a contact was deleted.
 *
 * @param contact its former id
 * @param no its former number
 * @param company the company a person was at, or null
 * @since 0.1
 */
public record ContactDeleted(
        UUID contact, String no, @Nullable UUID company) implements Event {}
