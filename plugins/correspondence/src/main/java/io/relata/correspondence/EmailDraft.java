package io.relata.correspondence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Say what is written to one contact by e-mail.
 *
 * @param contactNo the contact's number
 * @param address where it goes; the address in force where null
 * @param template the interaction template it is recorded with; that of outgoing e-mails where null
 * @param languageCode the language of the template's text; the contact's own where null
 * @param subject the subject; the template's, merged, where null
 * @param body the text; the template's, merged, where null
 * @param salespersonCode the salesperson; the proposed one where null
 * @param files ids of files to send, beside that of the template
 * @since 0.1
 */
public record EmailDraft(
        String contactNo,
        @Nullable String address,
        @Nullable String template,
        @Nullable String languageCode,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String salespersonCode,
        List<UUID> files) {
    /** Write to a contact. */
    public static EmailDraft to(String contactNo, String subject, String body) {
        return new EmailDraft(contactNo, null, null, null, subject, body, null, List.of());
    }
}
