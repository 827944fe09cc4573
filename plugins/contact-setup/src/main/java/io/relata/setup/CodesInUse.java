package io.relata.setup;

import io.relata.platform.change.RecordDeleting;
import io.relata.platform.change.RecordReverted;
import io.relata.platform.change.RecordType;
import io.relata.platform.number.SeriesRenaming;
import io.relata.platform.plugin.Extensions;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps codes and number series that are in use, whichever way somebody wants to remove or rename them. */
@Component
class CodesInUse {

    private final Extensions extensions;
    private final DSLContext database;
    private final CodeUsages usages;

    CodesInUse(Extensions extensions, DSLContext database, CodeUsages usages) {
        this.extensions = extensions;
        this.database = database;
        this.usages = usages;
    }

    void deleting(RecordDeleting deleting) {
        var type = deleting.type();
        table(type).ifPresent(table -> CodeTable.codeOf(type)
                .flatMap(field -> database.select(field.column())
                        .from(type.table())
                        .where(RecordType.ID.eq(deleting.record()))
                        .fetchOptional(field.column()))
                .ifPresent(code -> usages.requireUnused(table, code)));
    }

    /** Lets those who took the later code meanwhile follow to the earlier one. */
    void reverted(RecordReverted reverted) {
        var field = CodeTable.codeOf(reverted.type());
        var table = table(reverted.type());
        if (field.isPresent() && table.isPresent()) {
            var given = reverted.given().get(field.get());
            var restored = reverted.restored().get(field.get());
            if (given != null && restored != null) {
                usages.renamed(reverted.change(), table.get(), given, restored);
            }
        }
    }

    void renaming(SeriesRenaming renaming) {
        usages.renamed(renaming.change(), CodeUsage.NUMBER_SERIES, renaming.code(), renaming.newCode());
    }

    private Optional<String> table(RecordType type) {
        if (type.id().equals(CodeUsage.NUMBER_SERIES)) {
            return Optional.of(CodeUsage.NUMBER_SERIES);
        }
        return extensions.<CodeTable>all(CodeTable.class).stream()
                .map(each -> each.value())
                .filter(table -> table.type().id().equals(type.id()))
                .map(CodeTable::id)
                .findFirst();
    }
}
