package io.relata.contacts;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Cursor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the pairs of companies that share enough search strings: one row for the two, in whatever direction. */
@Component
class PairTable {

    /** Holds a pair: who was compared when it was found, how many strings the two share, and what was decided. */
    record Pair(PairKey key, UUID compared, int matching, boolean separate) {

        UUID other() {
            return key.other(compared);
        }
    }

    private static final String NAME = "p_contact_cards_duplicate";
    private static final Table<Record> TABLE = DSL.table(DSL.name(NAME));
    private static final Table<Record> PAIRS = TABLE.as("d");
    private static final Table<Record> SEPARATE = Separations.TYPE.table().as("s");

    private static final Field<UUID> FIRST = column("d", "first_id", SQLDataType.UUID);
    private static final Field<UUID> SECOND = column("d", "second_id", SQLDataType.UUID);
    private static final Field<UUID> COMPARED = column("d", "contact_id", SQLDataType.UUID);
    private static final Field<Integer> MATCHING = column("d", "matching_strings", SQLDataType.INTEGER);
    private static final Field<UUID> DECISION = column("s", "id", SQLDataType.UUID);

    private static final Field<UUID> FIRST_ID = column(NAME, "first_id", SQLDataType.UUID);
    private static final Field<UUID> SECOND_ID = column(NAME, "second_id", SQLDataType.UUID);
    private static final Field<UUID> CONTACT_ID = column(NAME, "contact_id", SQLDataType.UUID);
    private static final Field<Integer> MATCHING_STRINGS = column(NAME, "matching_strings", SQLDataType.INTEGER);

    private final DSLContext database;

    PairTable(DSLContext database) {
        this.database = database;
    }

    private static <T> Field<T> column(String table, String name, org.jooq.DataType<T> type) {
        return DSL.field(DSL.name(table, name), type);
    }

    /** Lists pairs, those that share most first. */
    List<Pair> page(@Nullable Boolean separate, int limit, @Nullable String cursor) {
        return select(decided(separate).and(after(cursor)))
                .orderBy(MATCHING.desc(), FIRST, SECOND)
                .limit(limit)
                .fetch(PairTable::pair);
    }

    static String cursor(Pair last) {
        return Cursor.of(List.of(
                String.valueOf(last.matching()),
                last.key().first().toString(),
                last.key().second().toString()));
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return DSL.noCondition();
        }
        var parts = Cursor.read(cursor, 3);
        try {
            var matching = Integer.valueOf(String.valueOf(parts.get(0)));
            var first = UUID.fromString(String.valueOf(parts.get(1)));
            var second = UUID.fromString(String.valueOf(parts.get(2)));
            return MATCHING.le(matching)
                    .and(MATCHING.lt(matching)
                            .or(FIRST.gt(first))
                            .or(FIRST.eq(first).and(SECOND.gt(second))));
        } catch (IllegalArgumentException foreign) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.cursor").at("cursor");
        }
    }

    long count(boolean separate) {
        return database.fetchCount(select(decided(separate)));
    }

    /** Reads the pairs contacts are in, those that share most first. */
    List<Pair> of(Collection<UUID> contacts) {
        var pairs = new HashMap<PairKey, Pair>();
        SearchStringTable.inParts(contacts, part -> {
            for (var side : List.of(FIRST, SECOND)) {
                select(side.in(part)).fetch(PairTable::pair).forEach(pair -> pairs.put(pair.key(), pair));
            }
        });
        return pairs.values().stream()
                .sorted(java.util.Comparator.comparingInt(Pair::matching)
                        .reversed()
                        .thenComparing(pair -> pair.key().toString()))
                .toList();
    }

    /**
     * Writes the pairs of companies that were compared: a pair that is found no more goes, unless somebody has said that
     * the two are separate.
     */
    void write(Map<UUID, Map<UUID, Integer>> found, Collection<UUID> compared) {
        var wanted = new HashMap<PairKey, Pair>();
        found.forEach((company, others) -> others.forEach((other, matching) -> {
            var key = PairKey.of(company, other);
            wanted.putIfAbsent(key, new Pair(key, company, matching, false));
        }));
        var changed = new ArrayList<Pair>();
        var gone = new ArrayList<PairKey>();
        for (var old : of(compared)) {
            var now = wanted.remove(old.key());
            if (now == null && !old.separate()) {
                gone.add(old.key());
            } else if (now != null && now.matching() != old.matching()) {
                changed.add(now);
            }
        }
        remove(gone);
        update(changed);
        insert(wanted.values());
    }

    void remove(Collection<PairKey> keys) {
        if (!keys.isEmpty()) {
            database.batch(database.deleteFrom(TABLE).where(FIRST_ID.eq((UUID) null), SECOND_ID.eq((UUID) null)))
                    .bind(keys.stream()
                            .map(key -> new Object[] {key.first(), key.second()})
                            .toArray(Object[][]::new))
                    .execute();
        }
    }

    private void update(Collection<Pair> pairs) {
        if (!pairs.isEmpty()) {
            database.batch(database.update(TABLE)
                            .set(MATCHING_STRINGS, (Integer) null)
                            .where(FIRST_ID.eq((UUID) null), SECOND_ID.eq((UUID) null)))
                    .bind(pairs.stream()
                            .map(pair -> new Object[] {
                                pair.matching(), pair.key().first(), pair.key().second()
                            })
                            .toArray(Object[][]::new))
                    .execute();
        }
    }

    private void insert(Collection<Pair> pairs) {
        if (!pairs.isEmpty()) {
            database.batch(database.insertInto(TABLE, FIRST_ID, SECOND_ID, CONTACT_ID, MATCHING_STRINGS)
                            .values((UUID) null, null, null, null)
                            .onConflict(FIRST_ID, SECOND_ID)
                            .doNothing())
                    .bind(pairs.stream()
                            .map(pair -> new Object[] {
                                pair.key().first(), pair.key().second(), pair.compared(), pair.matching()
                            })
                            .toArray(Object[][]::new))
                    .execute();
        }
    }

    private SelectConditionStep<? extends Record> select(Condition condition) {
        return database.select(FIRST, SECOND, COMPARED, MATCHING, DECISION)
                .from(PAIRS)
                .leftJoin(SEPARATE)
                .on(column("s", "first_id", SQLDataType.UUID).eq(FIRST))
                .and(column("s", "second_id", SQLDataType.UUID).eq(SECOND))
                .where(condition);
    }

    private static Condition decided(@Nullable Boolean separate) {
        return separate == null ? DSL.noCondition() : separate ? DECISION.isNotNull() : DECISION.isNull();
    }

    private static Pair pair(Record row) {
        return new Pair(
                new PairKey(row.get(FIRST), row.get(SECOND)),
                row.get(COMPARED),
                row.get(MATCHING),
                row.get(DECISION) != null);
    }
}
