package io.relata.contacts.view;

import io.relata.contacts.ContactFacts;
import java.util.List;
import java.util.Map;

/**
 * Holds what a row of the list shows.
 *
 * @param facts the contact
 * @param relations its business relations, or its company's
 * @param people how many persons a company has
 * @param cells texts of further columns: of fields by their names, of plugins by the columns' qualified ids
 */
record ContactRow(ContactFacts facts, List<String> relations, int people, Map<String, String> cells) {}
