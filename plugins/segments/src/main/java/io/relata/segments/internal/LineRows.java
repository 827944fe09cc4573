package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.ADDED_BY;
import static io.relata.segments.SegmentRecords.COMPANY_ID;
import static io.relata.segments.SegmentRecords.CONTACT_ID;
import static io.relata.segments.SegmentRecords.COST;
import static io.relata.segments.SegmentRecords.DURATION;
import static io.relata.segments.SegmentRecords.FILE;
import static io.relata.segments.SegmentRecords.LANGUAGE;
import static io.relata.segments.SegmentRecords.LINE;
import static io.relata.segments.SegmentRecords.LINE_NO;
import static io.relata.segments.SegmentRecords.LOGGED;
import static io.relata.segments.SegmentRecords.NO;
import static io.relata.segments.SegmentRecords.REMOVED_BY;
import static io.relata.segments.SegmentRecords.SEGMENT;
import static io.relata.segments.SegmentRecords.SEGMENT_ID;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.text.Amounts;
import io.relata.segments.Segment;
import io.relata.segments.SegmentLine;
import io.relata.segments.SegmentLine.LineAttachment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads lines of segments, a part at a time; their contacts are read for a whole part at once. */
@Repository
class LineRows {
    /** How many lines are worked on at once. */
    static final int PART = 500;

    /** A line as it is kept. */
    record Stored(UUID id, long version, Values values) {
        UUID contact() {
            return Objects.requireNonNull(values.get(CONTACT_ID));
        }

        int lineNo() {
            return Objects.requireNonNull(values.get(LINE_NO));
        }
    }

    private final DSLContext sql;
    private final Contacts contacts;
    private final ContentRows contents;

    LineRows(DSLContext sql, Contacts contacts, ContentRows contents) {
        this.sql = sql;
        this.contacts = contacts;
        this.contents = contents;
    }

    private static Condition current(UUID segment) {
        return SEGMENT_ID.column().eq(segment).and(REMOVED_BY.column().isNull());
    }

    /** Reads current lines after a line number. */
    List<Stored> part(UUID segment, int after, int limit) {
        return sql.select(LINE.columns())
                .from(LINE.table())
                .where(current(segment))
                .and(LINE_NO.column().gt(after))
                .orderBy(LINE_NO.column())
                .limit(limit)
                .fetch(LineRows::stored);
    }

    /** Goes through all current lines, a part at a time. Lines may be written meanwhile. */
    void each(UUID segment, Consumer<List<Stored>> work) {
        var part = part(segment, 0, PART);
        while (!part.isEmpty()) {
            work.accept(part);
            part = part.size() < PART ? List.of() : part(segment, part.getLast().lineNo(), PART);
        }
    }

    Optional<Stored> find(UUID segment, int lineNo) {
        return sql.select(LINE.columns())
                .from(LINE.table())
                .where(current(segment))
                .and(LINE_NO.column().eq(lineNo))
                .fetchOptional(LineRows::stored);
    }

    /**
     * Reads current lines by their numbers.
     *
     * @throws Problem not found, for the first that is missing
     */
    List<Stored> required(UUID segment, Set<Integer> lineNos) {
        var found = of(current(segment).and(LINE_NO.column().in(lineNos)));
        if (found.size() < lineNos.size()) {
            var there = found.stream().map(Stored::lineNo).collect(Collectors.toSet());
            throw Problem.notFound(lineNos.stream()
                    .filter(lineNo -> !there.contains(lineNo))
                    .sorted()
                    .findFirst()
                    .orElseThrow());
        }
        return found;
    }

    Stored required(UUID segment, int lineNo) {
        return find(segment, lineNo).orElseThrow(() -> Problem.notFound(lineNo));
    }

    private static Stored stored(Record row) {
        return new Stored(row.get(RecordType.ID), row.get(RecordType.VERSION), Values.of(row, LINE.fields()));
    }

    /** Shows lines with their contacts as they are now. */
    List<SegmentLine> shown(Segment segment, List<Stored> lines) {
        var facts = lines.isEmpty()
                ? Map.<UUID, ContactFacts>of()
                : contacts.facts(lines.stream().map(Stored::contact).collect(Collectors.toSet()));
        var content = contents.of(segment);
        return lines.stream()
                .map(line -> new SegmentLine(
                        line.id(),
                        line.version(),
                        plain(line.values()),
                        facts.get(line.contact()),
                        attachment(content, line.values())))
                .toList();
    }

    private static Values plain(Values values) {
        return values.with(COST, Amounts.plain(values.get(COST))).with(DURATION, Amounts.plain(values.get(DURATION)));
    }

    /** Tells the file of a line: its own, else what the segment has in its language. */
    static @Nullable LineAttachment attachment(Contents content, Values line) {
        var own = line.get(FILE);
        var file = own == null ? content.file(line.get(LANGUAGE)) : own;
        return file == null ? null : new LineAttachment(file, own == null);
    }

    /** Tells which contacts are on a segment. */
    Set<UUID> present(UUID segment, Collection<UUID> contactIds) {
        return contactIds.isEmpty()
                ? Set.of()
                : sql.select(CONTACT_ID.column())
                        .from(LINE.table())
                        .where(CONTACT_ID.column().in(contactIds))
                        .and(current(segment))
                        .fetchSet(CONTACT_ID.column());
    }

    int lastLineNo(UUID segment) {
        var last = sql.select(DSL.max(LINE_NO.column()))
                .from(LINE.table())
                .where(SEGMENT_ID.column().eq(segment))
                .fetchOne(0, Integer.class);
        return Objects.requireNonNullElse(last, 0);
    }

    long count(UUID segment) {
        return count(current(segment));
    }

    /** Counts lines, on whatever segment. */
    long count(Condition condition) {
        return sql.fetchCount(LINE.table(), condition);
    }

    boolean any(UUID segment, Condition condition) {
        return sql.fetchExists(LINE.table(), current(segment).and(condition));
    }

    /** Counts what each step brought, and what it took away. */
    Map<Integer, Long> countsByStep(UUID segment) {
        var counts = sql.select(ADDED_BY.column(), DSL.count())
                .from(LINE.table())
                .where(SEGMENT_ID.column().eq(segment))
                .groupBy(ADDED_BY.column())
                .fetchMap(row -> row.value1(), row -> row.value2().longValue());
        sql.select(REMOVED_BY.column(), DSL.count())
                .from(LINE.table())
                .where(SEGMENT_ID.column().eq(segment))
                .and(REMOVED_BY.column().isNotNull())
                .groupBy(REMOVED_BY.column())
                .forEach(row -> counts.merge(row.value1(), row.value2().longValue(), Long::sum));
        return counts;
    }

    /** Reads a part of the ids of lines, whether current or not. */
    List<UUID> ids(Condition condition) {
        return sql.select(RecordType.ID)
                .from(LINE.table())
                .where(condition)
                .limit(PART)
                .fetch(RecordType.ID);
    }

    /** Reads the lines of a contact, on whatever segment. */
    List<Stored> of(Condition condition) {
        return sql.select(LINE.columns())
                .from(LINE.table())
                .where(condition)
                .orderBy(LINE_NO.column())
                .fetch(LineRows::stored);
    }

    /** Names a segment that was not logged and has a current line that fits. */
    Optional<String> openSegmentWith(Condition line) {
        return sql.select(NO.column())
                .from(SEGMENT.table())
                .where(LOGGED.column().isFalse())
                .and(RecordType.ID.in(DSL.select(SEGMENT_ID.column())
                        .from(LINE.table())
                        .where(line)
                        .and(REMOVED_BY.column().isNull())))
                .orderBy(NO.column())
                .limit(1)
                .fetchOptional(NO.column());
    }

    static Condition ofContact(UUID contact) {
        return CONTACT_ID.column().eq(contact);
    }

    static Condition ofCompany(UUID company) {
        return COMPANY_ID.column().eq(company);
    }
}
