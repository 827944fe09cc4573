package io.relata.contacts;

import io.relata.platform.event.Event;
import java.util.Set;
import java.util.UUID;

/**
 * Tell that fields of a contact were changed.
 *
 * @param contact its id
 * @param no its number
 * @param fields the fields' names in the REST interface
 * @since 0.1
 */
public record ContactChanged(UUID contact, String no, Set<String> fields) implements Event {}
