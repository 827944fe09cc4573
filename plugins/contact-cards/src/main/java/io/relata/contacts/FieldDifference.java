package io.relata.contacts;

import org.jspecify.annotations.Nullable;

/**
 * Hold a field in which two contacts differ.
 *
 * @param field its name in the REST interface
 * @param value what the contact that stays says, or null
 * @param otherValue what the one that goes says
 * @param proposed whether the other's is proposed, because the first says nothing
 * @since 0.1
 */
public record FieldDifference(String field, @Nullable Object value, Object otherValue, boolean proposed) {}
