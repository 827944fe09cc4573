package io.relata.contacts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hold another address of a contact, such as that of the summer or of a branch.
 *
 * @param code its code, unique for the contact
 * @param version the version that was read
 * @param values every field by its name in the REST interface, with null for blank ones
 * @since 0.1
 */
public record AlternativeAddress(String code, long version, Map<String, @Nullable Object> values) {}
