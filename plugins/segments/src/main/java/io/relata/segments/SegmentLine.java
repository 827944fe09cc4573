package io.relata.segments;

import io.relata.contacts.ContactFacts;
import io.relata.platform.change.Values;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold a line of a segment.
 *
 * @param id its id
 * @param version counts its changes
 * @param values by the fields of {@link SegmentRecords#LINE}
 * @param contact the contact as it is now, or null when it is gone
 * @param attachment the file that is sent, or null
 * @since 0.1
 */
public record SegmentLine(
        UUID id,
        long version,
        Values values,
        @Nullable ContactFacts contact,
        @Nullable LineAttachment attachment) {
    /**
     * Tell the file a line sends.
     *
     * @param file the file
     * @param inherited whether it is the segment's, not the line's own
     * @since 0.1
     */
    public record LineAttachment(UUID file, boolean inherited) {}

    /** Tell its number in the segment. */
    public int lineNo() {
        return Objects.requireNonNull(values.get(SegmentRecords.LINE_NO));
    }

    /** Tell its contact's id. */
    public UUID contactId() {
        return Objects.requireNonNull(values.get(SegmentRecords.CONTACT_ID));
    }
}
