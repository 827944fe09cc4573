package io.relata.correspondence;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.CorrespondenceType;
import org.jspecify.annotations.Nullable;

/**
 * Show what the contact of a segment's line would get.
 *
 * @param lineNo the line
 * @param contact the contact
 * @param type by which way, or null: nothing is sent
 * @param address the e-mail address, or null
 * @param text the merged text, or null where there is nothing to send
 * @since 0.1
 */
public record MailingPreview(
        int lineNo,
        ContactFacts contact,
        @Nullable CorrespondenceType type,
        @Nullable String address,
        @Nullable MergedText text) {}
