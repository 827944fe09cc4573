package io.relata.setup;

import com.vaadin.flow.component.Component;
import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordField;
import io.relata.platform.rest.FieldValues;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows and writes the set-up of the duplicate search. */
final class SearchStringRows implements Rows {

    private final Desk desk;
    private final DuplicateSearchStrings lines;

    SearchStringRows(Desk desk, DuplicateSearchStrings lines) {
        this.desk = desk;
        this.lines = lines;
    }

    @Override
    public String help() {
        return desk.text("setup.searchStrings.help");
    }

    @Override
    public Icon icon() {
        return Icon.COLUMNS;
    }

    @Override
    public List<RowColumn> columns() {
        return List.of(
                column(StoredDuplicateSearchStrings.FIELD, 12),
                column(StoredDuplicateSearchStrings.PART, 9),
                column(StoredDuplicateSearchStrings.LENGTH, 7));
    }

    @Override
    public boolean writable() {
        return desk.may(CodeTables.WRITE);
    }

    @Override
    public List<Row> load() {
        return lines.all().stream().map(this::row).toList();
    }

    @Override
    public boolean countsUsage() {
        return false;
    }

    @Override
    public @Nullable Component usage(Row row) {
        return null;
    }

    @Override
    public Changed<String> save(Row row, Map<String, @Nullable Object> values) {
        var changed = row.isNew() ? lines.add(values) : lines.update(UUID.fromString(row.key()), row.version(), values);
        return new Changed<>(name(changed.value()), changed.changeSet());
    }

    @Override
    public Changed<String> delete(Row row) {
        return new Changed<>(row.name(), lines.remove(UUID.fromString(row.key()), row.version()));
    }

    @Override
    public boolean concerns(String recordType) {
        return recordType.equals(StoredDuplicateSearchStrings.LINE.id());
    }

    private Row row(DuplicateSearchString line) {
        return new Row(
                line.id().toString(),
                name(line),
                line.version(),
                Map.of(
                        StoredDuplicateSearchStrings.FIELD.name(), line.field(),
                        StoredDuplicateSearchStrings.PART.name(), line.part(),
                        StoredDuplicateSearchStrings.LENGTH.name(), line.length()));
    }

    private String name(DuplicateSearchString line) {
        return choice(StoredDuplicateSearchStrings.FIELD, line.field()) + " · "
                + choice(StoredDuplicateSearchStrings.PART, line.part());
    }

    private String choice(RecordField<?> field, Enum<?> constant) {
        return desk.text(label(field) + "." + FieldValues.show(constant));
    }

    private static String label(RecordField<?> field) {
        return StoredDuplicateSearchStrings.LINE.label(field.name());
    }

    private RowColumn column(RecordField<?> field, int width) {
        var label = label(field);
        return new RowColumn(field, desk.text(label), label, null, true, width);
    }
}
