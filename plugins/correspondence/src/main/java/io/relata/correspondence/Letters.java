package io.relata.correspondence;

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
     * @param contactNo the contact's number
     * @param languageCode the language of the date, or null
     * @param subject the subject, or null
     * @param body the text
     * @throws io.relata.platform.problem.Problem not found; STATE for a contact that is blocked for privacy; DENIED
     */
    LetterFile compose(
            String contactNo, @Nullable String languageCode, @Nullable String subject, @Nullable String body);

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
