package io.relata.contacts;

import org.jspecify.annotations.Nullable;

/**
 * Hold a phone number, e-mail address or web address of a contact.
 *
 * @param id its id; for one that is known from a field of the contact only, that field's name
 * @param version the version that was read; the contact's for one known from a field only
 * @param medium what it is
 * @param kind what it is for
 * @param value as it was typed
 * @param note a word on it, or null
 * @param preferred whether it is the one its field of the contact holds
 * @param field the contact's field that holds it, or null for a further one
 * @since 0.1
 */
public record Channel(
        String id,
        long version,
        ChannelMedium medium,
        ChannelKind kind,
        String value,
        @Nullable String note,
        boolean preferred,
        @Nullable String field) {

    /** Tell whether more is known of it than a field of the contact can hold. */
    public boolean isStored() {
        return !id.equals(field);
    }
}
