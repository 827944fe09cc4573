package io.relata.contacts;

import io.relata.platform.query.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tell which companies may be entered twice, and remember which of them are not the same. Every method checks the acting
 * user's permission first.
 *
 * @since 0.1
 */
public interface Duplicates {

    /**
     * List pairs, those that share most first. A page costs the same at any depth.
     *
     * @param separate whether the pairs somebody has said are separate, or those nobody has; null for both
     * @param limit the most pairs, 1 to 200
     * @param cursor where the page before ended, or null
     * @throws io.relata.platform.problem.Problem FORMAT for a foreign cursor or limit; DENIED
     */
    Page<DuplicatePair> list(@Nullable Boolean separate, int limit, @Nullable String cursor);

    /**
     * Tell how many pairs nobody has decided on.
     *
     * @throws io.relata.platform.problem.Problem DENIED
     */
    long count();

    /**
     * List the pairs of a contact, as seen from it.
     *
     * @param no its number
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    List<DuplicatePair> of(String no);

    /**
     * Tell what whoever saved a company is told: its undecided pairs, when the set-up says so and fields were saved that
     * companies are compared by.
     *
     * @param no its number
     * @param fields the names of the fields that were saved
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    List<DuplicatePair> noticed(String no, Set<String> fields);

    /**
     * Compare two contacts field by field, for each field of the duplicate search set-up.
     *
     * @param no the number of the one
     * @param other the number of the other
     * @throws io.relata.platform.problem.Problem not found; STATE when the set-up is empty; DENIED
     */
    List<DuplicateDetail> compare(String no, String other);

    /**
     * Remember that two contacts are not the same, or that they may be.
     *
     * @param no the number of the one
     * @param other the number of the other
     * @param separate whether they are separate
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found; STATE when both are the same contact; DENIED
     */
    UUID separate(String no, String other, boolean separate);

    /**
     * Find contacts of the same type that somebody may be about to enter once more, the likeliest first. It never keeps
     * anybody from saving.
     *
     * @param draft field name to value as for {@link Contacts#create}; with the number of a contact that is there already,
     *     that one and those it is separate from are left out
     * @param limit the most contacts, 1 to 50
     * @throws io.relata.platform.problem.Problem FORMAT for an unknown type or a limit out of bounds; DENIED
     */
    List<SimilarContact> similar(Map<String, ? extends @Nullable Object> draft, int limit);

    /**
     * Find companies that a person somebody is about to enter may be at: those of the domain of the e-mail address, or of
     * the phone number.
     *
     * @param draft as for {@link #similar}
     * @param limit the most companies, 1 to 50
     * @throws io.relata.platform.problem.Problem FORMAT for a limit out of bounds; DENIED
     */
    List<ContactFacts> employers(Map<String, ? extends @Nullable Object> draft, int limit);

    /**
     * List what a company is compared by.
     *
     * @param no its number
     * @return empty for persons
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    List<SearchString> searchStrings(String no);
}
