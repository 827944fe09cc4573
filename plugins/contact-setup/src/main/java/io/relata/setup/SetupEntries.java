package io.relata.setup;

import io.relata.platform.plugin.Contributed;
import io.relata.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists the setup pages and code tables plugins brought: pages first, each in the order they wish. */
@Component
class SetupEntries {

    private final CodeTables tables;
    private final CodeUsages usages;

    SetupEntries(CodeTables tables, CodeUsages usages) {
        this.tables = tables;
        this.usages = usages;
    }

    List<SetupEntry> visible(Desk desk) {
        var entries = new ArrayList<SetupEntry>();
        for (var page : desk.extensions().<SetupPage>all(SetupPage.class)) {
            if (desk.may(page.value().permission())) {
                entries.add(entry(desk, page));
            }
        }
        for (var table : desk.extensions().<CodeTable>all(CodeTable.class)) {
            if (desk.may(table.value().type().readPermission())) {
                entries.add(tableEntry(desk, table));
            }
        }
        return entries;
    }

    private static SetupEntry entry(Desk desk, Contributed<SetupPage> from) {
        var page = from.value();
        return new SetupEntry(page.id(), desk.text(page.title()), page.icon(), null, from, page.content());
    }

    private SetupEntry tableEntry(Desk desk, Contributed<CodeTable> from) {
        var table = from.value();
        return new SetupEntry(
                table.id(),
                desk.text(table.title()),
                table.icon(),
                tables.descriptions(table.id()).size(),
                from,
                () -> new RowsPanel(desk, tables, new CodeTableRows(desk, tables, usages, table)));
    }
}
