package io.relata.setup;

import com.vaadin.flow.component.Component;
import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordField;
import io.relata.platform.number.NumberSeries;
import io.relata.platform.number.Numbering;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows and writes number series. */
final class SeriesRows implements Rows {

    private final Desk desk;
    private final Numbering numbering;
    private final SeriesNames names;
    private final UsedBy usedBy;

    SeriesRows(Desk desk, Numbering numbering, SeriesNames names, CodeUsages usages) {
        this.desk = desk;
        this.numbering = numbering;
        this.names = names;
        this.usedBy = new UsedBy(desk, usages, CodeUsage.NUMBER_SERIES);
    }

    @Override
    public String help() {
        return desk.text("setup.series.help");
    }

    @Override
    public Icon icon() {
        return Icon.HASH;
    }

    @Override
    public List<RowColumn> columns() {
        return List.of(
                column(RecordField.code("code", 20), 6),
                column(RecordField.text("description", 100), 10),
                column(RecordField.code("startingNo", 20), 7),
                column(RecordField.code("endingNo", 20), 7),
                column(RecordField.code("nextNo", 20).readOnly(), 7),
                column(RecordField.flag("defaultNos"), 6),
                column(RecordField.flag("manualNos"), 6),
                column(RecordField.flag("allowGaps"), 6),
                column(RecordField.code("lastNoUsed", 20), 8),
                column(RecordField.code("warningNo", 20), 8),
                column(RecordField.integer("increment"), 5));
    }

    @Override
    public boolean writable() {
        return desk.may(Numbering.SETUP_PERMISSION);
    }

    @Override
    public List<Row> load() {
        var series = numbering.all();
        usedBy.count(series.stream().map(NumberSeries::code).toList());
        return series.stream().map(this::row).toList();
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
    public Changed<String> save(Row row, Map<String, @Nullable Object> values) {
        var changed = row.isNew() ? numbering.create(values) : numbering.update(row.key(), row.version(), values);
        return new Changed<>(changed.value().code(), changed.changeSet());
    }

    @Override
    public Changed<String> delete(Row row) {
        return numbering.delete(row.key(), row.version());
    }

    @Override
    public boolean concerns(String recordType) {
        return recordType.equals(CodeUsage.NUMBER_SERIES);
    }

    private Row row(NumberSeries series) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("code", series.code());
        values.put("description", names.of(series));
        values.put("startingNo", series.startingNo());
        values.put("endingNo", series.endingNo());
        values.put("lastNoUsed", series.lastNoUsed());
        values.put("nextNo", numbering.peek(series.code()).orElse(""));
        values.put("warningNo", series.warningNo());
        values.put("increment", series.increment());
        values.put("defaultNos", series.defaultNos());
        values.put("manualNos", series.manualNos());
        values.put("allowGaps", series.allowGaps());
        return new Row(series.code(), series.version(), values);
    }

    private RowColumn column(RecordField<?> field, int width) {
        var label = "setup.series." + field.name();
        return new RowColumn(field, desk.text(label), label, null, field.writable(), width);
    }
}
