package io.relata.setup;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Counts and follows the codes that rows of other code tables refer to, so that those tables need not. */
@Component
class CodeReferences {

    private final Extensions extensions;
    private final DSLContext database;

    CodeReferences(Extensions extensions, DSLContext database) {
        this.extensions = extensions;
        this.database = database;
    }

    List<Contributed<CodeUsage>> to(String table) {
        return extensions.<CodeTable>all(CodeTable.class).stream()
                .flatMap(each -> each.value().type().fields().stream()
                        .filter(field -> each.value()
                                .referenced(field.name())
                                .filter(table::equals)
                                .isPresent())
                        .map(field -> text(field))
                        .flatMap(Optional::stream)
                        .map(field -> new Contributed<>(
                                each.pluginId(), each.pluginName(), usage(each.value(), table, field))))
                .toList();
    }

    private CodeUsage usage(CodeTable from, String table, RecordField<String> field) {
        return new CodeUsage(
                        from.id() + "." + field.name(),
                        table,
                        codes -> counts(from.type(), field, codes),
                        "setup/" + from.id(),
                        (change, oldCode, newCode) -> follow(change, from.type(), field, oldCode, newCode))
                .counting("setup.usage.codes");
    }

    private Map<String, Long> counts(RecordType type, RecordField<String> field, Collection<String> codes) {
        return database.select(field.column(), DSL.count().cast(Long.class))
                .from(type.table())
                .where(field.column().in(codes))
                .groupBy(field.column())
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private void follow(Change change, RecordType type, RecordField<String> field, String oldCode, String newCode) {
        database.select(RecordType.ID)
                .from(type.table())
                .where(field.column().eq(oldCode))
                .fetch(RecordType.ID)
                .forEach(id -> change.update(
                        type, id, Change.ANY_VERSION, Values.none().with(field, newCode)));
    }

    @SuppressWarnings("unchecked") // a field of type String is a field of strings
    private static Optional<RecordField<String>> text(RecordField<?> field) {
        return field.type() == String.class ? Optional.of((RecordField<String>) field) : Optional.empty();
    }
}
