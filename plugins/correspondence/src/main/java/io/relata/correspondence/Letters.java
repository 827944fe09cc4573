package io.relata.correspondence;

import io.relata.interactions.Interaction;
import io.relata.platform.change.Changed;
import org.jspecify.annotations.Nullable;

/**
 * Write letters: from the text of a template as PDF, from its document as DOCX.
 *
 * @since 0.1
 */
public interface Letters {
    /**
     * Write a letter to a contact.
     *
     * @param contactNo the contact's number
     * @param template the interaction template's code
     * @param languageCode the language; the contact's own where null
     * @param salespersonCode the salesperson; the contact's own where null
     * @throws io.relata.platform.problem.Problem not found; STATE at {@code interactionTemplateCode} when the template has
     *     neither text nor document, and for a contact that is blocked for privacy; FORMAT and REF as {@link MergeTexts#of};
     *     DENIED
     */
    LetterFile write(
            String contactNo, String template, @Nullable String languageCode, @Nullable String salespersonCode);

    /**
     * Write a letter to a contact with words of one's own.
     *
     * @param draft what to write
     * @throws io.relata.platform.problem.Problem not found; REQ without a text; STATE for a contact that is blocked for
     *     privacy; DENIED
     */
    LetterFile compose(LetterDraft draft);

    /**
     * Record a letter that was written as an interaction, with the letter on it.
     *
     * @param letter the letter
     * @param draft what it says and whom it is to
     * @return the interaction
     * @throws io.relata.platform.problem.Problem as {@link #compose} and {@link io.relata.interactions.Interactions#record}
     */
    Changed<Interaction> record(LetterFile letter, LetterDraft draft);

    /**
     * Write one letter of a mailing.
     *
     * @param deliveryNo its number
     * @throws io.relata.platform.problem.Problem not found; TYPE when it is no letter; DENIED
     */
    LetterFile of(long deliveryNo);

    /**
     * Write all letters of a mailing: in one PDF to print where all of them are texts, else each as a file of its own in a
     * folder.
     *
     * @param mailingNo the mailing's number
     * @throws io.relata.platform.problem.Problem not found; STATE when it has no letters; DENIED
     */
    LetterFile all(long mailingNo);
}
