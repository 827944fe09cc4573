package io.relata.contacts;

import io.relata.platform.event.Event;
import java.util.UUID;

/**
 * Tell that a contact was created.
 *
 * @param contact its id
 * @param no its number
 * @since 0.1
 */
public record ContactCreated(UUID contact, String no) implements Event {}
