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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads the companies and independent persons of a list, and the people of some of them. */
@Component
class CompanyHeads {

    /** Up to so many contacts are found first and their companies then; of more, the companies are walked through. */
    private static final int FEW = 5_000;

    private static final String HEAD = "head";
    private static final Field<UUID> HEAD_ID = DSL.field(DSL.name(HEAD, RecordType.ID.getName()), SQLDataType.UUID);
    private static final Field<UUID> FOUND_HEAD = DSL.field(DSL.name("found_head"), SQLDataType.UUID);

    private static final Field<Boolean> FOUND = DSL.field(DSL.name("found"), SQLDataType.BOOLEAN);
    private static final Field<Integer> PEOPLE = DSL.field(DSL.name("people"), SQLDataType.INTEGER);
    private static final Field<UUID> COMPANY_ID = ContactRecords.COMPANY_ID.column();

    private final DSLContext database;
    private final ContactList list;
    private final ContactCounts counts;
    private final int few;

    @Autowired
    CompanyHeads(DSLContext database, ContactList list, ContactCounts counts) {
        this(database, list, counts, FEW);
    }

    CompanyHeads(DSLContext database, ContactList list, ContactCounts counts, int few) {
        this.database = database;
        this.list = list;
        this.counts = counts;
        this.few = few;
    }

    /** Says where companies and independent persons of a list are read from, and which of them. */
    private record Scope(Table<?> table, Condition wanted) {}

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
        var scope = scope(query);
        var wanted = scope.wanted().and(order.after(cursor));
        return database.select(columns)
                .from(scope.table())
                .where(wanted)
                .and(list.until(scope.table(), order, wanted, limit))
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
        var scope = scope(query);
        return database.select(columns)
                .from(scope.table())
                .where(scope.wanted())
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
        if (!narrows(query)) {
            return 0;
        }
        var scope = scope(query);
        var found = DSL.when(list.filter().of(query), DSL.inline(1)).otherwise(DSL.inline(0));
        return database.fetchCount(
                database.selectOne().from(scope.table()).where(scope.wanted()).and(found.eq(DSL.inline(0))));
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
    private Scope scope(ContactQuery query) {
        var heads = CONTACT.table().as(HEAD);
        if (!narrows(query)) {
            return new Scope(heads, isHead());
        }
        var found = list.filter().of(query);
        if (counts.of(query, () -> list.count(query)) > few) {
            var withPeople = DSL.exists(DSL.selectOne().from(CONTACT.table()).where(belongs(query)));
            return new Scope(heads, isHead().and(found.or(withPeople)));
        }
        var ofFound = DSL.selectDistinct(DSL.coalesce(COMPANY_ID, RecordType.ID).as(FOUND_HEAD))
                .from(CONTACT.table())
                .where(found)
                .asTable("found_heads");
        return new Scope(ofFound.join(heads).on(HEAD_ID.eq(FOUND_HEAD)), DSL.noCondition());
    }

    /** Said so that the databases walk along the index of the order, and do not sort all that have no company. */
    private static Condition isHead() {
        return DSL.coalesce(COMPANY_ID, RecordType.ID).eq(RecordType.ID);
    }

    /** Selects the people that are found of the company of the query around. */
    private Condition belongs(ContactQuery query) {
        return COMPANY_ID.eq(HEAD_ID).and(list.filter().of(query));
    }
}
