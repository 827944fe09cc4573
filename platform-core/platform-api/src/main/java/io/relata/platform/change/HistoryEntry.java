package io.relata.platform.change;

import java.util.List;
import java.util.UUID;

/**
 * Tell what a change-set did to one record.
 *
 * @param sequence orders entries; also the cursor for older ones
 * @param changeSet the change-set
 * @param recordType the record's kind
 * @param record the record's id
 * @param operation what was done
 * @param fields the fields that changed; on creation those with a value, on deletion those that were lost
 * @since 0.1
 */
public record HistoryEntry(
        long sequence,
        ChangeSet changeSet,
        String recordType,
        UUID record,
        Operation operation,
        List<FieldChange> fields) {

    /** Say what was done to a record. */
    public enum Operation {
        /** It was added. */
        CREATED,
        /** Fields changed. */
        CHANGED,
        /** It was removed. */
        DELETED
    }
}
