package io.relata.contacts;

import io.relata.platform.change.Changed;
import io.relata.platform.query.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keep the companies of a person beside the main one. The main one is the contact's {@code companyNo}, which the rules
 * speak of; making another one the main one changes it by those rules.
 *
 * @since 0.1
 */
public interface Affiliations {

    /** Stands for the main company where no more is known of it than the person's fields tell. */
    String MAIN = "main";

    /** The most a person has. */
    int MOST = 50;

    /**
     * List a person's companies: the main one, then those of today, then former ones; none for a company.
     *
     * @param no the person's number
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    List<Affiliation> of(String no);

    /**
     * Read one page of the persons who belong to a company that is not their main one.
     *
     * @param no the company's number
     * @param limit the most of them
     * @param cursor where to go on, or null
     * @throws io.relata.platform.problem.Problem not found, FORMAT for a foreign cursor, DENIED
     */
    Page<Affiliation> people(String no, int limit, @Nullable String cursor);

    /**
     * Add a company to a person.
     *
     * @param no the person's number
     * @param values {@code companyNo}, {@code jobTitle}, {@code startingDate}, {@code endingDate}, {@code note},
     *     {@code main}
     * @throws io.relata.platform.problem.Problem not found; REQ without a company; REF for one that is none; TYPE when the
     *     contact is no person; FORMAT when it ends before it begins; DUP when its days overlap with others at that
     *     company; STATE when there are too many, or a former one is to be the main one; DENIED
     */
    Changed<Affiliation> add(String no, Map<String, ? extends @Nullable Object> values);

    /**
     * Change one; the company stays.
     *
     * @param no the person's number
     * @param id its id, or {@link #MAIN}
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param values as for {@link #add} without {@code companyNo}; {@code main} true makes it the main one, and keeps the
     *     one that was
     * @throws io.relata.platform.problem.Problem as {@link #add}; CONFLICT; STATE when the main one is to be no more
     */
    Changed<Affiliation> update(String no, String id, long version, Map<String, ? extends @Nullable Object> values);

    /**
     * Remove one. A person whose main one goes is independent until another one is made the main one.
     *
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found, CONFLICT, DENIED
     */
    UUID delete(String no, String id, long version);
}
