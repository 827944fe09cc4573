package io.relata.correspondence;

import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.DocumentEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold an e-mail or a letter to one contact.
 *
 * @param id its id
 * @param version counts its changes
 * @param deliveryNo its number
 * @param mailing the mailing it belongs to, or null
 * @param contactId the contact
 * @param contactNo the contact's number
 * @param type by which way; null where nobody said how to write to the contact
 * @param state how far it is
 * @param address the address it goes to, or null for a letter
 * @param subject its subject, or null as long as it is not merged
 * @param body its text, or null as long as it is not merged
 * @param template the interaction template's code, or null
 * @param languageCode the language, or null
 * @param salespersonCode the salesperson, or null
 * @param interactionEntryNo the interaction it is recorded as, or null
 * @param files ids of the files that were added
 * @param messageId what the e-mail is known by to mail programs, or null
 * @param reason why it was not taken: the server's own words or a message key; or null
 * @param attempts how often it was tried
 * @param sentAt when the server took it, or null
 * @param documentEvent what is told of a document when it is sent, or null where it is no document
 * @since 0.1
 */
public record Delivery(
        UUID id,
        long version,
        long deliveryNo,
        @Nullable UUID mailing,
        UUID contactId,
        String contactNo,
        @Nullable CorrespondenceType type,
        DeliveryState state,
        @Nullable String address,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String template,
        @Nullable String languageCode,
        @Nullable String salespersonCode,
        @Nullable Long interactionEntryNo,
        List<UUID> files,
        @Nullable String messageId,
        @Nullable String reason,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable DocumentEvent documentEvent) {
    /** Tell whether it may be tried again. */
    public boolean canBeRetried() {
        return state == DeliveryState.FAILED || state == DeliveryState.REFUSED && address != null;
    }
}
