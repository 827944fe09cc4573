package io.relata.contacts;

import io.relata.platform.change.Change;

/**
 * Ask, inside the transaction, before two contacts become one. Who hears it may refuse. Who keeps records of contacts
 * contributes a {@link MergePart} instead, so that nothing is lost.
 *
 * @param change the change that merges
 * @param kept the contact that stays
 * @param gone the contact that goes, after everything that belongs to it has moved
 * @since 0.1
 */
public record ContactMerging(Change change, ContactFacts kept, ContactFacts gone) {}
