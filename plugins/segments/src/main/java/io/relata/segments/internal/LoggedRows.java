package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.CANCELED;
import static io.relata.segments.SegmentRecords.CREATION_DATE;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.ENTRY_NO;
import static io.relata.segments.SegmentRecords.LOGGED_SEGMENT;
import static io.relata.segments.SegmentRecords.SEGMENT_ID;
import static io.relata.segments.SegmentRecords.SEGMENT_NO;
import static io.relata.segments.SegmentRecords.USER;

import io.relata.interactions.LoggedEntries;
import io.relata.platform.access.Access;
import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Cursor;
import io.relata.platform.query.Page;
import io.relata.segments.LoggedSegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads logged segments; their interactions are counted for a whole page at once. */
@Repository
class LoggedRows {
    private final DSLContext sql;
    private final LoggedEntries entries;
    private final Access access;

    LoggedRows(DSLContext sql, LoggedEntries entries, Access access) {
        this.sql = sql;
        this.entries = entries;
        this.access = access;
    }

    long nextEntryNo() {
        return sql.nextval(DSL.sequence(DSL.name("p_segments_logged_entry_no"), Long.class));
    }

    Page<LoggedSegment> page(int limit, @Nullable String cursor) {
        var rows = sql.select(LOGGED_SEGMENT.columns())
                .from(LOGGED_SEGMENT.table())
                .where(cursor == null ? DSL.noCondition() : ENTRY_NO.column().lt(Cursor.number(cursor)))
                .orderBy(ENTRY_NO.column().desc())
                .limit(limit + 1)
                .fetch();
        return Page.cut(read(rows), limit, LoggedSegment::entryNo);
    }

    Optional<LoggedSegment> find(long entryNo) {
        return read(sql.select(LOGGED_SEGMENT.columns())
                        .from(LOGGED_SEGMENT.table())
                        .where(ENTRY_NO.column().eq(entryNo))
                        .fetch())
                .stream()
                .findFirst();
    }

    LoggedSegment required(long entryNo) {
        return find(entryNo).orElseThrow(() -> Problem.notFound(entryNo));
    }

    boolean isCanceled(long entryNo) {
        return sql.fetchExists(
                LOGGED_SEGMENT.table(),
                ENTRY_NO.column().eq(entryNo).and(CANCELED.column().isTrue()));
    }

    /** Tells the canceled ones with the segments they came from. */
    Map<UUID, UUID> canceled() {
        var canceled = new HashMap<UUID, UUID>();
        sql.select(RecordType.ID, SEGMENT_ID.column())
                .from(LOGGED_SEGMENT.table())
                .where(CANCELED.column().isTrue())
                .forEach(row -> canceled.put(row.value1(), row.value2()));
        return canceled;
    }

    private List<LoggedSegment> read(List<? extends Record> rows) {
        var numbers = rows.stream().map(row -> row.get(ENTRY_NO.column())).toList();
        var active = access.asSystem(() -> entries.counts(numbers, false));
        var canceled = access.asSystem(() -> entries.counts(numbers, true));
        return rows.stream().map(row -> logged(row, active, canceled)).toList();
    }

    private static LoggedSegment logged(Record row, Map<Long, Long> active, Map<Long, Long> canceled) {
        long number = row.get(ENTRY_NO.column());
        boolean gone = row.get(CANCELED.column());
        return new LoggedSegment(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                number,
                row.get(SEGMENT_NO.column()),
                row.get(DESCRIPTION.column()),
                row.get(CREATION_DATE.column()),
                row.get(USER.column()),
                gone,
                (gone ? canceled : active).getOrDefault(number, 0L));
    }
}
