package io.relata.segments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Say which contacts a step adds or takes away: by criteria, by number, or those of a logged segment; one of the three.
 *
 * @param criteria what holds for them, or null
 * @param contacts their numbers, at most {@link #MOST_NAMED}, or empty
 * @param loggedSegment the number of the logged segment whose contacts are added, or null
 * @param allowExistingContacts whether contacts are added that are there already
 * @param expandCompanies whether everybody in the company of each is added too
 * @param allowRelatedCompanies whether the company of each person is added too
 * @param ignoreExclusion whether contacts are added that are to be left out of segments
 * @param entireCompanies whether, when taking away, a contact that fits stands for its whole company
 * @since 0.1
 */
public record Selection(
        @Nullable ContactCriteria criteria,
        List<String> contacts,
        @Nullable Long loggedSegment,
        boolean allowExistingContacts,
        boolean expandCompanies,
        boolean allowRelatedCompanies,
        boolean ignoreExclusion,
        boolean entireCompanies) {
    /** The most contacts that can be named. */
    public static final int MOST_NAMED = 1000;

    public Selection {
        contacts = List.copyOf(contacts);
    }

    /** Choose by criteria. */
    public static Selection by(ContactCriteria criteria) {
        return new Selection(criteria, List.of(), null, false, false, false, false, false);
    }

    /** Name contacts. */
    public static Selection of(List<String> contacts) {
        return new Selection(null, contacts, null, false, false, false, false, false);
    }

    /** Choose the contacts of a logged segment. */
    public static Selection ofLogged(long loggedSegment) {
        return new Selection(null, List.of(), loggedSegment, false, false, false, false, false);
    }

    /** Add contacts that are there already once more. */
    public Selection allowingExisting(boolean allowed) {
        return new Selection(
                criteria,
                contacts,
                loggedSegment,
                allowed,
                expandCompanies,
                allowRelatedCompanies,
                ignoreExclusion,
                entireCompanies);
    }

    /** Add everybody in the company too. */
    public Selection expanding(boolean expanded) {
        return new Selection(
                criteria,
                contacts,
                loggedSegment,
                allowExistingContacts,
                expanded,
                allowRelatedCompanies,
                ignoreExclusion,
                entireCompanies);
    }

    /** Add the company of each person too. */
    public Selection withCompanies(boolean added) {
        return new Selection(
                criteria,
                contacts,
                loggedSegment,
                allowExistingContacts,
                expandCompanies,
                added,
                ignoreExclusion,
                entireCompanies);
    }

    /** Add contacts that are to be left out of segments. */
    public Selection ignoringExclusion(boolean ignored) {
        return new Selection(
                criteria,
                contacts,
                loggedSegment,
                allowExistingContacts,
                expandCompanies,
                allowRelatedCompanies,
                ignored,
                entireCompanies);
    }

    /** Let a contact that fits stand for its whole company. */
    public Selection ofEntireCompanies(boolean entire) {
        return new Selection(
                criteria,
                contacts,
                loggedSegment,
                allowExistingContacts,
                expandCompanies,
                allowRelatedCompanies,
                ignoreExclusion,
                entire);
    }
}
