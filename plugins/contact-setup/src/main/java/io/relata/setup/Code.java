package io.relata.setup;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Show one row of a code table.
 *
 * @param id the record's id
 * @param code its key, in upper case
 * @param description what it stands for
 * @param values every field of the row by its name in the REST interface, code and description included
 * @param version the record's version
 * @since 0.1
 */
public record Code(UUID id, String code, String description, Map<String, @Nullable Object> values, long version) {

    /** Write the row for a list of choices: {@code PRESS · Press and media}. */
    public String caption() {
        return description.isEmpty() ? code : code + " · " + description;
    }
}
