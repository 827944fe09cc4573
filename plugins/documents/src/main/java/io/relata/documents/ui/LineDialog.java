package io.relata.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.documents.Document;
import io.relata.documents.DocumentLine;
import io.relata.documents.DocumentTables;
import io.relata.ui.kit.FormDialog;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for a line of a document. */
final class LineDialog {
    private final DocumentDesk desk;
    private final FormDialog dialog;
    private final TextField text;
    private final BigDecimalField quantity;
    private final BigDecimalField unitPrice;

    private LineDialog(DocumentDesk desk) {
        this.desk = desk;
        this.dialog = new FormDialog(desk.desk(), desk.text("documents.line"));
        text = new TextField(desk.text("documents.field.text"));
        text.setMaxLength(DocumentTables.TEXT.maxLength());
        quantity = amount(DocumentTables.QUANTITY.name(), BigDecimal.ONE);
        unitPrice = amount(DocumentTables.UNIT_PRICE.name(), null);
        dialog.wideField(DocumentTables.TEXT.name(), text)
                .field(DocumentTables.QUANTITY.name(), quantity)
                .field(DocumentTables.UNIT_PRICE.name(), unitPrice);
    }

    private BigDecimalField amount(String name, @Nullable BigDecimal value) {
        var field = new BigDecimalField(desk.text("documents.field." + name));
        field.setLocale(desk.desk().access().current().language());
        if (value != null) {
            field.setValue(value);
        }
        return field;
    }

    static void add(DocumentDesk desk, Document document, Runnable saved) {
        var form = new LineDialog(desk);
        form.dialog.onSave(desk.text("documents.save"), () -> {
            var made = desk.documents().addLine(document.no(), form.values());
            form.told(document, made.changeSet(), saved);
        });
        form.open();
    }

    static void edit(DocumentDesk desk, Document document, DocumentLine line, Runnable saved) {
        var form = new LineDialog(desk);
        form.text.setValue(line.text());
        form.quantity.setValue(line.quantity());
        form.unitPrice.setValue(line.unitPrice());
        form.dialog.onSave(desk.text("documents.save"), () -> {
            var made = desk.documents().changeLine(document.no(), line.lineNo(), form.values());
            form.told(document, made.changeSet(), saved);
        });
        var remove = new Button(desk.text("documents.line.remove"));
        remove.setId("line-remove");
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        remove.addClickListener(click -> form.dialog.attempt(() -> {
            var made = desk.documents().removeLine(document.no(), line.lineNo());
            form.told(document, made.changeSet(), saved);
        }));
        form.dialog.alsoOffer(remove);
        form.open();
    }

    private void told(Document document, UUID changeSet, Runnable saved) {
        desk.desk().toasts().saved(desk.text("documents.change.changed", document.no()), changeSet);
        saved.run();
    }

    private void open() {
        dialog.open();
        text.focus();
    }

    private Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(DocumentTables.TEXT.name(), text.getValue());
        values.put(DocumentTables.QUANTITY.name(), quantity.getValue());
        values.put(DocumentTables.UNIT_PRICE.name(), unitPrice.getValue());
        return values;
    }
}
