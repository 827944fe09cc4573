package io.relata.contacts;

import io.relata.platform.change.Change;

/**
 * Ask, inside the transaction, before a contact is deleted. Who hears it may refuse, or write through the change what
 * must be kept: records of a person are re-pointed to its company, those of a company lose their contact.
 *
 * @param change the change that deletes
 * @param contact the contact about to go
 * @since 0.1
 */
public record ContactDeleting(Change change, ContactFacts contact) {}
