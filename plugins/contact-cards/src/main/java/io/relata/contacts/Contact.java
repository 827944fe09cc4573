package io.relata.contacts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hold a contact with every field.
 *
 * @param facts its gist
 * @param values every field by its name in the REST interface, in the order of {@link ContactRecords#CONTACT}, with
 *     null for blank ones
 * @since 0.1
 */
public record Contact(ContactFacts facts, Map<String, @Nullable Object> values) {

    /** Tell a field's value as text for reading, or an empty text. */
    public String text(String field) {
        var value = values.get(field);
        return value == null ? "" : value.toString();
    }
}
