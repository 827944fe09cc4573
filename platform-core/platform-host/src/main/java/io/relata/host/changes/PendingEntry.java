package io.relata.host.changes;

import io.relata.platform.change.RecordType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds an entry of the change log until its change-set is written. */
record PendingEntry(
        RecordType type,
        UUID record,
        EntryKind kind,
        long version,
        @Nullable String values) {}
