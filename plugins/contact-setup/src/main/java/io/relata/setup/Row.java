package io.relata.setup;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows one row of the grid on a setup page.
 *
 * @param key its code or id; empty for a row that is being added
 * @param name what it is called in sentences
 * @param version the record's version
 * @param values by column name
 */
record Row(String key, String name, long version, Map<String, @Nullable Object> values) {

    static final Row NEW = new Row("", 0, Map.of());

    /** Makes a row that is called by its code. */
    Row(String key, long version, Map<String, @Nullable Object> values) {
        this(key, key, version, values);
    }

    boolean isNew() {
        return key.isEmpty();
    }
}
