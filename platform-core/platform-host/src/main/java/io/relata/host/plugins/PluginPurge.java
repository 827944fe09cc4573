package io.relata.host.plugins;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Deletes the data of a plugin that was uninstalled. */
@Component
class PluginPurge {

    private final Catalogue catalogue;
    private final DSLContext database;

    PluginPurge(Catalogue catalogue, DSLContext database) {
        this.catalogue = catalogue;
        this.database = database;
    }

    PurgePreview preview(PluginEntry entry) {
        var tables = tables(entry.id()).stream()
                .map(table -> new PurgePreview.TableRows(table, database.fetchCount(DSL.table(DSL.name(table)))))
                .toList();
        return new PurgePreview(entry.id(), tables, dependents(entry.id()));
    }

    PluginEntry purge(PluginEntry entry, String typedId) {
        if (entry.state() != PluginState.UNINSTALLED) {
            throw Problem.of(ProblemCode.STATE, "platform.plugin.purge.installed", entry.name());
        }
        if (!entry.id().equals(typedId)) {
            throw Problem.of(ProblemCode.FORMAT, "platform.plugin.purge.typed", entry.id())
                    .at("typedId");
        }
        var dependents = dependents(entry.id());
        if (!dependents.isEmpty()) {
            throw Problem.of(
                    ProblemCode.STATE, "platform.plugin.purge.dependents", entry.name(), String.join(", ", dependents));
        }
        tables(entry.id()).forEach(table -> database.dropTableIfExists(DSL.table(DSL.name(table)))
                .cascade()
                .execute());
        return catalogue.move(entry.id(), PluginState.PURGED, null);
    }

    private List<String> dependents(String id) {
        return catalogue.all().stream()
                .filter(other -> other.state() != PluginState.PURGED)
                .filter(other -> Arrays.asList(other.needs().split(",")).contains(id))
                .map(PluginEntry::name)
                .toList();
    }

    /** By their names alone; a plugin whose id continues this one's has a longer prefix and keeps its tables. */
    private List<String> tables(String id) {
        var owner = owner(id);
        var longer = catalogue.all().stream()
                .map(other -> owner(other.id()))
                .filter(other -> other.startsWith(owner + "_"))
                .toList();
        var name = DSL.field(DSL.name("table_name"), String.class);
        return database
                .select(name)
                .from(DSL.table(DSL.name("information_schema", "tables")))
                .where(DSL.field(DSL.name("table_schema"), String.class).eq(DSL.currentSchema()))
                .fetch(row -> row.get(name).toLowerCase(Locale.ROOT))
                .stream()
                .filter(table -> belongs(table, owner))
                .filter(table -> longer.stream().noneMatch(other -> belongs(table, other)))
                .sorted()
                .toList();
    }

    private static String owner(String id) {
        return id.replace('-', '_');
    }

    private static boolean belongs(String table, String owner) {
        return table.startsWith("p_" + owner + "_")
                || table.startsWith("x_" + owner + "_")
                || table.equals(owner + "_changelog")
                || table.equals(owner + "_changelog_lock");
    }
}
