package io.relata.platform.change;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Collect typed values for fields of a record. An empty text counts as no value.
 *
 * @since 0.1
 */
public final class Values {

    private final Map<RecordField<?>, @Nullable Object> values = new LinkedHashMap<>();

    /** Begin with nothing. */
    public static Values none() {
        return new Values();
    }

    /**
     * Read a record.
     *
     * @param row holds the columns of the fields
     * @param fields the fields wanted
     */
    public static Values of(Record row, Collection<RecordField<?>> fields) {
        var values = none();
        fields.forEach(field -> values.copy(row, field));
        return values;
    }

    private <T> void copy(Record row, RecordField<T> field) {
        with(field, row.get(field.column()));
    }

    /**
     * Set a field.
     *
     * @param field the field
     * @param value its value, or null to clear it
     * @return these values
     */
    public <T> Values with(RecordField<T> field, @Nullable T value) {
        values.put(field, value instanceof String text && text.isEmpty() ? null : value);
        return this;
    }

    /** Set all fields the others have set. */
    public Values withAll(Values others) {
        values.putAll(others.values);
        return this;
    }

    /** Tell whether the field was set, be it to nothing. */
    public boolean has(RecordField<?> field) {
        return values.containsKey(field);
    }

    /** Tell a field's value; null when it is cleared or was not set. */
    public <T> @Nullable T get(RecordField<T> field) {
        return field.type().cast(values.get(field));
    }

    /** Tell a field's value, or another where it was not set. */
    public <T> @Nullable T get(RecordField<T> field, @Nullable T otherwise) {
        return has(field) ? get(field) : otherwise;
    }

    /** Tell whether nothing was set. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Look at everything that was set, in order. */
    public Map<RecordField<?>, @Nullable Object> asMap() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
