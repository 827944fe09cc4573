package io.relata.contacts;

import io.relata.platform.change.Change;

/**
 * Ask, inside the transaction, before a company becomes a person or a person a company. Who keeps something that
 * belongs to the contact as it is refuses.
 *
 * @param change the change that turns it
 * @param contact the contact as it is
 * @param to what it is about to become
 * @since 0.1
 */
public record ContactTypeChanging(Change change, ContactFacts contact, ContactType to) {}
