package io.relata.interactions.internal;

import static io.relata.interactions.DocumentRecords.ATTEMPTS;
import static io.relata.interactions.DocumentRecords.DOCUMENT_NO;
import static io.relata.interactions.DocumentRecords.DOCUMENT_TYPE;
import static io.relata.interactions.DocumentRecords.EVENT;
import static io.relata.interactions.DocumentRecords.EVENT_ENTRY_NO;
import static io.relata.interactions.DocumentRecords.EVENT_ID;
import static io.relata.interactions.DocumentRecords.EVENT_MOMENT;
import static io.relata.interactions.DocumentRecords.NEXT_ATTEMPT;
import static io.relata.interactions.DocumentRecords.PROBLEM_ARGUMENTS;
import static io.relata.interactions.DocumentRecords.PROBLEM_CODE;
import static io.relata.interactions.DocumentRecords.PROBLEM_KEY;
import static io.relata.interactions.DocumentRecords.REASON;
import static io.relata.interactions.DocumentRecords.SOURCE_SYSTEM;
import static io.relata.interactions.DocumentRecords.STATUS;

import io.relata.interactions.DocumentEventEntry;
import io.relata.interactions.DocumentHappened;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.Interactions;
import io.relata.interactions.RecordingResult;
import io.relata.interactions.RecordingStatus;
import io.relata.interactions.SkipReason;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Shorten;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Records document events, as the system: the interaction and the event's place in the log are one change. What fails is
 * kept in a change of its own, to be tried again.
 */
@Component
public class DocumentRecorder {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentRecorder.class);
    private static final int AT_A_TIME = 200;

    private final DocumentEventRows rows;
    private final DocumentDecisions decisions;
    private final InteractionRows entries;
    private final RetryTimes times;
    private final Access access;
    private final Changes changes;
    private final Clock clock;

    DocumentRecorder(
            DocumentEventRows rows,
            DocumentDecisions decisions,
            InteractionRows entries,
            RetryTimes times,
            Access access,
            Changes changes,
            Clock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.entries = entries;
        this.times = times;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    /** Record what the outbox delivers; hearing it again changes nothing. */
    public void hear(DocumentHappened happened) {
        record(DocumentEventReading.unpacked(happened.values()));
    }

    /** Records an event unless it was recorded or skipped before. */
    RecordingResult record(Values event) {
        return access.asSystem(() -> {
            var known = rows.find(text(event, SOURCE_SYSTEM), text(event, EVENT_ID));
            return known.filter(entry -> entry.status() != RecordingStatus.FAILED)
                    .map(DocumentRecorder::duplicate)
                    .orElseGet(() -> attempt(event, known));
        });
    }

    /** Tries an event of the log again, unless it is an interaction already. */
    RecordingResult retry(UUID id) {
        return access.asSystem(() -> {
            var entry = rows.required(id);
            return entry.mayBeRetried() ? attempt(entry.values(), Optional.of(entry)) : duplicate(entry);
        });
    }

    /** Try again what failed and is due. */
    public void retryDue() {
        rows.due(clock.instant(), AT_A_TIME).forEach(this::retryQuietly);
    }

    /** Somebody else may be trying the same one by hand; the others are not held up. */
    private void retryQuietly(UUID id) {
        try {
            retry(id);
        } catch (RuntimeException fault) {
            LOG.warn("Document event {} could not be tried again", id, fault);
        }
    }

    private static RecordingResult duplicate(DocumentEventEntry entry) {
        return RecordingResult.skipped(
                text(entry.values(), EVENT_ID),
                SkipReason.DUPLICATE,
                entry.values().get(EVENT_ENTRY_NO));
    }

    private RecordingResult attempt(Values event, Optional<DocumentEventEntry> known) {
        try {
            return changes.make(request("interactions.documents.change.recorded", event), change -> {
                        var decision = decisions.about(event);
                        return decision.skipped() == null
                                ? entered(change, event, known, decision)
                                : skipped(change, event, known, decision.skipped());
                    })
                    .value();
        } catch (Problem problem) {
            return isHeardTwice(problem) ? heardMeanwhile(event, problem) : failed(event, known, problem);
        } catch (RuntimeException | LinkageError fault) {
            LOG.warn("Document event {} could not be recorded", event.get(EVENT_ID), fault);
            var what = Objects.requireNonNullElse(
                    fault.getMessage(), fault.getClass().getSimpleName());
            return failed(event, known, Problem.of(ProblemCode.STATE, "interactions.documents.problem.fault", what));
        }
    }

    private RecordingResult entered(
            Change change, Values event, Optional<DocumentEventEntry> known, DocumentDecisions.Decision decision) {
        var number = entries.nextEntryNo();
        var values = decision.requiredEntry().with(InteractionRecords.ENTRY_NO, number);
        EntryWriting.write(change, decision.requiredContact(), values, List.of());
        keep(change, event, known, outcome(RecordingStatus.RECORDED).with(EVENT_ENTRY_NO, number));
        return RecordingResult.recorded(text(event, EVENT_ID), number);
    }

    private RecordingResult skipped(
            Change change, Values event, Optional<DocumentEventEntry> known, SkipReason reason) {
        keep(change, event, known, outcome(RecordingStatus.SKIPPED).with(REASON, reason));
        return RecordingResult.skipped(text(event, EVENT_ID), reason, null);
    }

    private RecordingResult failed(Values event, Optional<DocumentEventEntry> known, Problem problem) {
        try {
            changes.run(request("interactions.documents.change.failed", event), change -> {
                var values = outcome(RecordingStatus.FAILED);
                problem(values, problem);
                keep(change, event, known, values.with(NEXT_ATTEMPT, times.after(attempts(known))));
            });
        } catch (Problem meanwhile) {
            if (isHeardTwice(meanwhile)) {
                return heardMeanwhile(event, meanwhile);
            }
            throw meanwhile;
        }
        return RecordingResult.failed(text(event, EVENT_ID), problem);
    }

    /** Two who tell the same event at once: the second finds what the first made of it. */
    private RecordingResult heardMeanwhile(Values event, Problem twice) {
        return rows.find(text(event, SOURCE_SYSTEM), text(event, EVENT_ID))
                .map(DocumentRecorder::duplicate)
                .orElseThrow(() -> twice);
    }

    private static boolean isHeardTwice(Problem problem) {
        return problem.code() == ProblemCode.DUP
                && problem.field().filter(EVENT_ID.name()::equals).isPresent();
    }

    private void keep(Change change, Values event, Optional<DocumentEventEntry> known, Values outcome) {
        var values = Values.none().withAll(event).withAll(outcome);
        values.with(ATTEMPTS, attempts(known));
        if (known.isPresent()) {
            change.update(EVENT, known.get().id(), known.get().version(), values);
        } else {
            change.insert(EVENT, values);
        }
    }

    /** Counts this attempt too. */
    private static int attempts(Optional<DocumentEventEntry> known) {
        return 1 + known.map(DocumentEventEntry::attempts).orElse(0);
    }

    private static Values outcome(RecordingStatus status) {
        return Values.none()
                .with(STATUS, status)
                .with(REASON, null)
                .with(PROBLEM_CODE, null)
                .with(PROBLEM_KEY, null)
                .with(PROBLEM_ARGUMENTS, null)
                .with(NEXT_ATTEMPT, null);
    }

    private static void problem(Values values, Problem problem) {
        var arguments = Arrays.stream(problem.arguments())
                .map(each -> Shorten.withEllipsis(250, String.valueOf(each)))
                .collect(Collectors.joining(DocumentEventRows.SEPARATOR));
        values.with(PROBLEM_CODE, problem.code().name())
                .with(PROBLEM_KEY, problem.messageKey())
                .with(PROBLEM_ARGUMENTS, Shorten.to(PROBLEM_ARGUMENTS.maxLength(), arguments));
    }

    private static ChangeRequest request(String label, Values event) {
        return ChangeRequest.of(
                Interactions.WRITE,
                label,
                text(event, DOCUMENT_TYPE),
                Objects.requireNonNullElse(event.get(DOCUMENT_NO), "–"),
                String.valueOf(event.get(EVENT_MOMENT)));
    }

    private static String text(Values event, RecordField<String> field) {
        @Nullable String value = event.get(field);
        return Objects.requireNonNullElse(value, "");
    }
}
