package io.relata.documents.internal;

import static io.relata.documents.DocumentTables.CONTACT_ID;
import static io.relata.documents.DocumentTables.DESCRIPTION;
import static io.relata.documents.DocumentTables.DOCUMENT;
import static io.relata.documents.DocumentTables.DOCUMENT_ID;
import static io.relata.documents.DocumentTables.LINE;
import static io.relata.documents.DocumentTables.LINE_AMOUNT;
import static io.relata.documents.DocumentTables.LINE_NO;
import static io.relata.documents.DocumentTables.NO;
import static io.relata.documents.DocumentTables.QUANTITY;
import static io.relata.documents.DocumentTables.TEXT;
import static io.relata.documents.DocumentTables.TYPE;
import static io.relata.documents.DocumentTables.UNIT_PRICE;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.documents.Document;
import io.relata.documents.DocumentLine;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Cursor;
import io.relata.platform.query.Page;
import io.relata.platform.text.Amounts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads documents and their lines; contacts are read for a whole page at once. */
@Repository
class DocumentRows {
    private final DSLContext sql;
    private final Contacts contacts;

    DocumentRows(DSLContext sql, Contacts contacts) {
        this.sql = sql;
        this.contacts = contacts;
    }

    static String key(String no) {
        return no.strip().toUpperCase(Locale.ROOT);
    }

    Optional<Document> find(String no) {
        return where(NO.column().eq(key(no))).stream().findFirst();
    }

    /**
     * Finds a document that has to be there.
     *
     * @throws Problem not found
     */
    Document required(String no) {
        return find(no).orElseThrow(() -> Problem.notFound(no));
    }

    Document required(UUID id) {
        return where(RecordType.ID.eq(id)).stream().findFirst().orElseThrow(() -> Problem.notFound(id));
    }

    boolean exists(String no) {
        return sql.fetchExists(DOCUMENT.table(), NO.column().eq(key(no)));
    }

    List<UUID> withContact(UUID contact) {
        return sql.select(RecordType.ID)
                .from(DOCUMENT.table())
                .where(CONTACT_ID.column().eq(contact))
                .fetch(RecordType.ID);
    }

    private List<Document> where(Condition condition) {
        return read(sql.select(DOCUMENT.columns())
                .from(DOCUMENT.table())
                .where(condition)
                .fetch());
    }

    Page<Document> page(Condition condition, int limit, @Nullable String cursor) {
        var rows = sql.select(DOCUMENT.columns())
                .from(DOCUMENT.table())
                .where(condition)
                .and(cursor == null ? DSL.noCondition() : RecordType.ID.lt(Cursor.id(cursor)))
                .orderBy(RecordType.ID.desc())
                .limit(limit + 1)
                .fetch();
        return Page.cut(read(rows), limit, Document::id);
    }

    static Condition found(@Nullable String text, @Nullable String type) {
        var found = type == null ? DSL.noCondition() : TYPE.column().eq(type);
        if (text == null || text.isBlank()) {
            return found;
        }
        var part = text.strip();
        return found.and(
                NO.column().containsIgnoreCase(part).or(DESCRIPTION.column().containsIgnoreCase(part)));
    }

    private List<Document> read(List<? extends Record> rows) {
        var ids = new HashSet<UUID>();
        rows.forEach(row -> ids.add(row.get(CONTACT_ID.column())));
        ids.remove(null);
        var known = ids.isEmpty() ? Map.<UUID, ContactFacts>of() : contacts.facts(ids);
        return rows.stream()
                .map(row -> new Document(
                        row.get(RecordType.ID),
                        row.get(RecordType.VERSION),
                        Values.of(row, DOCUMENT.fields()),
                        contact(row.get(CONTACT_ID.column()), known)))
                .toList();
    }

    private static @Nullable ContactFacts contact(@Nullable UUID id, Map<UUID, ContactFacts> known) {
        return id == null ? null : known.get(id);
    }

    List<DocumentLine> lines(UUID document) {
        return sql.select(LINE.columns())
                .from(LINE.table())
                .where(DOCUMENT_ID.column().eq(document))
                .orderBy(LINE_NO.column())
                .fetch(row -> new DocumentLine(
                        row.get(RecordType.ID),
                        row.get(RecordType.VERSION),
                        row.get(LINE_NO.column()),
                        row.get(TEXT.column()),
                        Amounts.plain(row.get(QUANTITY.column())),
                        Amounts.plain(row.get(UNIT_PRICE.column())),
                        Amounts.plain(row.get(LINE_AMOUNT.column()))));
    }

    /**
     * Finds a line that has to be there.
     *
     * @throws Problem not found
     */
    DocumentLine line(UUID document, int lineNo) {
        return lines(document).stream()
                .filter(line -> line.lineNo() == lineNo)
                .findFirst()
                .orElseThrow(() -> Problem.notFound(lineNo));
    }
}
