package io.relata.host.changes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds an entry of the change log as it was written. */
record StoredEntry(
        long sequence,
        UUID changeSet,
        String type,
        UUID record,
        EntryKind kind,
        long version,
        @Nullable String values) {}
