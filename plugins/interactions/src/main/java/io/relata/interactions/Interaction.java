package io.relata.interactions;

import io.relata.contacts.CorrespondenceType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Show one entry of the interaction log.
 *
 * @param id its id
 * @param version counts its changes
 * @param entryNo its number
 * @param contactId the contact, or null when the contact is gone
 * @param contactNo the contact's number, or null
 * @param contactName the contact's name, or null
 * @param companyId the contact's company, or null
 * @param contactCompanyNo the company's number, or null
 * @param contactCompanyName the company's name, or null
 * @param at the moment
 * @param date the calendar date
 * @param timeOfInteraction the time of day, {@code HH:mm}
 * @param kind its kind
 * @param template the template's code, or null
 * @param group the group's code, or null
 * @param description what it was about
 * @param subject the subject of what was written
 * @param text what was said or written, or null
 * @param informationFlow the direction, or null
 * @param initiatedBy who began it, or null
 * @param cost what it cost
 * @param duration how many minutes it took
 * @param evaluation how it went, or null
 * @param attemptFailed whether nobody was reached
 * @param salespersonCode the salesperson, or null
 * @param languageCode the language, or null
 * @param correspondenceType how it reached the contact, or null
 * @param alternativeAddress the contact's alternative address it was about, or null
 * @param contactVia the number or address used, or null
 * @param userId who recorded it
 * @param canceled whether it no longer counts
 * @param cancelReason why, or null
 * @param postponed whether it is kept to be finished later
 * @param attachmentCount how many files hang on it
 * @param userName the full name of who recorded it, or null
 * @param title what it is called in a list, in the reader's language: {@code Call - by Anna Hill}
 * @param commentCount how many comments there are on it
 * @param corrects the number of the entry it puts right, or null
 * @param correctedBy the number of the entry that put it right, or null
 * @param occasion shared by the entries of what happened with several contacts at once, or null
 * @param segmentNo the segment it was logged with, or null
 * @param loggedSegmentEntryNo the logged segment it belongs to, or null
 * @param document the document it was recorded for, or null
 * @since 0.1
 */
public record Interaction(
        UUID id,
        long version,
        long entryNo,
        @Nullable UUID contactId,
        @Nullable String contactNo,
        @Nullable String contactName,
        @Nullable UUID companyId,
        @Nullable String contactCompanyNo,
        @Nullable String contactCompanyName,
        Instant at,
        LocalDate date,
        String timeOfInteraction,
        InteractionKind kind,
        @Nullable String template,
        @Nullable String group,
        String description,
        @Nullable String subject,
        @Nullable String text,
        @Nullable InformationFlow informationFlow,
        @Nullable InitiatedBy initiatedBy,
        BigDecimal cost,
        BigDecimal duration,
        @Nullable Evaluation evaluation,
        boolean attemptFailed,
        @Nullable String salespersonCode,
        @Nullable String languageCode,
        @Nullable CorrespondenceType correspondenceType,
        @Nullable String alternativeAddress,
        @Nullable String contactVia,
        String userId,
        boolean canceled,
        @Nullable String cancelReason,
        boolean postponed,
        int attachmentCount,
        @Nullable String userName,
        String title,
        int commentCount,
        @Nullable Long corrects,
        @Nullable Long correctedBy,
        @Nullable UUID occasion,
        @Nullable String segmentNo,
        @Nullable Long loggedSegmentEntryNo,
        @Nullable DocumentReference document) {
    /** Tell whether it was with somebody else than the contact whose timeline is shown. */
    public boolean isVia(UUID shownFor) {
        return contactId != null && !contactId.equals(shownFor);
    }
}
