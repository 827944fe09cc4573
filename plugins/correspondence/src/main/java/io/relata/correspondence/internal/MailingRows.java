package io.relata.correspondence.internal;

import static io.relata.correspondence.CorrespondenceRecords.DELIVERY;
import static io.relata.correspondence.CorrespondenceRecords.DESCRIPTION;
import static io.relata.correspondence.CorrespondenceRecords.DOCUMENT;
import static io.relata.correspondence.CorrespondenceRecords.LANGUAGE;
import static io.relata.correspondence.CorrespondenceRecords.LOGGED_SEGMENT;
import static io.relata.correspondence.CorrespondenceRecords.MAILING;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_ID;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_NO;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_STATE;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_TEXT;
import static io.relata.correspondence.CorrespondenceRecords.REASON;
import static io.relata.correspondence.CorrespondenceRecords.SEGMENT_NO;
import static io.relata.correspondence.CorrespondenceRecords.STATE;
import static io.relata.correspondence.CorrespondenceRecords.SUBJECT;
import static io.relata.correspondence.CorrespondenceRecords.TEMPLATE;
import static io.relata.correspondence.CorrespondenceRecords.TEXT_BODY;

import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Mailing;
import io.relata.correspondence.MailingState;
import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Cursor;
import io.relata.platform.query.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads mailings; their e-mails and letters are counted for a whole page at once. */
@Repository
class MailingRows {
    private final DSLContext sql;
    private final DeliveryRows deliveries;

    /**
     * Holds what a mailing says in a language.
     *
     * @param subject the subject, or null
     * @param body the text, or null
     * @param document the document to fill in, or null
     */
    record Text(
            @Nullable String subject,
            @Nullable String body,
            @Nullable UUID document) {}

    MailingRows(DSLContext sql, DeliveryRows deliveries) {
        this.sql = sql;
        this.deliveries = deliveries;
    }

    long nextNo() {
        return sql.nextval(DSL.sequence(DSL.name("p_correspondence_mailing_no"), Long.class));
    }

    Optional<Mailing> find(long no) {
        return where(MAILING_NO.column().eq(no), 1).stream().findFirst();
    }

    Mailing required(long no) {
        return find(no).orElseThrow(() -> Problem.notFound(no));
    }

    Optional<Mailing> ofLogged(long loggedSegment) {
        return where(LOGGED_SEGMENT.column().eq(loggedSegment), 1).stream().findFirst();
    }

    List<Mailing> running() {
        return where(MAILING_STATE.column().eq(MailingState.RUNNING), 100);
    }

    /** Finds running mailings of which no e-mail waits any more, nor is being handed over. */
    List<Mailing> over() {
        var open = DSL.select(MAILING_ID.column())
                .from(DELIVERY.table())
                .where(STATE.column().in(DeliveryState.WAITING, DeliveryState.SENDING))
                .and(MAILING_ID.column().isNotNull());
        return where(MAILING_STATE.column().eq(MailingState.RUNNING).and(RecordType.ID.notIn(open)), 100);
    }

    boolean isDone(UUID mailing) {
        return sql.fetchExists(
                MAILING.table(),
                RecordType.ID.eq(mailing).and(MAILING_STATE.column().eq(MailingState.DONE)));
    }

    Page<Mailing> page(int limit, @Nullable String cursor) {
        var rows =
                where(cursor == null ? DSL.noCondition() : MAILING_NO.column().lt(Cursor.number(cursor)), limit + 1);
        return Page.cut(rows, limit, Mailing::mailingNo);
    }

    private List<Mailing> where(Condition condition, int limit) {
        var rows = sql.select(MAILING.columns())
                .from(MAILING.table())
                .where(condition)
                .orderBy(MAILING_NO.column().desc())
                .limit(limit)
                .fetch();
        var counts = deliveries.counts(
                rows.stream().map(row -> row.get(RecordType.ID)).toList());
        return rows.stream()
                .map(row -> mailing(row, counts.getOrDefault(row.get(RecordType.ID), Map.of())))
                .toList();
    }

    private static Mailing mailing(Record row, Map<DeliveryState, Long> counts) {
        return new Mailing(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(MAILING_NO.column()),
                row.get(DESCRIPTION.column()),
                row.get(SEGMENT_NO.column()),
                row.get(LOGGED_SEGMENT.column()),
                row.get(MAILING_STATE.column()),
                row.get(REASON.column()),
                row.get(RecordType.CREATED_AT),
                row.get(RecordType.CREATED_BY),
                counts);
    }

    /** Finds what a mailing says to readers of a language. */
    Optional<Text> text(UUID mailing, String template, @Nullable String language) {
        return sql.select(SUBJECT.column(), TEXT_BODY.column(), DOCUMENT.column())
                .from(MAILING_TEXT.table())
                .where(MAILING_ID.column().eq(mailing), TEMPLATE.column().eq(template))
                .and(
                        language == null
                                ? LANGUAGE.column().isNull()
                                : LANGUAGE.column().eq(language))
                .limit(1)
                .fetchOptional()
                .map(row -> new Text(row.value1(), row.value2(), row.value3()));
    }
}
