package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.COMMENT;
import static io.relata.interactions.InteractionRecords.COMMENTED_ON;
import static io.relata.interactions.InteractionRecords.COMMENT_CODE;
import static io.relata.interactions.InteractionRecords.COMMENT_DATE;
import static io.relata.interactions.InteractionRecords.COMMENT_TYPE;

import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionComment;
import io.relata.interactions.InteractionComments;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.Interactions;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordDeleting;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the comments on entries in a table of their own; they go with their entry. */
@Service
public class StoredInteractionComments implements InteractionComments {

    /** What an entry can be recorded with at once. */
    private static final int MOST = 100;

    private final InteractionRows rows;
    private final Access access;
    private final Changes changes;
    private final DSLContext sql;
    private final Clock clock;

    StoredInteractionComments(InteractionRows rows, Access access, Changes changes, DSLContext sql, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.changes = changes;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<InteractionComment> of(long entryNo) {
        access.require(Interactions.READ);
        return sql.select(COMMENT_TYPE.columns())
                .from(COMMENT_TYPE.table())
                .where(COMMENTED_ON.column().eq(rows.required(entryNo).id()))
                .orderBy(RecordType.ID)
                .fetch(StoredInteractionComments::shown);
    }

    @Override
    public Map<UUID, List<InteractionComment>> of(Collection<UUID> entries) {
        access.require(Interactions.READ);
        return entries.isEmpty()
                ? Map.of()
                : sql.select(COMMENT_TYPE.columns())
                        .from(COMMENT_TYPE.table())
                        .where(COMMENTED_ON.column().in(entries))
                        .orderBy(RecordType.ID)
                        .fetchGroups(row -> row.get(COMMENTED_ON.column()), StoredInteractionComments::shown);
    }

    @Override
    public Changed<InteractionComment> add(long entryNo, Map<String, ? extends @Nullable Object> values) {
        var entry = required(entryNo);
        return make("interactions.change.commentAdded", entry.description(), change -> {
            var id = insert(change, entry.id(), read(values));
            return shown(row(entry.id(), id));
        });
    }

    @Override
    public Changed<InteractionComment> update(
            long entryNo, UUID id, long version, Map<String, ? extends @Nullable Object> values) {
        var entry = required(entryNo);
        row(entry.id(), id);
        return make("interactions.change.commentChanged", entry.description(), change -> {
            var row = FieldValues.read(COMMENT_TYPE, values);
            if (row.has(COMMENT)) {
                requireText(row);
            }
            change.update(COMMENT_TYPE, id, version, row);
            return shown(row(entry.id(), id));
        });
    }

    @Override
    public UUID delete(long entryNo, UUID id, long version) {
        var entry = required(entryNo);
        row(entry.id(), id);
        return make("interactions.change.commentRemoved", entry.description(), change -> {
                    change.delete(COMMENT_TYPE, id, version);
                    return Boolean.TRUE;
                })
                .changeSet();
    }

    /** Remove the comments on an entry that goes, whichever way it goes. */
    public void deleting(RecordDeleting deleting) {
        if (deleting.type().id().equals(InteractionRecords.INTERACTION.id())) {
            sql.select(RecordType.ID)
                    .from(COMMENT_TYPE.table())
                    .where(COMMENTED_ON.column().eq(deleting.record()))
                    .fetch(RecordType.ID)
                    .forEach(id -> deleting.change().delete(COMMENT_TYPE, id, Change.ANY_VERSION));
        }
    }

    /**
     * Reads the comments that are sent with an interaction: texts, or objects as {@link #add} takes them.
     *
     * @throws Problem REQ or FORMAT at {@code comments}
     */
    List<Values> read(@Nullable Object sent) {
        if (sent == null) {
            return List.of();
        }
        if (!(sent instanceof List<?> list) || list.size() > MOST) {
            throw Problem.of(ProblemCode.FORMAT, "interactions.problem.comments", MOST)
                    .at("comments");
        }
        var comments = new ArrayList<Values>();
        try {
            list.forEach(each -> comments.add(read(each instanceof Map<?, ?> object ? named(object) : text(each))));
        } catch (Problem problem) {
            throw problem.at("comments");
        }
        return comments;
    }

    private static Map<String, @Nullable Object> named(Map<?, ?> object) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        object.forEach((name, value) -> values.put(String.valueOf(name), value));
        return values;
    }

    private static Map<String, @Nullable Object> text(@Nullable Object text) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(COMMENT.name(), text);
        return values;
    }

    private Values read(Map<String, ? extends @Nullable Object> values) {
        var row = FieldValues.read(COMMENT_TYPE, values);
        requireText(row);
        return row.has(COMMENT_DATE) ? row : row.with(COMMENT_DATE, today());
    }

    /** Hangs a comment on an entry. */
    UUID insert(Change change, UUID entry, Values comment) {
        return change.insert(COMMENT_TYPE, comment.with(COMMENTED_ON, entry));
    }

    private LocalDate today() {
        return access.current().workDate(clock);
    }

    private static void requireText(Values row) {
        if (row.get(COMMENT) == null) {
            throw Problem.required(COMMENT.name());
        }
    }

    private Interaction required(long entryNo) {
        access.require(Interactions.WRITE);
        return rows.required(entryNo);
    }

    private <T> Changed<T> make(String label, String about, Function<Change, T> work) {
        return changes.make(ChangeRequest.of(Interactions.WRITE, label, about), work);
    }

    private Record row(UUID entry, UUID id) {
        return sql.select(COMMENT_TYPE.columns())
                .from(COMMENT_TYPE.table())
                .where(RecordType.ID.eq(id), COMMENTED_ON.column().eq(entry))
                .fetchOptional()
                .orElseThrow(() -> Problem.notFound(id));
    }

    private static InteractionComment shown(Record row) {
        return new InteractionComment(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(COMMENT_DATE.column()),
                row.get(COMMENT_CODE.column()),
                Objects.requireNonNullElse(row.get(COMMENT.column()), ""));
    }
}
