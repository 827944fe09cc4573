package io.relata.contacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * Keeps the search strings of companies, inside whatever change is open. They follow from the companies as an index does,
 * so they stand in no history; those of a deleted company go with it.
 */
@Component
class SearchStringTable {

    /** No database is asked about more values at once. */
    static final int AT_ONCE = 500;

    private static final Table<Record> TABLE = DSL.table(DSL.name("p_contact_cards_search_string"));
    private static final Field<UUID> CONTACT = DSL.field(DSL.name("contact_id"), SQLDataType.UUID);
    private static final Field<String> KEY = DSL.field(DSL.name("search_key"), SQLDataType.VARCHAR(80));

    /** How many keys are counted by one statement. */
    private static final int COUNTED_AT_ONCE = 20;

    private final DSLContext database;

    SearchStringTable(DSLContext database) {
        this.database = database;
    }

    /** Reads the keys of companies; those without any are left out. */
    Map<UUID, Set<String>> keysOf(Collection<UUID> companies) {
        var keys = new HashMap<UUID, Set<String>>();
        inParts(companies, part -> select(CONTACT.in(part))
                .forEach(row -> keys.computeIfAbsent(row.get(CONTACT), none -> new LinkedHashSet<>())
                        .add(row.get(KEY))));
        return keys;
    }

    /** Reads which companies have each of some keys. */
    Map<String, List<UUID>> holdersOf(Collection<String> keys) {
        var holders = new HashMap<String, List<UUID>>();
        inParts(keys, part -> select(KEY.in(part))
                .forEach(row -> holders.computeIfAbsent(row.get(KEY), none -> new ArrayList<>())
                        .add(row.get(CONTACT))));
        return holders;
    }

    /**
     * Counts the companies that have each of some keys.
     *
     * @param most where counting ends, so that a key that everybody has costs no more than others
     */
    Map<String, Integer> countsOf(Collection<String> keys, int most) {
        var counts = new HashMap<String, Integer>();
        inParts(keys, COUNTED_AT_ONCE, part -> {
            var counted = database.select(
                            part.stream().map(key -> count(key, most)).toList())
                    .fetchSingle();
            for (int at = 0; at < part.size(); at++) {
                counts.put(part.get(at), counted.get(at, Integer.class));
            }
        });
        return counts;
    }

    private static Field<Integer> count(String key, int most) {
        return DSL.field(DSL.select(DSL.count())
                .from(DSL.select(DSL.one().as("one"))
                        .from(TABLE)
                        .where(KEY.eq(key))
                        .limit(most)));
    }

    /** Writes the keys of companies that have none yet. */
    void add(Map<UUID, Set<String>> keys) {
        write(keys, Map.of());
    }

    /** Writes the keys of companies; only what differs from before is written. */
    void write(Map<UUID, Set<String>> keys) {
        write(keys, keysOf(keys.keySet()));
    }

    private void write(Map<UUID, Set<String>> keys, Map<UUID, Set<String>> before) {
        var inserts = new ArrayList<Object[]>();
        var deletes = new ArrayList<Object[]>();
        keys.forEach((company, now) -> {
            var old = before.getOrDefault(company, Set.of());
            now.stream().filter(key -> !old.contains(key)).forEach(key -> inserts.add(new Object[] {company, key}));
            old.stream().filter(key -> !now.contains(key)).forEach(key -> deletes.add(new Object[] {company, key}));
        });
        if (!deletes.isEmpty()) {
            database.batch(database.deleteFrom(TABLE).where(CONTACT.eq((UUID) null), KEY.eq((String) null)))
                    .bind(deletes.toArray(Object[][]::new))
                    .execute();
        }
        if (!inserts.isEmpty()) {
            database.batch(database.insertInto(TABLE, CONTACT, KEY).values((UUID) null, null))
                    .bind(inserts.toArray(Object[][]::new))
                    .execute();
        }
    }

    void removeLine(String prefix) {
        database.deleteFrom(TABLE).where(KEY.startsWith(prefix)).execute();
    }

    /** In no order: H2 would walk the whole index that has the order rather than look the values up. */
    private Iterable<? extends Record> select(Condition condition) {
        return database.select(CONTACT, KEY).from(TABLE).where(condition).fetch();
    }

    /** Does something with so many values at a time. */
    static <T> void inParts(Collection<T> all, Consumer<List<T>> work) {
        inParts(all, AT_ONCE, work);
    }

    private static <T> void inParts(Collection<T> all, int atOnce, Consumer<List<T>> work) {
        var list = List.copyOf(all);
        for (int from = 0; from < list.size(); from += atOnce) {
            work.accept(list.subList(from, Math.min(list.size(), from + atOnce)));
        }
    }
}
