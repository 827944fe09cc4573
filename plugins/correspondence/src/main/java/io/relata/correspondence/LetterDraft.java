package io.relata.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * Say what is written to one contact by letter, with words of one's own.
 *
 * @param contactNo the contact's number
 * @param template the interaction template it is recorded with; that of letters where null
 * @param languageCode the language of the date, or null
 * @param subject the subject, or null
 * @param body the text, or null where a document says it
 * @param salespersonCode the salesperson; the proposed one where null
 * @since 0.1
 */
public record LetterDraft(
        String contactNo,
        @Nullable String template,
        @Nullable String languageCode,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String salespersonCode) {}
