package io.relata.interactions;

import io.relata.contacts.ContactFacts;
import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import io.relata.platform.query.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Record the interactions of a whole segment and look after them together, inside a change of whoever logs the segment.
 *
 * @since 0.1
 */
public interface LoggedEntries {

    /**
     * Say what is recorded with one contact.
     *
     * @param contact the contact
     * @param values by the fields of {@link InteractionRecords#INTERACTION}: template, description and date at least;
     *     nothing is filled in but what follows from the template's group and kind, the user and the moment
     * @param file the file to hang on it, or null
     * @since 0.1
     */
    record Entry(
            ContactFacts contact, Values values, @Nullable UUID file) {}

    /**
     * Record some of a segment's interactions; called as often as there are parts.
     *
     * @param change the change that logs the segment
     * @param segmentNo the segment's number
     * @param loggedSegment the number of the logged segment
     * @param entries what to record
     * @throws io.relata.platform.problem.Problem REQ or REF at the field; STATE when a contact is blocked for privacy;
     *     DENIED; whatever a veto on {@link InteractionRecording} refuses with
     */
    void record(Change change, String segmentNo, long loggedSegment, List<Entry> entries);

    /**
     * Cancel all interactions of a logged segment, or let all count again.
     *
     * @param change the change that does so
     * @param loggedSegment the number of the logged segment
     * @param canceled whether they shall be canceled
     * @return how many that changed
     * @throws io.relata.platform.problem.Problem DENIED
     */
    int cancel(Change change, long loggedSegment, boolean canceled);

    /**
     * Count the interactions of logged segments.
     *
     * @param loggedSegments their numbers
     * @param canceled those that are canceled, or the others
     * @return by number; segments without any are left out
     */
    Map<Long, Long> counts(Collection<Long> loggedSegments, boolean canceled);

    /**
     * Read the interactions of a logged segment by their moments.
     *
     * @param loggedSegment its number
     * @param ascending whether the oldest comes first
     * @param limit the most entries, 1 to 200
     * @param cursor where the page begins, or null
     * @throws io.relata.platform.problem.Problem FORMAT for a foreign cursor; DENIED
     */
    Page<Interaction> list(long loggedSegment, boolean ascending, int limit, @Nullable String cursor);
}
