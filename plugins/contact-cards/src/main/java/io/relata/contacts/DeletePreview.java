package io.relata.contacts;

import java.util.List;

/**
 * Say what goes when a contact is deleted.
 *
 * @param contact the contact
 * @param people how many persons of a company go with it
 * @param names the names of the first few of them
 * @param subsidiaries how many companies lose it as their parent company
 * @since 0.1
 */
public record DeletePreview(ContactFacts contact, int people, List<String> names, int subsidiaries) {}
