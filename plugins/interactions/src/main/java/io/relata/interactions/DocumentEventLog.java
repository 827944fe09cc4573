package io.relata.interactions;

import io.relata.platform.query.Page;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Read what became of document events, and try again what became no interaction.
 *
 * @since 0.1
 */
public interface DocumentEventLog {

    /** The most events of a page. */
    int MOST = 200;

    /**
     * Read events, the newest first.
     *
     * @param filter which
     * @param limit the most events, 1 to {@link #MOST}
     * @param cursor where the page begins, or null
     * @throws io.relata.platform.problem.Problem FORMAT for a foreign cursor; DENIED
     */
    Page<DocumentEventEntry> list(DocumentEventFilter filter, int limit, @Nullable String cursor);

    /**
     * Read one event.
     *
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    DocumentEventEntry read(UUID id);

    /**
     * Try events again, each on its own; those that are interactions already are told as such.
     *
     * @param ids the events, at most {@link #MOST}
     * @return what became of each
     * @throws io.relata.platform.problem.Problem not found; FORMAT at {@code ids}; DENIED
     */
    List<RecordingResult> retry(Collection<UUID> ids);

    /**
     * Tell where the document of an interaction is opened.
     *
     * @param entryNo the interaction
     * @throws io.relata.platform.problem.Problem not found; STATE when there is no document, it cannot be shown again, or
     *     nobody who is started can show it; DENIED
     */
    DocumentReference open(long entryNo);
}
