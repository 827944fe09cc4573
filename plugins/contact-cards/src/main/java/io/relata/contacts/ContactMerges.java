package io.relata.contacts;

import io.relata.platform.change.Changed;

/**
 * Make one contact of two that are the same. Every method checks the acting user's permission first.
 *
 * @since 0.1
 */
public interface ContactMerges {

    /**
     * Say what a merge would do; nothing is written.
     *
     * @param no the number of the contact that stays
     * @param other the number of the contact that goes
     * @throws io.relata.platform.problem.Problem not found; STATE when both are the same contact; TYPE for a company and
     *     a person; DENIED
     */
    MergePreview preview(String no, String other);

    /**
     * Merge: everything that belongs to the one that goes moves, its number leads to the one that stays, and it is
     * deleted. Numbers, e-mail and web addresses of fields that are not taken, and those that are replaced, stay as further
     * ones of the contact that stays. One change-set, undone as a whole.
     *
     * @param request which two, and whose fields
     * @return the contact that stays, and the change-set
     * @throws io.relata.platform.problem.Problem as {@link #preview}; CONFLICT when somebody changed either since; FORMAT
     *     for a field that cannot be chosen; REQ, REF, TYPE or STATE at a chosen field, and whenever somebody refuses
     */
    Changed<ContactFacts> merge(MergeRequest request);
}
