package io.relata.platform.change;

import java.util.UUID;

/**
 * Ask, inside the transaction, after undo gave fields of a record their earlier values back or brought a removed record
 * back, so that who refers to it by a value of its own, or keeps something that follows from it, can follow.
 *
 * @param change the change that takes another one back
 * @param type the record's kind
 * @param record the record
 * @param given the values that were taken from it; none for a record that was removed
 * @param restored the values it has again
 * @since 0.1
 */
public record RecordReverted(Change change, RecordType type, UUID record, Values given, Values restored) {}
