package io.relata.host.changes;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of any kind of record. */
final class RecordRows {

    private final DSLContext database;

    RecordRows(DSLContext database) {
        this.database = database;
    }

    /** Reads a row and keeps others from changing it until the transaction ends; null when there is none. */
    @Nullable
    Record lock(RecordType type, UUID id) {
        return database.select(type.columns())
                .from(type.table())
                .where(RecordType.ID.eq(id))
                .forUpdate()
                .fetchOne();
    }

    void insert(RecordType type, Stamp stamp, Map<RecordField<?>, @Nullable Object> values) {
        var row = new LinkedHashMap<Field<?>, @Nullable Object>();
        row.put(RecordType.ID, stamp.id());
        row.put(RecordType.VERSION, stamp.version());
        row.put(RecordType.CREATED_AT, stamp.createdAt());
        row.put(RecordType.CREATED_BY, stamp.createdBy());
        row.put(RecordType.MODIFIED_AT, stamp.modifiedAt());
        row.put(RecordType.MODIFIED_BY, stamp.modifiedBy());
        values.forEach((field, value) -> {
            if (value != null) {
                row.put(field.column(), value);
            }
        });
        database.insertInto(type.table()).set(row).execute();
    }

    void update(RecordType type, Stamp stamp, List<FieldDelta> deltas) {
        var row = new LinkedHashMap<Field<?>, @Nullable Object>();
        deltas.forEach(delta -> row.put(delta.field().column(), delta.after()));
        row.put(RecordType.VERSION, stamp.version());
        row.put(RecordType.MODIFIED_AT, stamp.modifiedAt());
        row.put(RecordType.MODIFIED_BY, stamp.modifiedBy());
        database.update(type.table())
                .set(row)
                .where(RecordType.ID.eq(stamp.id()))
                .execute();
    }

    void delete(RecordType type, UUID id) {
        database.deleteFrom(type.table()).where(RecordType.ID.eq(id)).execute();
    }

    /** Holds the columns the host keeps in every row. */
    record Stamp(UUID id, long version, Instant createdAt, String createdBy, Instant modifiedAt, String modifiedBy) {

        static Stamp first(UUID id, Instant now, String user) {
            return new Stamp(id, 1, now, user, now, user);
        }

        static Stamp of(Record row) {
            return new Stamp(
                    row.get(RecordType.ID),
                    row.get(RecordType.VERSION),
                    row.get(RecordType.CREATED_AT),
                    row.get(RecordType.CREATED_BY),
                    row.get(RecordType.MODIFIED_AT),
                    row.get(RecordType.MODIFIED_BY));
        }

        Stamp next(Instant now, String user) {
            return new Stamp(id, version + 1, createdAt, createdBy, now, user);
        }
    }
}
