package io.relata.setup;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Counts the records that hold codes in a field, and lets them follow renamed ones. */
record CodesInField(RecordType type, RecordField<String> field, Supplier<DSLContext> database) {

    Map<String, Long> counts(Collection<String> codes) {
        var counts = new HashMap<String, Long>();
        if (!codes.isEmpty()) {
            database.get()
                    .select(field.column(), DSL.count())
                    .from(type.table())
                    .where(field.column().in(Set.copyOf(codes)))
                    .groupBy(field.column())
                    .forEach(row -> counts.put(row.value1(), row.value2().longValue()));
        }
        return counts;
    }

    void follow(Change change, String oldCode, String newCode) {
        database.get()
                .select(RecordType.ID)
                .from(type.table())
                .where(field.column().eq(oldCode))
                .fetch(RecordType.ID)
                .forEach(id -> change.update(
                        type, id, Change.ANY_VERSION, Values.none().with(field, newCode)));
    }
}
