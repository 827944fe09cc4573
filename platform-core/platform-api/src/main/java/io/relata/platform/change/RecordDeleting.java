package io.relata.platform.change;

import java.util.UUID;

/**
 * Ask, inside the transaction, before any record is removed, be it by undo. Who keeps references that the database does
 * not know of refuses, or writes through the change what must be kept.
 *
 * @param change the change that removes it
 * @param type its kind
 * @param record the record about to go
 * @since 0.1
 */
public record RecordDeleting(Change change, RecordType type, UUID record) {}
