package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.COST;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.DURATION;
import static io.relata.segments.SegmentRecords.LINE;
import static io.relata.segments.SegmentRecords.LOGGED;
import static io.relata.segments.SegmentRecords.NO;
import static io.relata.segments.SegmentRecords.REMOVED_BY;
import static io.relata.segments.SegmentRecords.SALESPERSON;
import static io.relata.segments.SegmentRecords.SEGMENT;
import static io.relata.segments.SegmentRecords.SEGMENT_ID;
import static io.relata.segments.SegmentRecords.STEP;

import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Cursor;
import io.relata.platform.query.Page;
import io.relata.platform.text.Amounts;
import io.relata.segments.Segment;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
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

/** Reads the headers of segments; what their lines add up to is read for a whole page at once. */
@Repository
class SegmentRows {
    private final DSLContext sql;

    SegmentRows(DSLContext sql) {
        this.sql = sql;
    }

    static String key(String no) {
        return no.strip().toUpperCase(Locale.ROOT);
    }

    Optional<Segment> find(String no) {
        return find(NO.column().eq(key(no)).and(LOGGED.column().isFalse()));
    }

    Optional<Segment> find(UUID id) {
        return find(RecordType.ID.eq(id));
    }

    private Optional<Segment> find(Condition condition) {
        return read(sql.select(SEGMENT.columns())
                        .from(SEGMENT.table())
                        .where(condition)
                        .fetch())
                .stream()
                .findFirst();
    }

    Segment required(String no) {
        return find(no).orElseThrow(() -> Problem.notFound(no));
    }

    /** Tells whether a number is taken, be it by a segment that was logged. */
    boolean exists(String no) {
        return sql.fetchExists(SEGMENT.table(), NO.column().eq(key(no)));
    }

    Page<Segment> page(@Nullable String text, @Nullable String salesperson, int limit, @Nullable String cursor) {
        var rows = sql.select(SEGMENT.columns())
                .from(SEGMENT.table())
                .where(LOGGED.column().isFalse())
                .and(found(text))
                .and(
                        salesperson == null
                                ? DSL.noCondition()
                                : SALESPERSON.column().eq(key(salesperson)))
                .and(cursor == null ? DSL.noCondition() : RecordType.ID.lt(Cursor.id(cursor)))
                .orderBy(RecordType.ID.desc())
                .limit(limit + 1)
                .fetch();
        return Page.cut(read(rows), limit, Segment::id);
    }

    private static Condition found(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return DSL.noCondition();
        }
        var part = text.strip();
        return NO.column().containsIgnoreCase(part).or(DESCRIPTION.column().containsIgnoreCase(part));
    }

    private List<Segment> read(Collection<? extends Record> rows) {
        var figures = figures(rows.stream().map(row -> row.get(RecordType.ID)).toList());
        return rows.stream()
                .map(row -> new Segment(
                        row.get(RecordType.ID),
                        row.get(RecordType.VERSION),
                        Values.of(row, SEGMENT.fields()),
                        figures.getOrDefault(row.get(RecordType.ID), Segment.Figures.NONE)))
                .toList();
    }

    private Map<UUID, Segment.Figures> figures(List<UUID> segments) {
        var figures = new HashMap<UUID, Segment.Figures>();
        if (segments.isEmpty()) {
            return figures;
        }
        var steps = sql.select(SEGMENT_ID.column(), DSL.count())
                .from(STEP.table())
                .where(SEGMENT_ID.column().in(segments))
                .groupBy(SEGMENT_ID.column())
                .fetchMap(row -> row.value1(), row -> row.value2().longValue());
        steps.forEach((id, count) -> figures.put(id, new Segment.Figures(0, count, BigDecimal.ZERO, BigDecimal.ZERO)));
        sql.select(SEGMENT_ID.column(), DSL.count(), DSL.sum(COST.column()), DSL.sum(DURATION.column()))
                .from(LINE.table())
                .where(SEGMENT_ID.column().in(segments))
                .and(REMOVED_BY.column().isNull())
                .groupBy(SEGMENT_ID.column())
                .forEach(row -> figures.put(
                        row.value1(),
                        new Segment.Figures(
                                row.value2(),
                                steps.getOrDefault(row.value1(), 0L),
                                Amounts.plain(row.value3()),
                                Amounts.plain(row.value4()))));
        return figures;
    }
}
