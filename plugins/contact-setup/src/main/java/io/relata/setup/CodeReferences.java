package io.relata.setup;

import io.relata.platform.change.RecordField;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
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
        return CodeUsage.in(
                        from.id() + "." + field.name(), table, from.type(), field, () -> database, "setup/" + from.id())
                .counting("setup.usage.codes");
    }

    @SuppressWarnings("unchecked") // a field of type String is a field of strings
    private static Optional<RecordField<String>> text(RecordField<?> field) {
        return field.type() == String.class ? Optional.of((RecordField<String>) field) : Optional.empty();
    }
}
