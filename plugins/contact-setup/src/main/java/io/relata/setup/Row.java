package io.relata.setup;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows one row of the grid on a setup page.
 *
 * @param key its code; empty for a row that is being added
 * @param version the record's version
 * @param values by column name
 */
record Row(String key, long version, Map<String, @Nullable Object> values) {

    static final Row NEW = new Row("", 0, Map.of());

    boolean isNew() {
        return key.isEmpty();
    }
}
