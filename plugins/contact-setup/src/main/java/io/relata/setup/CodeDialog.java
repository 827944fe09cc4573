package io.relata.setup;

import com.vaadin.flow.component.HasLabel;
import io.relata.platform.change.RecordField;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for what a new code needs at least: the code, what it stands for, and whatever its table demands. */
final class CodeDialog {

    private final Desk desk;
    private final CodeTables tables;
    private final CodeTable table;
    private final Consumer<String> created;
    private final Map<String, CellField<?>> fields = new LinkedHashMap<>();

    CodeDialog(Desk desk, CodeTables tables, CodeTable table, Consumer<String> created) {
        this.desk = desk;
        this.tables = tables;
        this.table = table;
        this.created = created;
        add(table.codeField());
        add(table.descriptionField());
        table.furtherFields().stream()
                .filter(field -> table.isRequired(field.name()))
                .forEach(this::add);
    }

    /** Opens the dialog with what was typed: a short word is the code, anything else the description. */
    void open(String typed) {
        var text = typed.strip();
        var codeLike = text.length() <= table.codeField().maxLength() && !text.contains(" ");
        var code = field(table.codeField());
        var description = field(table.descriptionField());
        code.show(codeLike ? CodeRows.normalised(text) : null);
        description.show(codeLike ? null : text);
        var dialog = new FormDialog(desk, desk.text("setup.create.title", desk.text(table.title())));
        fields.forEach((name, field) -> dialog.field(name, field.component()));
        dialog.onSave(desk.text("setup.create"), this::create).open();
        (codeLike ? description : code).focus();
    }

    private void create() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((name, field) -> values.put(name, field.value()));
        var made = tables.create(table.id(), values);
        created.accept(made.value().code());
        desk.toasts().saved(desk.text("setup.created", made.value().code()), made.changeSet());
    }

    private void add(RecordField<?> field) {
        var key = table.type().label(field.name());
        var label = desk.text(key);
        var column =
                new RowColumn(field, label, key, table.referenced(field.name()).orElse(null), true, 0);
        var cell = CellField.of(column, desk, tables);
        if (cell.component() instanceof HasLabel labelled) {
            labelled.setLabel(label);
        }
        fields.put(field.name(), cell);
    }

    private CellField<?> field(RecordField<?> field) {
        var cell = fields.get(field.name());
        if (cell == null) {
            throw new IllegalStateException(field.name());
        }
        return cell;
    }
}
