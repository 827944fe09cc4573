package io.relata.contacts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted text says of a contact.
 *
 * @param values fields by their name in the REST interface, none longer than the field; {@code type} where the text tells it
 * @param company the name of the company a person works at, or null
 * @since 0.1
 */
public record PastedContact(
        Map<String, String> values, @Nullable String company) {

    /** Keep the values as they are now. */
    public PastedContact {
        values = Map.copyOf(values);
    }
}
