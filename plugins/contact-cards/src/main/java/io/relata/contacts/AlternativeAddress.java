package io.relata.contacts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hold another address of a contact, such as that of the summer, of a branch, or the one for invoices.
 *
 * @param code its code, unique for the contact
 * @param kind what it is for
 * @param preferred whether it is the preferred one of its kind, which is the first
 * @param version the version that was read
 * @param values every field by its name in the REST interface, with null for blank ones
 * @since 0.1
 */
public record AlternativeAddress(
        String code, AddressKind kind, boolean preferred, long version, Map<String, @Nullable Object> values) {}
