package io.relata.segments;

import io.relata.platform.change.Changed;
import io.relata.platform.query.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Log segments, and look after logged ones.
 *
 * @since 0.1
 */
public interface LoggedSegments {
    /**
     * Log a segment: one interaction a line, all or none. The segment is no more then; a logged segment is.
     *
     * @param no the segment's number
     * @param request how
     * @throws io.relata.platform.problem.Problem not found; REQ for a segment without description, or a line without
     *     contact, date, template or salesperson, naming the line; STATE for an empty segment, a contact that is blocked,
     *     one without e-mail that is to be sent one, when nothing can send, and when somebody stopped it; DENIED
     */
    Changed<LogOutcome> log(String no, LogRequest request);

    /** Tell how far the logging of a segment has come, if it is under way. */
    Optional<LogProgress> progress(String no);

    /**
     * Stop the logging of a segment, so that nothing is recorded.
     *
     * @throws io.relata.platform.problem.Problem STATE when it is not under way; DENIED
     */
    void stop(String no);

    /**
     * Read a part of the logged segments, newest first.
     *
     * @param limit the most, 1 to {@link Segments#MOST}
     * @param cursor where the page begins, or null
     * @throws io.relata.platform.problem.Problem FORMAT for a foreign cursor; DENIED
     */
    Page<LoggedSegment> list(int limit, @Nullable String cursor);

    /**
     * Read a logged segment.
     *
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    LoggedSegment read(long entryNo);

    /**
     * Cancel a logged segment with its interactions, or let them count again.
     *
     * @param entryNo its number
     * @param canceled whether it shall be canceled
     * @throws io.relata.platform.problem.Problem not found; STATE when it is so already; DENIED
     */
    Changed<LoggedSegment> cancel(long entryNo, boolean canceled);

    /**
     * Delete all canceled logged segments; their interactions stay.
     *
     * @return how many there were
     * @throws io.relata.platform.problem.Problem DENIED
     */
    Changed<Integer> deleteCanceled();
}
