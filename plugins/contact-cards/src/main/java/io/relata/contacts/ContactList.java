package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.access.Access;
import io.relata.platform.change.RecordType;
import io.relata.platform.query.Page;
import io.relata.platform.search.Search;
import io.relata.platform.search.SearchHit;
import io.relata.platform.text.SortKeys.Order;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads pages of contacts: one query a page, at any depth. */
@Component
class ContactList {

    static final int MOST_ROWS = 500;
    private static final int MOST_FOUND = 200;

    private final DSLContext database;
    private final Search search;
    private final Access access;
    private final Clock clock;

    ContactList(DSLContext database, Search search, Access access, Clock clock) {
        this.database = database;
        this.search = search;
        this.access = access;
        this.clock = clock;
    }

    ListFilter filter() {
        return ListFilter.at(clock.instant(), access.current().zone());
    }

    Page<ContactFacts> page(ContactQuery query) {
        var text = query.text();
        return text == null || text.isBlank() ? ordered(query, order(query)) : found(query, text);
    }

    private Page<ContactFacts> ordered(ContactQuery query, ListOrder order) {
        var limit = Math.clamp(query.limit(), 1, MOST_ROWS);
        var wanted = wanted(query, order);
        var rows = database.select(columns(order))
                .from(CONTACT.table())
                .where(wanted)
                .and(until(CONTACT.table(), order, wanted, limit + 1))
                .orderBy(order.fields())
                .limit(limit + 1)
                .fetch();
        var more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(StoredContact::facts).toList(), more ? order.cursor(shown.getLast()) : null);
    }

    /** Tells the columns of the gist and of an order, each once. */
    static Set<Field<?>> columns(ListOrder order) {
        var columns = new LinkedHashSet<Field<?>>(StoredContact.FACTS);
        columns.addAll(order.columns());
        return columns;
    }

    private Condition wanted(ContactQuery query, ListOrder order) {
        return filter().of(query).and(order.after(query.cursor()));
    }

    /**
     * Ends a list that is sorted by several keys where its first rows end in the index of the first key, so that no rows
     * behind them are read and sorted.
     *
     * @param rows how many rows are needed
     */
    Condition until(Table<?> table, ListOrder order, Condition wanted, int rows) {
        return order.isPlain()
                ? DSL.noCondition()
                : leading(table, order, wanted, rows - 1)
                        .map(order.leading()::notAfter)
                        .orElse(DSL.noCondition());
    }

    private Optional<String> leading(Table<?> table, ListOrder order, Condition wanted, int skipped) {
        return database.select(order.leading().column(), RecordType.ID)
                .from(table)
                .where(wanted)
                .orderBy(order.leadingFields())
                .offset(skipped)
                .limit(1)
                .fetchOptional(order.leading()::text);
    }

    private Page<ContactFacts> found(ContactQuery query, String text) {
        var ids = search.find(text, CONTACT.id(), MOST_FOUND).stream()
                .map(SearchHit::id)
                .toList();
        if (ids.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var rows = new HashMap<UUID, ContactFacts>();
        database.select(StoredContact.FACTS)
                .from(CONTACT.table())
                .where(RecordType.ID.in(ids))
                .and(filter().of(query))
                .fetch(StoredContact::facts)
                .forEach(facts -> rows.put(facts.id(), facts));
        return new Page<>(
                ids.stream()
                        .filter(rows::containsKey)
                        .map(rows::get)
                        .limit(Math.clamp(query.limit(), 1, MOST_ROWS))
                        .toList(),
                null);
    }

    Optional<String> cursorAfter(ContactQuery query, int rows) {
        var order = order(query);
        var wanted = wanted(query, order);
        var skipped = Math.max(0, rows - 1);
        if (order.isPlain()) {
            return cursorAt(order, wanted, skipped);
        }
        return leading(CONTACT.table(), order, wanted, skipped).flatMap(value -> {
            var before = database.fetchCount(
                    CONTACT.table(), wanted.and(order.leading().before(value)));
            return cursorAt(order, wanted.and(order.leading().same(value)), skipped - before);
        });
    }

    private Optional<String> cursorAt(ListOrder order, Condition wanted, int skipped) {
        return database.select(order.columns())
                .from(CONTACT.table())
                .where(wanted)
                .orderBy(order.fields())
                .offset(skipped)
                .limit(1)
                .fetchOptional(order::cursor);
    }

    long count(ContactQuery query) {
        var text = query.text();
        if (text != null && !text.isBlank()) {
            return found(query.atMost(MOST_ROWS), text).items().size();
        }
        return database.fetchCount(CONTACT.table(), filter().of(query));
    }

    ListOrder order(ContactQuery query) {
        return ListOrder.of(query.orders(), Order.of(access.current().language()));
    }

    /** Asks for the people of companies, per company. */
    Map<UUID, Integer> peopleCounts(Collection<UUID> companies) {
        var counts = new HashMap<UUID, Integer>();
        if (!companies.isEmpty()) {
            var company = ContactRecords.COMPANY_ID.column();
            var number = DSL.count();
            database.select(company, number)
                    .from(CONTACT.table())
                    .where(company.in(Set.copyOf(companies)))
                    .groupBy(company)
                    .forEach(row -> counts.put(row.get(company), row.get(number)));
        }
        return counts;
    }
}
