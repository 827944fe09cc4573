package io.relata.setup;

import io.relata.platform.change.RecordField;
import org.jspecify.annotations.Nullable;

/**
 * Describes one column of the grid on a setup page.
 *
 * @param field the field it shows
 * @param label the translated heading
 * @param labelKey the heading's message key
 * @param table the code table its values come from, or null
 * @param editable whether it is filled in
 * @param width in rem; those of 10 and more take what is left
 */
record RowColumn(
        RecordField<?> field,
        String label,
        String labelKey,
        @Nullable String table,
        boolean editable,
        int width) {

    String name() {
        return field.name();
    }

    boolean isWide() {
        return width >= 10;
    }
}
