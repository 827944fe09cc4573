package io.relata.test.calls;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;

/**
 * Tell whether anything at all was written: every row of every table, except for what is noted about calls as such.
 *
 * @since 0.1
 */
public final class Fingerprint {

    private static final Set<String> ABOUT_CALLS = Set.of("core_sign_in_attempt", "core_idempotency");

    private Fingerprint() {}

    /** Sum up each table, so that a difference names the tables that were written. */
    public static Map<String, String> of(DSLContext database) {
        var tables = database.fetchValues("select lower(table_name) from information_schema.tables"
                + " where table_type = 'BASE TABLE' and lower(table_schema) = 'public'");
        var sums = new TreeMap<String, String>();
        tables.stream()
                .map(String::valueOf)
                .filter(table -> !ABOUT_CALLS.contains(table))
                .forEach(table -> {
                    var rows = new HashSet<String>();
                    database.fetch("select * from " + table)
                            .forEach(row -> rows.add(Arrays.deepToString(row.intoArray())));
                    sums.put(table, rows.size() + " rows, " + rows.hashCode());
                });
        return sums;
    }
}
