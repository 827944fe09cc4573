package io.relata.interactions;

import io.relata.platform.change.Values;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Show an event in the log of document events.
 *
 * @param id its id in the log
 * @param version counts its changes
 * @param receivedAt when it was heard first
 * @param values by the fields of {@link DocumentRecords#EVENT}
 * @param problem why it failed, in the reader's language, or null
 * @since 0.1
 */
public record DocumentEventEntry(
        UUID id,
        long version,
        Instant receivedAt,
        Values values,
        @Nullable String problem) {

    /** Tell what became of it. */
    public RecordingStatus status() {
        var status = values.get(DocumentRecords.STATUS);
        return status == null ? RecordingStatus.FAILED : status;
    }

    /** Tell how often it was tried. */
    public int attempts() {
        return Objects.requireNonNullElse(values.get(DocumentRecords.ATTEMPTS), 0);
    }

    /** Tell whether it may be tried again: whatever became no interaction. */
    public boolean mayBeRetried() {
        return status() == RecordingStatus.FAILED || status() == RecordingStatus.SKIPPED;
    }
}
