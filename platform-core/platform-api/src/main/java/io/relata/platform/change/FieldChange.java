package io.relata.platform.change;

import org.jspecify.annotations.Nullable;

/**
 * Tell what one field was and became.
 *
 * @param field the field's name in the REST interface
 * @param before the old value as text, or null
 * @param after the new value as text, or null
 * @since 0.1
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
