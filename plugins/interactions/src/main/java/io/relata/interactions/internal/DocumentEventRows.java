package io.relata.interactions.internal;

import static io.relata.interactions.DocumentRecords.DOCUMENT_NO;
import static io.relata.interactions.DocumentRecords.DOCUMENT_TYPE;
import static io.relata.interactions.DocumentRecords.EVENT;
import static io.relata.interactions.DocumentRecords.EVENT_CONTACT_NO;
import static io.relata.interactions.DocumentRecords.EVENT_DESCRIPTION;
import static io.relata.interactions.DocumentRecords.EVENT_ID;
import static io.relata.interactions.DocumentRecords.EVENT_MOMENT;
import static io.relata.interactions.DocumentRecords.NEXT_ATTEMPT;
import static io.relata.interactions.DocumentRecords.PARTY_EMAIL;
import static io.relata.interactions.DocumentRecords.PARTY_NO;
import static io.relata.interactions.DocumentRecords.PROBLEM_ARGUMENTS;
import static io.relata.interactions.DocumentRecords.PROBLEM_KEY;
import static io.relata.interactions.DocumentRecords.SOURCE_SYSTEM;
import static io.relata.interactions.DocumentRecords.STATUS;

import io.relata.interactions.DocumentEventEntry;
import io.relata.interactions.DocumentEventFilter;
import io.relata.interactions.RecordingStatus;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Cursor;
import io.relata.platform.query.Page;
import io.relata.platform.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the log of document events. */
@Repository
class DocumentEventRows {
    /** Stands between the arguments of a problem's text. */
    static final String SEPARATOR = "\u001f";

    private final DSLContext sql;
    private final Messages messages;

    DocumentEventRows(DSLContext sql, Messages messages) {
        this.sql = sql;
        this.messages = messages;
    }

    Optional<DocumentEventEntry> find(String source, String eventId) {
        return read(EVENT_ID.column().eq(eventId).and(SOURCE_SYSTEM.column().eq(source)));
    }

    /**
     * Finds an event that has to be there.
     *
     * @throws Problem not found
     */
    DocumentEventEntry required(UUID id) {
        return read(RecordType.ID.eq(id)).orElseThrow(() -> Problem.notFound(id));
    }

    /**
     * Goes on only with events that are there.
     *
     * @throws Problem not found, naming the first that is not
     */
    void requireAll(Collection<UUID> ids) {
        var found = sql.select(RecordType.ID)
                .from(EVENT.table())
                .where(RecordType.ID.in(ids))
                .fetchSet(RecordType.ID);
        ids.stream().filter(id -> !found.contains(id)).findFirst().ifPresent(id -> {
            throw Problem.notFound(id);
        });
    }

    private Optional<DocumentEventEntry> read(Condition condition) {
        return sql.select(EVENT.columns()).from(EVENT.table()).where(condition).fetchOptional(this::entry);
    }

    /** Names events that failed and are due to be tried again. */
    List<UUID> due(Instant now, int limit) {
        return sql.select(RecordType.ID)
                .from(EVENT.table())
                .where(NEXT_ATTEMPT.column().le(now), STATUS.column().eq(RecordingStatus.FAILED))
                .orderBy(NEXT_ATTEMPT.column())
                .limit(limit)
                .fetch(RecordType.ID);
    }

    Page<DocumentEventEntry> page(DocumentEventFilter filter, int limit, @Nullable String cursor) {
        var rows = sql.select(EVENT.columns())
                .from(EVENT.table())
                .where(condition(filter))
                .and(cursor == null ? DSL.noCondition() : RecordType.ID.lt(Cursor.id(cursor)))
                .orderBy(RecordType.ID.desc())
                .limit(limit + 1)
                .fetch(this::entry);
        return Page.cut(rows, limit, DocumentEventEntry::id);
    }

    private static Condition condition(DocumentEventFilter filter) {
        var all = new ArrayList<Condition>();
        equal(all, STATUS, filter.status());
        equal(all, DOCUMENT_TYPE, filter.documentType());
        equal(all, EVENT_MOMENT, filter.moment());
        equal(all, DOCUMENT_NO, filter.documentNo());
        equal(all, EVENT_CONTACT_NO, filter.contactNo());
        if (filter.text() != null && !filter.text().isBlank()) {
            var part = filter.text().strip();
            all.add(DSL.or(contains(EVENT_ID, part), contains(DOCUMENT_NO, part), contains(EVENT_DESCRIPTION, part))
                    .or(contains(PARTY_NO, part))
                    .or(contains(PARTY_EMAIL, part)));
        }
        if (filter.from() != null) {
            all.add(RecordType.CREATED_AT.ge(filter.from()));
        }
        if (filter.to() != null) {
            all.add(RecordType.CREATED_AT.lt(filter.to()));
        }
        return DSL.and(all);
    }

    private static <T> void equal(List<Condition> all, RecordField<T> field, @Nullable T value) {
        if (value != null) {
            all.add(field.column().eq(value));
        }
    }

    private static Condition contains(RecordField<String> field, String part) {
        Field<String> column = field.column();
        return column.containsIgnoreCase(part);
    }

    private DocumentEventEntry entry(Record row) {
        var values = Values.of(row, EVENT.fields());
        return new DocumentEventEntry(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(RecordType.CREATED_AT),
                values,
                problem(values));
    }

    private @Nullable String problem(Values values) {
        var key = values.get(PROBLEM_KEY);
        if (key == null) {
            return null;
        }
        var arguments = values.get(PROBLEM_ARGUMENTS);
        return messages.text(key, arguments == null ? new Object[0] : (Object[]) arguments.split(SEPARATOR, -1));
    }
}
