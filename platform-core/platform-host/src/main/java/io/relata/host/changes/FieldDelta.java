package io.relata.host.changes;

import io.relata.platform.change.RecordField;
import org.jspecify.annotations.Nullable;

/** Holds what one field was and becomes. */
record FieldDelta(
        RecordField<?> field,
        @Nullable Object before,
        @Nullable Object after) {}
