package io.relata.contacts;

import io.relata.contacts.MergePreview.Moving;
import io.relata.platform.change.Change;
import java.util.List;
import java.util.UUID;

/** Keeps records that belong to contacts: removes them when those go, and moves them when two become one. */
interface ContactBelongings {

    void removeAll(Change change, List<UUID> contacts);

    /** Gives what belongs to one contact to another; what both have is left behind. */
    void moveAll(Change change, ContactFacts from, ContactFacts to);

    /** Tells what a user knows of that would move, be it none. */
    default List<Moving> movings(ContactFacts contact) {
        return List.of();
    }
}
