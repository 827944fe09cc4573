package io.relata.contacts;

/**
 * Hold two companies that may be the same.
 *
 * @param contact the one that was compared
 * @param duplicate the one it resembles
 * @param matching how many search strings they share
 * @param lines how many the set-up has in all
 * @param separate whether somebody has said that they are not the same
 * @since 0.1
 */
public record DuplicatePair(ContactFacts contact, ContactFacts duplicate, int matching, int lines, boolean separate) {

    /** Tell the pair as seen from one of its contacts. */
    DuplicatePair from(ContactFacts own) {
        return own.id().equals(contact.id()) ? this : new DuplicatePair(duplicate, contact, matching, lines, separate);
    }
}
