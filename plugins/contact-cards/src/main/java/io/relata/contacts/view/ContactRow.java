package io.relata.contacts.view;

import io.relata.contacts.ContactFacts;
import java.util.List;
import java.util.Map;

/**
 * Holds what a row of the list shows.
 *
 * @param facts the contact
 * @param place how it stands in the list
 * @param relations its business relations, or its company's
 * @param people how many persons a company has
 * @param cells texts of further columns: of fields by their names, of plugins by the columns' qualified ids
 */
record ContactRow(ContactFacts facts, Place place, List<String> relations, int people, Map<String, String> cells) {

    /** Says how a row stands in the list. */
    enum Place {
        /** As one of the contacts the list asks for. */
        USUAL,
        /** As one of them, below its company. */
        BELOW,
        /** As a company that is none of them, for the sake of its people. */
        ABOVE
    }

    ContactRow(ContactFacts facts, List<String> relations, int people, Map<String, String> cells) {
        this(facts, Place.USUAL, relations, people, cells);
    }

    /** Tells whether it is one of the contacts the list asks for. */
    boolean isFound() {
        return place != Place.ABOVE;
    }
}
