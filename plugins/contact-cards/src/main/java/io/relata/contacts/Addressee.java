package io.relata.contacts;

import org.jspecify.annotations.Nullable;

/**
 * Hold what must be known of a contact before it is written to together with others.
 *
 * @param facts the gist of the contact
 * @param correspondenceType how the contact wishes to be written to, or null
 * @param excludeFromSegment whether the contact is to be left out where many are chosen at once
 * @since 0.1
 */
public record Addressee(
        ContactFacts facts, @Nullable CorrespondenceType correspondenceType, boolean excludeFromSegment) {}
