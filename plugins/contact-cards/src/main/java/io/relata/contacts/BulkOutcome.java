package io.relata.contacts;

import io.relata.platform.problem.Problem;
import java.util.List;

/**
 * Tell what came, or would come, of doing something with many contacts.
 *
 * @param done how many of them it was done with
 * @param others how many more contacts it reached: people who follow their company, or go with it
 * @param already how many were so before and stay untouched
 * @param refused those that stay as they are, each with the reason, by name
 * @since 0.1
 */
public record BulkOutcome(int done, int others, int already, List<Refusal> refused) {

    /**
     * Tell why a contact stays as it is.
     *
     * @param contact the contact
     * @param reason says what to do next
     * @since 0.1
     */
    public record Refusal(ContactFacts contact, Problem reason) {}
}
