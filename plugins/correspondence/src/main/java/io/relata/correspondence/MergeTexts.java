package io.relata.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * Merge the texts of interaction templates with what is known of a contact. A text is the subject ({@code description}) and
 * the text of the e-mail ({@code emailLayout}) of a template in a language; both may hold {@link MergeField merge fields}.
 *
 * @since 0.1
 */
public interface MergeTexts {
    /**
     * Check a text.
     *
     * @param text the text, or null
     * @param field where a refusal belongs
     * @throws io.relata.platform.problem.Problem FORMAT at the field: an unknown merge field, naming it and the nearest one
     *     there is; braces that do not close; anything that is no plain field or section of one
     */
    void check(@Nullable String text, String field);

    /**
     * Merge what a contact gets of a template.
     *
     * @param template the interaction template's code
     * @param contactNo the contact's number
     * @param languageCode the language; the contact's own where null, and what the template falls back to
     * @param salespersonCode the salesperson who writes; the contact's own where null
     * @throws io.relata.platform.problem.Problem not found; FORMAT as {@link #check}; REF at {@code salutationCode} for a
     *     salutation that has no formula; DENIED
     */
    MergedText of(String template, String contactNo, @Nullable String languageCode, @Nullable String salespersonCode);

    /**
     * Merge a text that is being written.
     *
     * @param subject its subject, or null
     * @param body its body, or null
     * @param contactNo the contact's number
     * @param languageCode the language, or null
     * @throws io.relata.platform.problem.Problem as {@link #of}, at {@code subject} or {@code body}
     */
    MergedText draft(@Nullable String subject, @Nullable String body, String contactNo, @Nullable String languageCode);
}
