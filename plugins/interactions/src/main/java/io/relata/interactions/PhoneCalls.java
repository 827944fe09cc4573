package io.relata.interactions;

import io.relata.platform.change.Changed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Record telephone calls by the template the setup names for outgoing calls.
 *
 * @since 0.1
 */
public interface PhoneCalls {

    /**
     * Hold a number to call.
     *
     * @param contactNo whose it is: the contact's or its company's number
     * @param contactName whose it is
     * @param field the contact's field that holds it, or null for a further number
     * @param value the number as it was typed
     * @since 0.1
     */
    record NumberToCall(
            String contactNo, String contactName, @Nullable String field, String value) {}

    /**
     * List the numbers a contact is called at: its own first, then its company's.
     *
     * @param contactNo the contact's number
     * @throws io.relata.platform.problem.Problem REF for an unknown contact; STATE when there are none; DENIED
     */
    List<NumberToCall> numbers(String contactNo);

    /**
     * Tell the template of outgoing calls.
     *
     * @return its code
     * @throws io.relata.platform.problem.Problem REQ when the setup names none; DENIED
     */
    String template();

    /**
     * Record a call.
     *
     * @param draft as {@link Interactions#record} takes it, with the number called as {@code contactVia} and a description;
     *     the template is the one of the setup unless another is said
     * @throws io.relata.platform.problem.Problem REQ when the setup names no template, without a number, and without a
     *     description, in this order; else as {@link Interactions#record}
     */
    Changed<Interaction> record(InteractionDraft draft);
}
