package io.relata.platform.change;

import io.relata.platform.plugin.Contribution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Describe a kind of record that is written through {@link Changes}: its table and its fields.
 *
 * <p>Besides its own columns the table has those the host keeps: {@link #ID}, {@link #VERSION}, {@link #CREATED_AT},
 * {@link #CREATED_BY}, {@link #MODIFIED_AT} and {@link #MODIFIED_BY}.
 *
 * @since 0.1
 */
public final class RecordType implements Contribution {

    /** The record's id, a UUID of version 7. */
    public static final Field<UUID> ID = DSL.field(DSL.name("id"), SQLDataType.UUID);

    /** Counts the record's changes, from 1. */
    public static final Field<Long> VERSION = DSL.field(DSL.name("version"), SQLDataType.BIGINT);

    /** When the record was created. */
    public static final Field<Instant> CREATED_AT = DSL.field(DSL.name("created_at"), SQLDataType.INSTANT);

    /** Who created it, by sign-in name. */
    public static final Field<String> CREATED_BY = DSL.field(DSL.name("created_by"), SQLDataType.VARCHAR(80));

    /** When it was last changed. */
    public static final Field<Instant> MODIFIED_AT = DSL.field(DSL.name("modified_at"), SQLDataType.INSTANT);

    /** Who last changed it, by sign-in name. */
    public static final Field<String> MODIFIED_BY = DSL.field(DSL.name("modified_by"), SQLDataType.VARCHAR(80));

    private final String name;
    private final Table<Record> table;
    private final List<RecordField<?>> fields;
    private final String labels;
    private final String readPermission;

    private RecordType(
            String name, Table<Record> table, List<RecordField<?>> fields, String labels, String readPermission) {
        this.name = name;
        this.table = table;
        this.fields = fields;
        this.labels = labels;
        this.readPermission = readPermission;
    }

    /**
     * Describe a kind of record.
     *
     * @param name its name in history and search: {@code contact}
     * @param tableName its table: {@code p_contact_cards_contact}
     * @param readPermission who may read its history
     * @param fields its own fields
     */
    public static RecordType of(String name, String tableName, String readPermission, RecordField<?>... fields) {
        return new RecordType(
                name,
                DSL.table(DSL.name(tableName)),
                List.copyOf(Arrays.asList(fields)),
                name + ".field.",
                readPermission);
    }

    /**
     * Set where the labels of its fields are found.
     *
     * @param prefix message keys are this prefix and the field's name
     */
    public RecordType labelled(String prefix) {
        return new RecordType(name, table, fields, prefix, readPermission);
    }

    @Override
    public String id() {
        return name;
    }

    /** Tell the table. */
    public Table<Record> table() {
        return table;
    }

    /** Tell its own fields, in the order of declaration. */
    public List<RecordField<?>> fields() {
        return fields;
    }

    /** Tell the columns a reader needs: the host's and the record's own. */
    public List<Field<?>> columns() {
        var columns = new ArrayList<Field<?>>(List.of(ID, VERSION, CREATED_AT, CREATED_BY, MODIFIED_AT, MODIFIED_BY));
        fields.forEach(field -> columns.add(field.column()));
        return columns;
    }

    /** Find a field by its name in the REST interface. */
    public Optional<RecordField<?>> field(String fieldName) {
        for (RecordField<?> field : fields) {
            if (field.name().equals(fieldName)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Tell the message key of a field's label. */
    public String label(String fieldName) {
        return labels + fieldName;
    }

    /** Tell the permission that lets a user read these records. */
    public String readPermission() {
        return readPermission;
    }

    @Override
    public String toString() {
        return name;
    }
}
