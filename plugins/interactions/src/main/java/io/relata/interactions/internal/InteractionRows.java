package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.ALTERNATIVE_ADDRESS;
import static io.relata.interactions.InteractionRecords.ATTACHMENTS;
import static io.relata.interactions.InteractionRecords.ATTEMPT_FAILED;
import static io.relata.interactions.InteractionRecords.CANCELED;
import static io.relata.interactions.InteractionRecords.CANCEL_REASON;
import static io.relata.interactions.InteractionRecords.COMMENTED_ON;
import static io.relata.interactions.InteractionRecords.COMMENT_TYPE;
import static io.relata.interactions.InteractionRecords.COMPANY_ID;
import static io.relata.interactions.InteractionRecords.COMPANY_NO;
import static io.relata.interactions.InteractionRecords.CONTACT_ID;
import static io.relata.interactions.InteractionRecords.CONTACT_NO;
import static io.relata.interactions.InteractionRecords.CONTACT_VIA;
import static io.relata.interactions.InteractionRecords.CORRECTED_BY;
import static io.relata.interactions.InteractionRecords.CORRECTS;
import static io.relata.interactions.InteractionRecords.CORRESPONDENCE_TYPE;
import static io.relata.interactions.InteractionRecords.COST;
import static io.relata.interactions.InteractionRecords.DATE;
import static io.relata.interactions.InteractionRecords.DESCRIPTION;
import static io.relata.interactions.InteractionRecords.DURATION;
import static io.relata.interactions.InteractionRecords.ENTRY_NO;
import static io.relata.interactions.InteractionRecords.EVALUATION;
import static io.relata.interactions.InteractionRecords.FLOW;
import static io.relata.interactions.InteractionRecords.GROUP;
import static io.relata.interactions.InteractionRecords.INITIATED_BY;
import static io.relata.interactions.InteractionRecords.INTERACTION;
import static io.relata.interactions.InteractionRecords.KIND;
import static io.relata.interactions.InteractionRecords.LANGUAGE;
import static io.relata.interactions.InteractionRecords.LOGGED_SEGMENT;
import static io.relata.interactions.InteractionRecords.MOMENT;
import static io.relata.interactions.InteractionRecords.OCCASION;
import static io.relata.interactions.InteractionRecords.POSTPONED;
import static io.relata.interactions.InteractionRecords.SALESPERSON;
import static io.relata.interactions.InteractionRecords.SEGMENT_NO;
import static io.relata.interactions.InteractionRecords.SUBJECT;
import static io.relata.interactions.InteractionRecords.TEMPLATE;
import static io.relata.interactions.InteractionRecords.TEXT;
import static io.relata.interactions.InteractionRecords.TIME;
import static io.relata.interactions.InteractionRecords.USER;
import static io.relata.interactions.InteractionRecords.USER_NAME;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.interactions.DocumentReference;
import io.relata.interactions.InitiatedBy;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.InteractionTotals;
import io.relata.platform.change.Change;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Cursor;
import io.relata.platform.query.Page;
import io.relata.platform.text.Amounts;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Sequence;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads entries of the log. Names of contacts are read for a whole page at once. */
@Repository
class InteractionRows {
    /** What counts: neither canceled nor kept for later. */
    private static final Condition COUNTS =
            CANCELED.column().isFalse().and(POSTPONED.column().isFalse());

    private static final Condition REACHED =
            ATTEMPT_FAILED.column().isNull().or(ATTEMPT_FAILED.column().isFalse());

    private static final Sequence<Long> ENTRY_NOS = DSL.sequence(DSL.name("p_interactions_entry_no"), Long.class);

    private final DSLContext sql;
    private final Contacts contacts;
    private final EntryTitles titles;

    InteractionRows(DSLContext sql, Contacts contacts, EntryTitles titles) {
        this.sql = sql;
        this.contacts = contacts;
        this.titles = titles;
    }

    long nextEntryNo() {
        return sql.nextval(ENTRY_NOS);
    }

    /** Takes many numbers at once, in order. */
    List<Long> nextEntryNos(int count) {
        return count == 0
                ? List.of()
                : sql.select(ENTRY_NOS.nextval()).from(DSL.generateSeries(1, count)).fetch().stream()
                        .map(Record1::value1)
                        .sorted()
                        .toList();
    }

    boolean any() {
        return any(DSL.noCondition());
    }

    long count(Condition condition) {
        return sql.fetchCount(INTERACTION.table(), condition);
    }

    boolean any(Condition condition) {
        return sql.fetchExists(sql.selectOne().from(INTERACTION.table()).where(condition));
    }

    Optional<Interaction> find(long entryNo) {
        var rows = sql.select(INTERACTION.columns())
                .from(INTERACTION.table())
                .where(ENTRY_NO.column().eq(entryNo))
                .fetch();
        return named(rows).stream().findFirst();
    }

    /**
     * Finds an entry that has to be there.
     *
     * @throws Problem not found
     */
    Interaction required(long entryNo) {
        return find(entryNo).orElseThrow(() -> Problem.notFound(entryNo));
    }

    /**
     * Finds entries that have to be there, in the order asked for.
     *
     * @throws Problem not found, for the first that is missing
     */
    List<Interaction> required(Collection<Long> entryNos) {
        var rows = sql.select(INTERACTION.columns())
                .from(INTERACTION.table())
                .where(ENTRY_NO.column().in(entryNos))
                .fetch();
        var found = named(rows).stream().collect(Collectors.toMap(Interaction::entryNo, Function.identity()));
        return entryNos.stream()
                .map(entryNo -> Optional.ofNullable(found.get(entryNo)).orElseThrow(() -> Problem.notFound(entryNo)))
                .toList();
    }

    Page<Interaction> page(Condition condition, boolean ascending, int limit, @Nullable String cursor) {
        var moment = MOMENT.column();
        var number = ENTRY_NO.column();
        var rows = sql.select(INTERACTION.columns())
                .from(INTERACTION.table())
                .where(condition)
                .and(cursor == null ? DSL.noCondition() : beyond(cursor, ascending))
                .orderBy(ascending ? List.of(moment.asc(), number.asc()) : List.of(moment.desc(), number.desc()))
                .limit(limit + 1)
                .fetch();
        var more = rows.size() > limit;
        var items = named(more ? rows.subList(0, limit) : rows);
        return new Page<>(items, more ? cursorAfter(items.getLast()) : null);
    }

    private static String cursorAfter(Interaction last) {
        return Cursor.of(List.of(last.at().toString(), Long.toString(last.entryNo())));
    }

    /** Says it as two comparisons, because both databases then use the index. */
    private static Condition beyond(String cursor, boolean ascending) {
        var at = Cursor.read(cursor, 2);
        try {
            return beyond(
                    Instant.parse(Objects.requireNonNullElse(at.get(0), "")),
                    Long.parseLong(Objects.requireNonNullElse(at.get(1), "")),
                    ascending);
        } catch (DateTimeException | NumberFormatException foreign) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.cursor").at("cursor");
        }
    }

    private static Condition beyond(Instant moment, long number, boolean ascending) {
        var same = MOMENT.column();
        return ascending
                ? same.ge(moment).and(same.gt(moment).or(ENTRY_NO.column().gt(number)))
                : same.le(moment).and(same.lt(moment).or(ENTRY_NO.column().lt(number)));
    }

    /**
     * Sums up what counts.
     *
     * @param whose selects the entries of a contact
     * @param within selects those that are counted and added up; the last dates are those of all
     */
    InteractionTotals totals(Condition whose, Condition within) {
        var tried = DSL.when(INITIATED_BY.column().eq(InitiatedBy.US), DATE.column());
        var row = Objects.requireNonNull(sql.select(
                        DSL.count(DSL.when(within, ENTRY_NO.column())),
                        DSL.sum(DSL.when(within, COST.column())),
                        DSL.sum(DSL.when(within, DURATION.column())),
                        DSL.max(DSL.when(REACHED, DATE.column())),
                        DSL.max(tried))
                .from(INTERACTION.table())
                .where(whose)
                .and(COUNTS)
                .fetchOne());
        return new InteractionTotals(
                row.value1(), Amounts.plain(row.value2()), Amounts.plain(row.value3()), row.value4(), row.value5());
    }

    /** Reads the latest moments of contacts, and of companies with their persons, in one query. */
    Map<UUID, Instant> latest(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var reached = COUNTS.and(REACHED);
        var latest = new HashMap<UUID, Instant>();
        sql.select(CONTACT_ID.column(), DSL.max(MOMENT.column()))
                .from(INTERACTION.table())
                .where(CONTACT_ID.column().in(ids).and(reached))
                .groupBy(CONTACT_ID.column())
                .unionAll(sql.select(COMPANY_ID.column(), DSL.max(MOMENT.column()))
                        .from(INTERACTION.table())
                        .where(COMPANY_ID.column().in(ids).and(reached))
                        .groupBy(COMPANY_ID.column()))
                .forEach(row ->
                        latest.merge(row.value1(), row.value2(), (one, other) -> one.isAfter(other) ? one : other));
        return latest;
    }

    /** Reads the names of those an occasion was with, in the order in which they were recorded. */
    Map<UUID, List<String>> participants(Collection<UUID> occasions) {
        if (occasions.isEmpty()) {
            return Map.of();
        }
        var rows = sql.select(OCCASION.column(), CONTACT_ID.column())
                .from(INTERACTION.table())
                .where(
                        OCCASION.column().in(occasions),
                        CANCELED.column().isFalse(),
                        CONTACT_ID.column().isNotNull())
                .orderBy(ENTRY_NO.column())
                .fetch();
        var facts = contacts.facts(new HashSet<>(rows.getValues(CONTACT_ID.column())));
        var names = new HashMap<UUID, List<String>>();
        rows.forEach(row -> {
            var contact = facts.get(row.value2());
            if (contact != null) {
                names.computeIfAbsent(row.value1(), occasion -> new ArrayList<>())
                        .add(contact.name());
            }
        });
        return names;
    }

    /** Changes entries of contacts that are gone. */
    void rewrite(Change change, Condition which, Values values) {
        idsOf(which).forEach(id -> change.update(INTERACTION, id, Change.ANY_VERSION, values));
    }

    private List<UUID> idsOf(Condition condition) {
        return sql.select(RecordType.ID)
                .from(INTERACTION.table())
                .where(condition)
                .fetch(RecordType.ID);
    }

    private List<Interaction> named(List<? extends Record> rows) {
        var ids = new HashSet<UUID>();
        rows.forEach(row -> {
            ids.add(row.get(CONTACT_ID.column()));
            ids.add(row.get(COMPANY_ID.column()));
        });
        ids.remove(null);
        var facts = ids.isEmpty() ? Map.<UUID, ContactFacts>of() : contacts.facts(ids);
        var known = new Known(facts, comments(rows), titles.page());
        var entries = new ArrayList<Interaction>(rows.size());
        rows.forEach(row -> entries.add(entry(row, known)));
        return entries;
    }

    /** Holds what is read for all entries of a page at once. */
    private record Known(Map<UUID, ContactFacts> facts, Map<UUID, Integer> comments, EntryTitles.Page titles) {
        @Nullable
        String name(@Nullable UUID id) {
            var contact = id == null ? null : facts.get(id);
            return contact == null ? null : contact.name();
        }

        String title(Record row) {
            return titles.title(
                    row.get(TEMPLATE.column()),
                    row.get(DESCRIPTION.column()),
                    row.get(FLOW.column()),
                    name(row.get(CONTACT_ID.column())),
                    row.get(SALESPERSON.column()),
                    Objects.requireNonNullElse(row.get(USER_NAME.column()), row.get(USER.column())));
        }
    }

    private Map<UUID, Integer> comments(List<? extends Record> rows) {
        return rows.isEmpty()
                ? Map.of()
                : sql.select(COMMENTED_ON.column(), DSL.count())
                        .from(COMMENT_TYPE.table())
                        .where(COMMENTED_ON
                                .column()
                                .in(rows.stream()
                                        .map(row -> row.get(RecordType.ID))
                                        .toList()))
                        .groupBy(COMMENTED_ON.column())
                        .fetchMap(COMMENTED_ON.column(), DSL.count());
    }

    private static Interaction entry(Record row, Known known) {
        UUID contact = row.get(CONTACT_ID.column());
        UUID company = row.get(COMPANY_ID.column());
        return new Interaction(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(ENTRY_NO.column()),
                contact,
                row.get(CONTACT_NO.column()),
                known.name(contact),
                company,
                row.get(COMPANY_NO.column()),
                known.name(company),
                row.get(MOMENT.column()),
                row.get(DATE.column()),
                Objects.requireNonNullElse(row.get(TIME.column()), "00:00"),
                row.get(KIND.column()),
                row.get(TEMPLATE.column()),
                row.get(GROUP.column()),
                known.titles().about(row.get(TEMPLATE.column()), row.get(DESCRIPTION.column())),
                row.get(SUBJECT.column()),
                row.get(TEXT.column()),
                row.get(FLOW.column()),
                row.get(INITIATED_BY.column()),
                Amounts.plain(row.get(COST.column())),
                Amounts.plain(row.get(DURATION.column())),
                row.get(EVALUATION.column()),
                Boolean.TRUE.equals(row.get(ATTEMPT_FAILED.column())),
                row.get(SALESPERSON.column()),
                row.get(LANGUAGE.column()),
                row.get(CORRESPONDENCE_TYPE.column()),
                row.get(ALTERNATIVE_ADDRESS.column()),
                row.get(CONTACT_VIA.column()),
                Objects.requireNonNullElse(row.get(USER.column()), ""),
                Boolean.TRUE.equals(row.get(CANCELED.column())),
                row.get(CANCEL_REASON.column()),
                Boolean.TRUE.equals(row.get(POSTPONED.column())),
                Objects.requireNonNullElse(row.get(ATTACHMENTS.column()), 0),
                row.get(USER_NAME.column()),
                known.title(row),
                known.comments().getOrDefault(row.get(RecordType.ID), 0),
                row.get(CORRECTS.column()),
                row.get(CORRECTED_BY.column()),
                row.get(OCCASION.column()),
                row.get(SEGMENT_NO.column()),
                row.get(LOGGED_SEGMENT.column()),
                document(row));
    }

    private static @Nullable DocumentReference document(Record row) {
        var type = row.get(InteractionRecords.DOCUMENT_TYPE.column());
        return type == null
                ? null
                : new DocumentReference(
                        type,
                        row.get(InteractionRecords.DOCUMENT_MOMENT.column()),
                        row.get(InteractionRecords.DOCUMENT_NO.column()),
                        row.get(InteractionRecords.VERSION_NO.column()),
                        row.get(InteractionRecords.OCCURRENCE.column()),
                        row.get(InteractionRecords.DOCUMENT_LINK.column()),
                        row.get(InteractionRecords.SOURCE_SYSTEM.column()));
    }
}
