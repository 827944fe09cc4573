package io.relata.correspondence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold what was written to the contacts of a segment.
 *
 * @param id its id
 * @param version counts its changes
 * @param mailingNo its number
 * @param description what it is about, or null
 * @param segmentNo the segment it was logged from
 * @param loggedSegment the number of the logged segment
 * @param state how far it is
 * @param reason why it does not go on, or null: the server's own words or a message key
 * @param createdAt when it was made
 * @param createdBy who logged the segment
 * @param counts how many e-mails and letters are in each state; states with none are left out
 * @since 0.1
 */
public record Mailing(
        UUID id,
        long version,
        long mailingNo,
        @Nullable String description,
        String segmentNo,
        long loggedSegment,
        MailingState state,
        @Nullable String reason,
        Instant createdAt,
        String createdBy,
        Map<DeliveryState, Long> counts) {
    /** Tell how many e-mails and letters are in a state. */
    public long count(DeliveryState of) {
        return counts.getOrDefault(of, 0L);
    }

    /** Tell how many e-mails and letters there are. */
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Tell how many e-mails and letters need nothing any more. */
    public long done() {
        return all() - count(DeliveryState.WAITING) - count(DeliveryState.SENDING);
    }

    /** Tell what it is called. */
    public String name() {
        return description == null ? segmentNo : description;
    }
}
