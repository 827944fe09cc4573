package io.relata.host.plugins;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps in the database what is wanted of each plugin, where it stands, and a mark while it is being started. */
@Component
class PluginTable {

    private static final Table<Record> TABLE = DSL.table(DSL.name("core_plugin"));
    private static final Field<String> ID = DSL.field(DSL.name("id"), SQLDataType.VARCHAR(80));
    private static final Field<String> NAME = DSL.field(DSL.name("plugin_name"), SQLDataType.VARCHAR(200));
    private static final Field<String> VERSION = DSL.field(DSL.name("plugin_version"), SQLDataType.VARCHAR(80));
    private static final Field<String> NEEDS = DSL.field(DSL.name("needs"), SQLDataType.VARCHAR(4000));
    private static final Field<Boolean> WANTED = DSL.field(DSL.name("wanted"), SQLDataType.BOOLEAN);
    private static final Field<String> STATE = DSL.field(DSL.name("state"), SQLDataType.VARCHAR(20));
    private static final Field<String> REASON = DSL.field(DSL.name("reason"), SQLDataType.VARCHAR(4000));
    private static final Field<Instant> CHANGED_AT = DSL.field(DSL.name("changed_at"), SQLDataType.INSTANT);
    private static final Field<Boolean> STARTING = DSL.field(DSL.name("starting"), SQLDataType.BOOLEAN);
    private static final Field<Integer> CRASHES = DSL.field(DSL.name("crashes"), SQLDataType.INTEGER);

    private final DSLContext database;

    PluginTable(DSLContext database) {
        this.database = database;
    }

    /**
     * One row.
     *
     * @param needs the ids of the plugins it builds on
     * @param starting whether it was being started when this was written
     * @param crashes how often in a row the process died while it was being started
     */
    record Row(
            String id,
            String name,
            String version,
            List<String> needs,
            boolean wanted,
            PluginState state,
            @Nullable Reason reason,
            Instant changedAt,
            boolean starting,
            int crashes) {}

    List<Row> all() {
        return database.select(ID, NAME, VERSION, NEEDS, WANTED, STATE, REASON, CHANGED_AT, STARTING, CRASHES)
                .from(TABLE)
                .orderBy(ID)
                .fetch(row -> new Row(
                        row.get(ID),
                        row.get(NAME),
                        row.get(VERSION),
                        row.get(NEEDS).isEmpty()
                                ? List.of()
                                : List.of(row.get(NEEDS).split(",")),
                        row.get(WANTED),
                        PluginState.valueOf(row.get(STATE)),
                        Reason.decoded(row.get(REASON)),
                        row.get(CHANGED_AT),
                        row.get(STARTING),
                        row.get(CRASHES)));
    }

    void save(PluginEntry entry) {
        var reason = entry.reason() == null ? "" : entry.reason().encoded();
        var changed = database.update(TABLE)
                .set(NAME, entry.name())
                .set(VERSION, entry.version())
                .set(NEEDS, entry.needs())
                .set(WANTED, entry.wanted())
                .set(STATE, entry.state().name())
                .set(REASON, shortened(reason))
                .set(CHANGED_AT, entry.since())
                .where(ID.eq(entry.id()))
                .execute();
        if (changed == 0) {
            database.insertInto(TABLE, ID, NAME, VERSION, NEEDS, WANTED, STATE, REASON, CHANGED_AT, STARTING, CRASHES)
                    .values(
                            entry.id(),
                            entry.name(),
                            entry.version(),
                            entry.needs(),
                            entry.wanted(),
                            entry.state().name(),
                            shortened(reason),
                            entry.since(),
                            false,
                            0)
                    .execute();
        }
    }

    /** Leaves a mark that only survives when the process does not. */
    void markStarting(String id) {
        database.update(TABLE)
                .set(STARTING, true)
                .set(CRASHES, CRASHES.plus(1))
                .where(ID.eq(id))
                .execute();
    }

    void unmarkStarting(String id) {
        database.update(TABLE)
                .set(STARTING, false)
                .set(CRASHES, 0)
                .where(ID.eq(id))
                .execute();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 4000));
    }
}
