package io.relata.contacts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Say what address a contact is to have beside its own.
 *
 * @param kind what it is for
 * @param values fields of an {@link AlternativeAddress} by their name in the REST interface, none longer than the field;
 *     {@code code} where it has one already
 * @since 0.1
 */
public record AddressDraft(AddressKind kind, Map<String, String> values) {

    /** Keep the values as they are now, in their order. */
    public AddressDraft {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
