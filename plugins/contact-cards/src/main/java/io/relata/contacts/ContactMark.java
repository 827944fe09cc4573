package io.relata.contacts;

import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import java.util.Set;

/** Leaves a word on a contact when something that belongs to it changes, so that its history and last change say so. */
final class ContactMark {

    private ContactMark() {}

    /**
     * Marks a contact.
     *
     * @param sign {@code +} or {@code -}
     * @param what the name of what changed in the REST interface
     * @param code which of them
     */
    static void leave(Change change, ContactFacts contact, String sign, String what, String code) {
        change.update(
                ContactRecords.CONTACT,
                contact.id(),
                Change.ANY_VERSION,
                Values.none().with(ContactRecords.ASSIGNMENT, word(sign, what, code)));
        change.publish(new ContactChanged(contact.id(), contact.no(), Set.of(what)));
    }

    /** Writes the word that is left. */
    static String word(String sign, String what, String code) {
        return sign + what + ":" + code;
    }
}
