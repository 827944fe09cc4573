package io.relata.host.changes;

import io.relata.host.changes.RecordRows.Stamp;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jooq.Record;

/** Keeps all of a row that is removed, so that undo brings it back as it was. */
final class Snapshot {

    private static final String CREATED = "@created";

    private Snapshot() {}

    static String of(RecordType type, Record row) {
        var values = new LinkedHashMap<String, EntryJson.Pair>();
        for (RecordField<?> field : type.fields()) {
            var value = FieldComparison.kept(row.get(field.column()));
            if (value != null) {
                values.put(field.name(), new EntryJson.Pair(EntryJson.text(value), null));
            }
        }
        var stamp = Stamp.of(row);
        values.put(
                CREATED, new EntryJson.Pair(stamp.createdBy(), stamp.createdAt().toString()));
        return EntryJson.write(values);
    }

    static Values values(RecordType type, StoredEntry entry) {
        var values = Values.none();
        EntryJson.deltas(type, EntryJson.read(entry.values())).forEach(delta -> set(values, delta.field(), delta));
        return values;
    }

    private static <T> void set(Values values, RecordField<T> field, FieldDelta delta) {
        values.with(field, field.type().cast(delta.before()));
    }

    /** Tells the columns the host keeps for the returning row: created as before, changed now. */
    static Stamp stamp(StoredEntry entry, Instant now, String user) {
        var created = EntryJson.read(entry.values()).get(CREATED);
        var by = created == null || created.before() == null ? user : created.before();
        var at = created == null || created.after() == null ? now : Instant.parse(created.after());
        UUID id = entry.record();
        return new Stamp(id, entry.version() + 1, at, by, now, user);
    }
}
