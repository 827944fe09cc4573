package io.relata.contacts.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.AddressDraft;
import io.relata.contacts.AddressKind;
import io.relata.contacts.ContactRecords;
import io.relata.platform.change.RecordField;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows the addresses a pasted text has beside that of the fields, for correction before they are saved. */
final class FurtherAddressBox extends Composite<Div> {

    /** What is corrected here; the rest is kept as it was read, and corrected on the card. */
    private static final List<RecordField<String>> SHOWN =
            List.of(ContactRecords.ADDRESS, ContactRecords.POST_CODE, ContactRecords.CITY);

    private final Desk desk;
    private final AddressTools tools;
    private final Div lines = new Div();
    private final List<Row> rows = new ArrayList<>();
    private int count;

    /** Holds an address while it is corrected. */
    private record Row(AddressDraft read, ComboBox<AddressKind> kind, Map<String, TextField> fields, Div line) {

        AddressDraft draft() {
            var values = new LinkedHashMap<>(read.values());
            fields.forEach((name, field) -> {
                values.remove(name);
                if (!field.getValue().isBlank()) {
                    values.put(name, field.getValue().strip());
                }
            });
            return new AddressDraft(Objects.requireNonNullElse(kind.getValue(), read.kind()), values);
        }

        boolean isAsRead() {
            return draft().equals(read);
        }
    }

    FurtherAddressBox(AddressTools tools) {
        this.desk = tools.desk();
        this.tools = tools;
        var title = new Span(desk.text("contacts.paste.addresses"));
        title.addClassName("rl-heading");
        lines.addClassName("rl-stack");
        getContent().setId("paste-addresses");
        getContent().addClassName("rl-stack");
        getContent().add(title, lines);
        setVisible(false);
    }

    /** Shows what a text says; what an earlier text said goes, unless somebody corrected it. */
    void show(List<AddressDraft> drafts) {
        List.copyOf(rows).stream().filter(Row::isAsRead).forEach(this::remove);
        drafts.stream()
                .filter(draft -> rows.stream().noneMatch(row -> row.read().equals(draft)))
                .forEach(this::add);
        setVisible(!rows.isEmpty());
    }

    private void add(AddressDraft draft) {
        count++;
        var kind = tools.dialogs().kinds(draft.kind());
        kind.setAriaLabel(desk.text("contacts.field.kind"));
        kind.setWidth("9rem");
        kind.setId("address-kind-" + count);
        var fields = new LinkedHashMap<String, TextField>();
        SHOWN.forEach(field -> fields.put(field.name(), editor(field, draft)));
        var line = new Div();
        line.addClassName("rl-bar");
        fields.values().forEach(line::add);
        line.add(kind);
        var row = new Row(draft, kind, fields, line);
        var whole = String.join(", ", tools.lines().of(draft.values()));
        line.add(SmallButton.of(Icon.CLOSE, desk.text("contacts.paste.leave", whole), "address-leave-" + count, () -> {
            remove(row);
            setVisible(!rows.isEmpty());
        }));
        line.getElement().setAttribute("title", whole);
        rows.add(row);
        lines.add(line);
    }

    private TextField editor(RecordField<String> field, AddressDraft draft) {
        var label = desk.text("contacts.field." + field.name());
        var editor = new TextField();
        editor.setValue(draft.values().getOrDefault(field.name(), ""));
        editor.setMaxLength(field.maxLength());
        editor.setAriaLabel(label);
        editor.setPlaceholder(label);
        editor.setId(field.name() + "-of-address-" + count);
        editor.setMinWidth("6rem");
        editor.addClassName("rl-grow");
        return editor;
    }

    private void remove(Row row) {
        rows.remove(row);
        lines.remove(row.line());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds all of them to a contact that was just made. */
    void save(String no) {
        if (!rows.isEmpty()) {
            tools.addresses().addMissing(no, rows.stream().map(Row::draft).toList());
        }
    }
}
