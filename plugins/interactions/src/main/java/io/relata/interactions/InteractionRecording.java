package io.relata.interactions;

import io.relata.contacts.ContactFacts;
import io.relata.platform.change.Change;
import io.relata.platform.change.Values;

/**
 * Ask whether an interaction may be recorded; heard inside the transaction, before anything is written.
 *
 * @param change the change it belongs to
 * @param contact the contact
 * @param values everything that will be kept, by the fields of {@link InteractionRecords#INTERACTION}
 * @since 0.1
 */
public record InteractionRecording(Change change, ContactFacts contact, Values values) {}
