package io.relata.contacts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted text says of a contact.
 *
 * @param values fields by their name in the REST interface, none longer than the field; {@code type} where the text tells it
 * @param company the name of the company a person works at, or null
 * @param further numbers and addresses beside those of the fields, in their order; one that a field holds too says what
 *     that one is for
 * @param addresses addresses beside the one the fields hold
 * @since 0.1
 */
public record PastedContact(
        Map<String, String> values,
        @Nullable String company,
        List<ChannelDraft> further,
        List<AddressDraft> addresses) {

    /** Keep the values as they are now. */
    public PastedContact {
        values = Map.copyOf(values);
        further = List.copyOf(further);
        addresses = List.copyOf(addresses);
    }

    /** Tell of a contact whose fields say all that the text does. */
    public PastedContact(Map<String, String> values, @Nullable String company) {
        this(values, company, List.of());
    }

    /** Tell of a contact with one address at most. */
    public PastedContact(Map<String, String> values, @Nullable String company, List<ChannelDraft> further) {
        this(values, company, further, List.of());
    }
}
