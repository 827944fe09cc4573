package io.relata.host.changes;

/** Says what an entry of the change log tells about a record. */
enum EntryKind {
    CREATED,
    CHANGED,
    DELETED,
    /** To be indexed again although nothing of its own changed. */
    TOUCHED
}
