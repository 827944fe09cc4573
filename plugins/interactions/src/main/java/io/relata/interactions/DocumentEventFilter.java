package io.relata.interactions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Choose events of the log of document events; what is null does not narrow.
 *
 * @param status only what became this
 * @param documentType only this type, by code
 * @param moment only this moment
 * @param documentNo only the document of this number
 * @param contactNo only those that name this contact
 * @param text only those whose event id, number, description, account or e-mail contain this
 * @param from not heard before this moment
 * @param to not heard at this moment or later
 * @since 0.1
 */
public record DocumentEventFilter(
        @Nullable RecordingStatus status,
        @Nullable String documentType,
        @Nullable DocumentMoment moment,
        @Nullable String documentNo,
        @Nullable String contactNo,
        @Nullable String text,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** Choose everything. */
    public static final DocumentEventFilter ALL =
            new DocumentEventFilter(null, null, null, null, null, null, null, null);
}
