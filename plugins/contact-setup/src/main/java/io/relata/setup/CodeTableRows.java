package io.relata.setup;

import com.vaadin.flow.component.Component;
import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordField;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows and writes the rows of a code table. */
final class CodeTableRows implements Rows {

    private final Desk desk;
    private final CodeTables tables;
    private final CodeTable table;
    private final UsedBy usedBy;

    CodeTableRows(Desk desk, CodeTables tables, CodeUsages usages, CodeTable table) {
        this.desk = desk;
        this.tables = tables;
        this.table = table;
        this.usedBy = new UsedBy(desk, usages, table.id());
    }

    @Override
    public String help() {
        return desk.text(table.help());
    }

    @Override
    public Icon icon() {
        return table.icon();
    }

    @Override
    public List<RowColumn> columns() {
        var columns = new ArrayList<RowColumn>();
        columns.add(column(table.codeField(), 8));
        columns.add(column(table.descriptionField(), 14));
        table.furtherFields().forEach(field -> columns.add(column(field, width(field))));
        return columns;
    }

    @Override
    public boolean writable() {
        return desk.may(table.permission());
    }

    @Override
    public List<Row> load() {
        var codes = tables.all(table.id());
        usedBy.count(codes.stream().map(Code::code).toList());
        return codes.stream()
                .map(code -> new Row(code.code(), code.version(), code.values()))
                .toList();
    }

    @Override
    public boolean countsUsage() {
        return usedBy.isCounted();
    }

    @Override
    public @Nullable Component usage(Row row) {
        return usedBy.draw(row.key());
    }

    @Override
    public Optional<RowAction> action() {
        return table.action();
    }

    @Override
    public Changed<String> save(Row row, Map<String, @Nullable Object> values) {
        var changed = row.isNew()
                ? tables.create(table.id(), values)
                : tables.update(table.id(), row.key(), row.version(), values);
        return new Changed<>(changed.value().code(), changed.changeSet());
    }

    @Override
    public Changed<String> delete(Row row) {
        return tables.delete(table.id(), row.key(), row.version());
    }

    @Override
    public boolean concerns(String recordType) {
        return table.type().id().equals(recordType);
    }

    private static int width(RecordField<?> field) {
        return field.type() == Boolean.class ? 6 : field.maxLength() > 60 ? 12 : 9;
    }

    private RowColumn column(RecordField<?> field, int width) {
        var label = table.type().label(field.name());
        return new RowColumn(
                field, desk.text(label), label, table.referenced(field.name()).orElse(null), true, width);
    }
}
