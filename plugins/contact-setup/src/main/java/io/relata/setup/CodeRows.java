package io.relata.setup;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the rows of code tables. */
@Repository
class CodeRows {

    private final DSLContext database;

    CodeRows(DSLContext database) {
        this.database = database;
    }

    List<Code> all(CodeTable table) {
        var type = table.type();
        return database.select(type.columns())
                .from(type.table())
                .orderBy(table.codeField().column())
                .fetch(row -> code(table, row));
    }

    Optional<Code> find(CodeTable table, String code) {
        return database.select(table.type().columns())
                .from(table.type().table())
                .where(table.codeField().column().eq(normalised(code)))
                .fetchOptional(row -> code(table, row));
    }

    /** Reads a row as it is kept, to be completed with what shall change. */
    Values values(CodeTable table, Code code) {
        var values = Values.none();
        table.type().fields().forEach(field -> put(values, field, code.values().get(field.name())));
        return values;
    }

    static String normalised(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    private static Code code(CodeTable table, Record row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        table.type().fields().forEach(field -> values.put(field.name(), row.get(field.column())));
        return new Code(
                row.get(RecordType.ID),
                row.get(table.codeField().column()),
                Optional.ofNullable(row.get(table.descriptionField().column())).orElse(""),
                Collections.unmodifiableMap(values),
                row.get(RecordType.VERSION));
    }

    private static <T> void put(Values values, RecordField<T> field, @Nullable Object value) {
        values.with(field, field.type().cast(value));
    }
}
