package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.change.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the companies and independent persons of a list, and the people of some of them. */
@Component
class CompanyHeads {

    /** Up to so many contacts are found first and their companies then; of more, the companies are walked through. */
    private static final int FEW = 20_000;

    private static final Field<Boolean> FOUND = DSL.field(DSL.name("found"), SQLDataType.BOOLEAN);
    private static final Field<Integer> PEOPLE = DSL.field(DSL.name("people"), SQLDataType.INTEGER);
    private static final Field<UUID> COMPANY_ID = ContactRecords.COMPANY_ID.column();

    private final DSLContext database;
    private final ContactList list;
    private final ContactCounts counts;

    CompanyHeads(DSLContext database, ContactList list, ContactCounts counts) {
        this.database = database;
        this.list = list;
        this.counts = counts;
    }

    /**
     * A company or an independent person.
     *
     * @param row what is shown of it
     * @param place where it stands
     */
    record Head(ContactsByCompany.Row row, CompanyPlace place) {}

    /** Tells where a company or independent person stands, and how many people of it are found. */
    record Counted(CompanyPlace place, int people) {}

    /** A person of a company, and the place among its people. */
    record Person(ContactFacts facts, UUID company, String cursor) {}

    List<Head> after(ContactQuery query, ListOrder order, @Nullable String cursor, int limit) {
        var columns = ContactList.columns(order);
        columns.add(found(query).as(FOUND));
        var wanted = wanted(query).and(order.after(cursor));
        return database.select(columns)
                .from(heads())
                .where(wanted)
                .and(list.until(heads(), order, wanted, limit))
                .orderBy(order.fields())
                .limit(limit)
                .fetch(row -> new Head(
                        new ContactsByCompany.Row(StoredContact.facts(row), Boolean.TRUE.equals(row.get(FOUND))),
                        place(order, row)));
    }

    private static CompanyPlace place(ListOrder order, Record row) {
        return new CompanyPlace(order.cursor(row), row.get(RecordType.ID), null);
    }

    /** Reads the same without what is shown, and counts the people of each: to jump. */
    List<Counted> counted(ContactQuery query, ListOrder order, @Nullable String cursor, int limit) {
        var columns = new LinkedHashSet<Field<?>>(order.columns());
        columns.add(RecordType.ID);
        columns.add(DSL.field(DSL.selectCount().from(CONTACT.table()).where(belongs(query)))
                .as(PEOPLE));
        return database.select(columns)
                .from(heads())
                .where(wanted(query))
                .and(order.after(cursor))
                .orderBy(order.fields())
                .limit(limit)
                .fetch(row -> new Counted(place(order, row), row.get(PEOPLE)));
    }

    /** Reads the people that are found of companies, in the order these are given in; of one company those behind a place. */
    List<Person> people(ContactQuery query, ListOrder order, List<CompanyPlace> companies, int limit) {
        if (companies.isEmpty()) {
            return List.of();
        }
        var columns = ContactList.columns(order);
        var sorted = new ArrayList<SortField<?>>();
        if (companies.size() > 1) {
            sorted.add(position(companies).asc());
        }
        sorted.addAll(order.fields());
        return database.select(columns)
                .from(CONTACT.table())
                .where(COMPANY_ID.in(companies.stream().map(CompanyPlace::id).toList()))
                .and(list.filter().of(query))
                .and(order.after(companies.getFirst().person()))
                .orderBy(sorted)
                .limit(limit)
                .fetch(row -> new Person(
                        StoredContact.facts(row), Objects.requireNonNull(row.get(COMPANY_ID)), order.cursor(row)));
    }

    private static Field<Integer> position(List<CompanyPlace> companies) {
        var positions = new HashMap<UUID, Integer>();
        companies.forEach(place -> positions.put(place.id(), positions.size()));
        return DSL.case_(COMPANY_ID).mapValues(positions);
    }

    int countPeople(ContactQuery query, ListOrder order, CompanyPlace company) {
        return database.fetchCount(CONTACT.table(), peopleBehind(query, order, company));
    }

    /** Finds the person of a company that is so many further on; tells the place. */
    Optional<String> personAt(ContactQuery query, ListOrder order, CompanyPlace company, int number) {
        return database.select(order.columns())
                .from(CONTACT.table())
                .where(peopleBehind(query, order, company))
                .orderBy(order.fields())
                .offset(number - 1)
                .limit(1)
                .fetchOptional(order::cursor);
    }

    private Condition peopleBehind(ContactQuery query, ListOrder order, CompanyPlace company) {
        return COMPANY_ID.eq(company.id()).and(list.filter().of(query)).and(order.after(company.person()));
    }

    /** Counts the companies that stand in the list for the sake of their people alone. */
    int countNotFound(ContactQuery query) {
        return narrows(query)
                ? database.fetchCount(database.selectOne()
                        .from(heads())
                        .where(wanted(query))
                        .and(DSL.when(list.filter().of(query), DSL.inline(1))
                                .otherwise(DSL.inline(0))
                                .eq(DSL.inline(0))))
                : 0;
    }

    private static boolean narrows(ContactQuery query) {
        return query.type() != null || !query.filter().isEmpty();
    }

    private Field<Boolean> found(ContactQuery query) {
        return narrows(query)
                ? DSL.when(list.filter().of(query), DSL.inline(true)).otherwise(DSL.inline(false))
                : DSL.inline(true);
    }

    /** Selects the companies and independent persons that are found themselves or have people who are. */
    private Condition wanted(ContactQuery query) {
        var head = COMPANY_ID.isNull();
        if (!narrows(query)) {
            return head;
        }
        var found = list.filter().of(query);
        var few = counts.of(query, () -> list.count(query)) <= FEW;
        return head.and(
                few
                        ? RecordType.ID.in(DSL.select(DSL.coalesce(COMPANY_ID, RecordType.ID))
                                .from(CONTACT.table())
                                .where(found))
                        : found.or(
                                DSL.exists(DSL.selectOne().from(CONTACT.table()).where(belongs(query)))));
    }

    private static Table<Record> heads() {
        return CONTACT.table().as("head");
    }

    /** Selects the people that are found of the company of the query around. */
    private Condition belongs(ContactQuery query) {
        return COMPANY_ID
                .eq(DSL.field(DSL.name("head", RecordType.ID.getName()), SQLDataType.UUID))
                .and(list.filter().of(query));
    }
}
