package io.relata.interactions;

import io.relata.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Answer a document event.
 *
 * @param eventId the event's id, or null where it had none
 * @param status what became of it
 * @param entryNo the number of the interaction, or null; that of the first one for an event that was heard before
 * @param reason why it was skipped, or null
 * @param problem why it failed or was refused, or null
 * @since 0.1
 */
public record RecordingResult(
        @Nullable String eventId,
        RecordingStatus status,
        @Nullable Long entryNo,
        @Nullable SkipReason reason,
        @Nullable Problem problem) {

    /** Answer with an interaction. */
    public static RecordingResult recorded(String eventId, long entryNo) {
        return new RecordingResult(eventId, RecordingStatus.RECORDED, entryNo, null, null);
    }

    /** Answer that there was nothing to record. */
    public static RecordingResult skipped(String eventId, SkipReason reason, @Nullable Long entryNo) {
        return new RecordingResult(eventId, RecordingStatus.SKIPPED, entryNo, reason, null);
    }

    /** Answer that it could not be recorded. */
    public static RecordingResult failed(String eventId, Problem problem) {
        return new RecordingResult(eventId, RecordingStatus.FAILED, null, null, problem);
    }

    /** Answer that it could not be read. */
    public static RecordingResult refused(@Nullable String eventId, Problem problem) {
        return new RecordingResult(eventId, RecordingStatus.REFUSED, null, null, problem);
    }

    /** Answer that it is recorded later. */
    public static RecordingResult waiting(String eventId) {
        return new RecordingResult(eventId, RecordingStatus.WAITING, null, null, null);
    }
}
