package io.relata.interactions.internal;

import io.relata.interactions.DocumentEvent;
import io.relata.interactions.DocumentEvents;
import io.relata.interactions.DocumentHappened;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.Interactions;
import io.relata.interactions.RecordingChoice;
import io.relata.interactions.RecordingResult;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes document events in, from plugins and from programs. */
@Service
class StoredDocumentEvents implements DocumentEvents {
    private static final Logger LOG = LoggerFactory.getLogger(StoredDocumentEvents.class);

    private final DocumentEventReading reading;
    private final DocumentDecisions decisions;
    private final DocumentRecorder recorder;
    private final Access access;
    private final Changes changes;

    StoredDocumentEvents(
            DocumentEventReading reading,
            DocumentDecisions decisions,
            DocumentRecorder recorder,
            Access access,
            Changes changes) {
        this.reading = reading;
        this.decisions = decisions;
        this.recorder = recorder;
        this.access = access;
        this.changes = changes;
    }

    @Override
    public RecordingChoice choice(String documentType, DocumentMoment moment) {
        return decisions.choice(documentType, moment);
    }

    @Override
    public void publish(Change change, DocumentEvent event) {
        try {
            publish(change, reading.read(event));
        } catch (Problem unreadable) {
            LOG.error("A document event cannot be read: {}", unreadable.getMessage());
        }
    }

    private static void publish(Change change, Values event) {
        change.publish(new DocumentHappened(DocumentEventReading.packed(event)));
    }

    @Override
    public RecordingResult record(DocumentEvent event) {
        return read(event, this::nowOrLater);
    }

    private RecordingResult read(DocumentEvent event, Function<Values, RecordingResult> recording) {
        Values read;
        try {
            read = reading.read(event);
        } catch (Problem unreadable) {
            return RecordingResult.refused(idOf(event), unreadable);
        }
        try {
            return recording.apply(read);
        } catch (RuntimeException fault) {
            var id = Objects.requireNonNullElse(idOf(event), "");
            LOG.error("Document event {} could not even be kept", id, fault);
            return RecordingResult.failed(
                    id,
                    Problem.of(
                            ProblemCode.STATE,
                            "interactions.documents.problem.fault",
                            String.valueOf(fault.getMessage())));
        }
    }

    private RecordingResult nowOrLater(Values event) {
        return publishedInside(event)
                ? RecordingResult.waiting(Objects.requireNonNull(event.get(DocumentRecords.EVENT_ID)))
                : recorder.record(event);
    }

    /** Tells the event in the change the thread has open, if any: recorded at once it would stay when that is refused. */
    private boolean publishedInside(Values event) {
        if (!changes.isOpen()) {
            return false;
        }
        var request = ChangeRequest.of(Interactions.READ, "interactions.documents.change.told");
        access.asSystem(() -> changes.run(request, change -> publish(change, event)));
        return true;
    }

    private static @Nullable String idOf(DocumentEvent event) {
        var id = event.values().get(DocumentRecords.EVENT_ID.name());
        return id == null ? null : id.toString();
    }

    @Override
    public List<RecordingResult> report(List<DocumentEvent> events) {
        access.require(REPORT);
        if (events.size() > MOST) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.limit", MOST).at("events");
        }
        return events.stream().map(event -> read(event, recorder::record)).toList();
    }
}
