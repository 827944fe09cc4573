package io.relata.documents.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactPicker;
import io.relata.documents.Document;
import io.relata.documents.DocumentTables;
import io.relata.interactions.PartyKinds;
import io.relata.interactions.RecordingSetup;
import io.relata.platform.change.RecordField;
import io.relata.setup.CodeField;
import io.relata.ui.kit.CalendarTexts;
import io.relata.ui.kit.FormDialog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks for what stands at the head of a document. */
final class DocumentDialog {
    private final DocumentDesk desk;
    private final FormDialog dialog;
    private final ComboBox<String> type;
    private final ContactPicker contact;
    private final ComboBox<String> partyKind;
    private final TextField partyNo;
    private final DatePicker date;
    private final TextField description;
    private final TextField currency;
    private final CodeField salesperson;

    private DocumentDialog(DocumentDesk desk, String title) {
        this.desk = desk;
        this.dialog = new FormDialog(desk.desk(), title);
        type = new ComboBox<>(label(DocumentTables.TYPE));
        type.setItems(desk.types().all().stream().map(RecordingSetup::code).toList());
        type.setItemLabelGenerator(code -> desk.types().name(code));
        contact = new ContactPicker(desk.desk(), desk.contacts());
        contact.setLabel(label(DocumentTables.CONTACT_NO));
        partyKind = new ComboBox<>(label(DocumentTables.PARTY_KIND));
        partyKind.setItems(PartyKinds.KNOWN);
        partyKind.setItemLabelGenerator(
                kind -> PartyKinds.name(kind, desk.desk().messages()));
        partyKind.setClearButtonVisible(true);
        partyNo = text(DocumentTables.PARTY_NO);
        date = new DatePicker(label(DocumentTables.DATE));
        date.setLocale(desk.desk().access().current().language());
        date.setI18n(CalendarTexts.of(desk.desk()));
        description = text(DocumentTables.DESCRIPTION);
        currency = text(DocumentTables.CURRENCY);
        salesperson = new CodeField(desk.desk(), desk.tables(), "salespeople");
        salesperson.setLabel(label(DocumentTables.SALESPERSON));
        fields();
    }

    private void fields() {
        dialog.field(DocumentTables.TYPE.name(), type)
                .field(DocumentTables.CONTACT_NO.name(), contact)
                .field(DocumentTables.PARTY_KIND.name(), partyKind)
                .field(DocumentTables.PARTY_NO.name(), partyNo)
                .field(DocumentTables.DATE.name(), date)
                .field(DocumentTables.CURRENCY.name(), currency)
                .wideField(DocumentTables.DESCRIPTION.name(), description)
                .field(DocumentTables.SALESPERSON.name(), salesperson);
    }

    private String label(RecordField<?> field) {
        return desk.text("documents.field." + field.name());
    }

    private TextField text(RecordField<String> field) {
        var editor = new TextField(label(field));
        editor.setMaxLength(field.maxLength());
        return editor;
    }

    /** Creates a document and opens it. */
    static void create(DocumentDesk desk) {
        var form = new DocumentDialog(desk, desk.text("documents.create"));
        var user = desk.desk().access().current();
        form.date.setValue(user.workDate(desk.desk().clock()));
        form.dialog.onSave(desk.text("documents.save"), () -> {
            var made = desk.documents().create(form.values());
            desk.desk()
                    .toasts()
                    .saved(desk.text("documents.change.created", desk.name(made.value())), made.changeSet());
            UI.getCurrent().navigate(DocumentDesk.route(made.value().no()));
        });
        form.dialog.open();
        form.type.focus();
    }

    /** Changes a document. */
    static void edit(DocumentDesk desk, Document document, Runnable saved) {
        var form = new DocumentDialog(desk, desk.name(document));
        form.show(document);
        form.dialog.onSave(desk.text("documents.save"), () -> {
            var values = form.values();
            values.remove(DocumentTables.TYPE.name());
            var made = desk.documents().update(document.no(), document.version(), values);
            desk.desk().toasts().saved(desk.text("documents.change.changed", document.no()), made.changeSet());
            saved.run();
        });
        form.dialog.open();
        form.contact.focus();
    }

    private void show(Document document) {
        var values = document.values();
        type.setValue(document.type());
        type.setReadOnly(true);
        contact.setValue(document.contact());
        partyKind.setValue(values.get(DocumentTables.PARTY_KIND));
        partyNo.setValue(Objects.requireNonNullElse(values.get(DocumentTables.PARTY_NO), ""));
        date.setValue(document.date());
        description.setValue(Objects.requireNonNullElse(values.get(DocumentTables.DESCRIPTION), ""));
        currency.setValue(Objects.requireNonNullElse(values.get(DocumentTables.CURRENCY), ""));
        salesperson.setValue(values.get(DocumentTables.SALESPERSON));
    }

    private Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(DocumentTables.TYPE.name(), type.getValue());
        values.put(
                DocumentTables.CONTACT_NO.name(),
                contact.getValue() == null ? null : contact.getValue().no());
        values.put(DocumentTables.PARTY_NO.name(), partyNo.getValue());
        values.put(DocumentTables.PARTY_KIND.name(), partyKind.getValue());
        values.put(DocumentTables.DATE.name(), date.getValue());
        values.put(DocumentTables.DESCRIPTION.name(), description.getValue());
        values.put(DocumentTables.CURRENCY.name(), currency.getValue());
        values.put(DocumentTables.SALESPERSON.name(), salesperson.getValue());
        return values;
    }
}
