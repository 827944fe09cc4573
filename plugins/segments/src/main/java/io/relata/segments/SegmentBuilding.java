package io.relata.segments;

import io.relata.platform.change.Changed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Build segments step by step: add, reduce, refine, go back; and save the steps as criteria for further segments.
 *
 * @since 0.1
 */
public interface SegmentBuilding {
    /**
     * Tell what a step would come to, without taking it.
     *
     * @param no the segment's number
     * @param action any but {@link SegmentAction#REMOVE}
     * @param selection which contacts
     * @throws io.relata.platform.problem.Problem not found; REQ or FORMAT at {@code filter}, {@code contacts}; REF for
     *     contacts or a logged segment that are not there; DENIED
     */
    SelectionOutcome preview(String no, SegmentAction action, Selection selection);

    /**
     * Take a step.
     *
     * @param no the segment's number
     * @param action any but {@link SegmentAction#REMOVE}
     * @param selection which contacts
     * @throws io.relata.platform.problem.Problem as {@link #preview}
     */
    Changed<SelectionOutcome> run(String no, SegmentAction action, Selection selection);

    /**
     * Take the last step back.
     *
     * @return the segment as it is then
     * @throws io.relata.platform.problem.Problem not found; STATE when there is no step; DENIED
     */
    Changed<Segment> goBack(String no);

    /** List the steps a segment was built by. */
    List<SegmentStep> steps(String no);

    /** List saved criteria by code. */
    List<SavedCriteria> saved();

    /**
     * Save the steps of a segment as criteria.
     *
     * @param no the segment's number
     * @param code the criteria's code
     * @param description what they are for, or null
     * @throws io.relata.platform.problem.Problem not found; REQ or FORMAT at the field; DUP at {@code code}; STATE when
     *     there is no step; DENIED
     */
    Changed<SavedCriteria> save(String no, String code, @Nullable String description);

    /**
     * Repeat the steps of saved criteria on a segment, in one change.
     *
     * @throws io.relata.platform.problem.Problem not found; REF at {@code code}; DENIED
     */
    Changed<Segment> reuse(String no, String code);

    /**
     * Delete saved criteria.
     *
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    Changed<String> deleteSaved(String code);
}
