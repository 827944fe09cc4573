package io.relata.contacts;

import io.relata.platform.change.Changed;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Do one thing with many contacts in one change-set, which one undo takes back. A contact that a rule refuses stays as
 * it is and is told; the others go through. Every rule of {@link Contacts} and {@link Assignments} holds.
 *
 * @since 0.1
 */
public interface ContactBulk {

    /** The most contacts at once. */
    int MOST = 1000;

    /** The fields that can be set for many, by their names in the REST interface. */
    List<String> FIELDS = List.of(
            "salespersonCode",
            "territoryCode",
            "countryRegionCode",
            "languageCode",
            "salutationCode",
            "organizationalLevelCode",
            "correspondenceType",
            "city",
            "postCode",
            "county",
            "jobTitle",
            "homePage",
            "excludeFromSegment",
            "privacyBlocked");

    /**
     * Read the contacts of a list from its beginning, to choose them all.
     *
     * @param query the list; its cursor and limit do not matter
     * @return at most {@link #MOST}
     */
    List<ContactFacts> first(ContactQuery query);

    /**
     * Find all contacts of a list, to do something with all of them or none.
     *
     * @param query the list; its cursor and limit do not matter
     * @throws io.relata.platform.problem.Problem FORMAT at {@code filter} for more than {@link #MOST}, or one that is
     *     unknown; DENIED
     */
    Set<UUID> all(ContactQuery query);

    /**
     * Find contacts by their numbers; the case does not matter, and the number of a contact that was merged into another
     * finds that one.
     *
     * @param numbers their numbers
     * @throws io.relata.platform.problem.Problem REF at {@code contacts} naming numbers there are no contacts of; FORMAT for
     *     more than {@link #MOST}; DENIED
     */
    Set<UUID> numbered(Collection<String> numbers);

    /**
     * Tell what would come of it. It is done and taken back, so that the answer is what {@link #run} would answer.
     *
     * @param contacts their ids; those that are gone are left out
     * @param action what to do
     * @throws io.relata.platform.problem.Problem REQ without a contact; FORMAT for more than {@link #MOST}, for a field
     *     that cannot be set for many, or a value it cannot hold; REF at {@code value} or {@code code} for an unknown code;
     *     DENIED
     */
    BulkOutcome preview(Collection<UUID> contacts, BulkAction action);

    /**
     * Do it.
     *
     * @param contacts their ids; those that are gone are left out
     * @param action what to do
     * @return what came of it, and the change-set
     * @throws io.relata.platform.problem.Problem as {@link #preview}
     */
    Changed<BulkOutcome> run(Collection<UUID> contacts, BulkAction action);
}
