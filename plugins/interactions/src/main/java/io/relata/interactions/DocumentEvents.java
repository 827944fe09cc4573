package io.relata.interactions;

import io.relata.platform.change.Change;
import java.util.List;

/**
 * Tell what happened with documents, so that it is recorded as interactions by itself. Whoever tells it needs no permission
 * for interactions, is never held up and never hurt by it: what cannot be recorded is kept and tried again.
 *
 * @since 0.1
 */
public interface DocumentEvents {

    /** The permission to report document events as another program. */
    String REPORT = "interactions.events.report";

    /** The most events of one report. */
    int MOST = 500;

    /**
     * Tell what becomes of a moment of a document, to offer the user a choice beforehand.
     *
     * @param documentType the code of its type
     * @param moment what is about to happen
     * @return {@link RecordingChoice#OFF} for what is unknown, too
     */
    RecordingChoice choice(String documentType, DocumentMoment moment);

    /**
     * Tell an event that belongs to a change: it is recorded after the change is kept, and dropped with it.
     *
     * @param change the change
     * @param event what happened; one that cannot be read is told to the server's log alone
     */
    void publish(Change change, DocumentEvent event);

    /**
     * Tell an event and wait for what becomes of it. Inside an open change it is recorded after that, and the answer is
     * {@link RecordingStatus#WAITING}.
     *
     * @param event what happened
     * @return what became of it; nothing is ever thrown
     */
    RecordingResult record(DocumentEvent event);

    /**
     * Report events of another program. Each is recorded on its own: one that fails holds up no other.
     *
     * @param events at most {@link #MOST}
     * @return what became of each, in their order
     * @throws io.relata.platform.problem.Problem FORMAT at {@code events} when there are more; DENIED without {@link
     *     #REPORT}
     */
    List<RecordingResult> report(List<DocumentEvent> events);
}
