package io.relata.contacts;

import io.relata.setup.DuplicateField;
import org.jspecify.annotations.Nullable;

/**
 * Hold one field of two companies side by side.
 *
 * @param field the field
 * @param value the value of the one, or null
 * @param duplicateValue the value of the other, or null
 * @since 0.1
 */
public record DuplicateDetail(
        DuplicateField field,
        @Nullable String value,
        @Nullable String duplicateValue) {}
