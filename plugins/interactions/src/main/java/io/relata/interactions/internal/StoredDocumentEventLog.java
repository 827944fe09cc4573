package io.relata.interactions.internal;

import io.relata.interactions.DocumentEventEntry;
import io.relata.interactions.DocumentEventFilter;
import io.relata.interactions.DocumentEventLog;
import io.relata.interactions.DocumentReference;
import io.relata.interactions.Interactions;
import io.relata.interactions.RecordingResult;
import io.relata.platform.access.Access;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Page;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows what became of document events. */
@Service
class StoredDocumentEventLog implements DocumentEventLog {
    private final DocumentEventRows rows;
    private final DocumentRecorder recorder;
    private final InteractionRows entries;
    private final DocumentLinks links;
    private final Access access;

    StoredDocumentEventLog(
            DocumentEventRows rows,
            DocumentRecorder recorder,
            InteractionRows entries,
            DocumentLinks links,
            Access access) {
        this.rows = rows;
        this.recorder = recorder;
        this.entries = entries;
        this.links = links;
        this.access = access;
    }

    @Override
    public Page<DocumentEventEntry> list(DocumentEventFilter filter, int limit, @Nullable String cursor) {
        access.require(Interactions.READ);
        return rows.page(filter, Math.clamp(limit, 1, MOST), cursor);
    }

    @Override
    public DocumentEventEntry read(UUID id) {
        access.require(Interactions.READ);
        return rows.required(id);
    }

    @Override
    public List<RecordingResult> retry(Collection<UUID> ids) {
        access.require(Interactions.WRITE);
        if (ids.size() > MOST) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.limit", MOST).at("ids");
        }
        rows.requireAll(ids);
        return ids.stream().distinct().map(recorder::retry).toList();
    }

    @Override
    public DocumentReference open(long entryNo) {
        access.require(Interactions.READ);
        var document = entries.required(entryNo).document();
        if (document == null) {
            throw Problem.of(ProblemCode.STATE, "interactions.documents.problem.noDocument", entryNo);
        }
        links.requireOpens(document);
        return document;
    }
}
