package io.relata.contacts;

import io.relata.platform.change.Changed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keep comments on contacts.
 *
 * @since 0.1
 */
public interface ContactComments {

    /**
     * List the comments on a contact in the order they were written.
     *
     * @param no the contact's number
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    List<ContactComment> of(String no);

    /**
     * Propose the date of a new comment: the work date for the first one of a day, none for those that follow.
     *
     * @param no the contact's number
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    Optional<LocalDate> proposedDate(String no);

    /**
     * Add a comment.
     *
     * @param no the contact's number
     * @param values {@code comment}, {@code code} and {@code date}; without a date the proposed one is taken
     * @throws io.relata.platform.problem.Problem not found, REQ without a text, FORMAT, DENIED
     */
    Changed<ContactComment> add(String no, Map<String, ? extends @Nullable Object> values);

    /**
     * Change a comment.
     *
     * @param no the contact's number
     * @param id the comment
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param values by field name
     * @throws io.relata.platform.problem.Problem not found, REQ, FORMAT, CONFLICT, DENIED
     */
    Changed<ContactComment> update(String no, UUID id, long version, Map<String, ? extends @Nullable Object> values);

    /**
     * Remove a comment.
     *
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found, CONFLICT, DENIED
     */
    UUID delete(String no, UUID id, long version);
}
