package io.relata.contacts.view;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.relata.contacts.Assignments;
import io.relata.contacts.BulkAction;
import io.relata.contacts.BulkOutcome;
import io.relata.contacts.ContactBulk;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks what to do with many contacts, shows what would come of it, and does it. */
final class BulkDialogs {

    private static final String SALESPERSON = "salespersonCode";

    private static final List<String> GROUPS = List.of(
            Assignments.MAILING_GROUPS,
            Assignments.BUSINESS_RELATIONS,
            Assignments.INDUSTRY_GROUPS,
            Assignments.JOB_RESPONSIBILITIES);

    private final Desk desk;
    private final ContactBulk bulk;
    private final CodeTables codes;
    private final FieldEditors editors;

    BulkDialogs(Desk desk, ContactBulk bulk, CodeTables codes) {
        this.desk = desk;
        this.bulk = bulk;
        this.codes = codes;
        this.editors = new FieldEditors(desk, codes);
    }

    /** Asks for a field and its new value. */
    void edit(Set<UUID> contacts) {
        var field = new ComboBox<String>(desk.text("contacts.bulk.field"));
        field.setItems(ContactBulk.FIELDS);
        field.setItemLabelGenerator(name -> desk.text("contacts.field." + name));
        field.setId("bulk-field");
        var clear = new Checkbox(desk.text("contacts.bulk.clear"));
        clear.setId("bulk-clear");
        var place = new Div();
        place.addClassName("rl-stack");
        var preview = new BulkPreview(desk);
        var value = new Value(place);
        Supplier<@Nullable BulkAction> action = () -> field.getValue() == null || !clear.getValue() && value.isEmpty()
                ? null
                : new BulkAction.SetField(field.getValue(), clear.getValue() ? null : value.get());
        field.addValueChangeListener(chosen -> {
            value.show(chosen.getValue(), () -> preview(preview, contacts, action.get()));
            preview(preview, contacts, action.get());
        });
        clear.addValueChangeListener(ticked -> {
            place.setVisible(!ticked.getValue());
            preview(preview, contacts, action.get());
        });
        new FormDialog(desk, desk.text("contacts.bulk.edit.title", contacts.size()))
                .wideField("field", field)
                .note(place)
                .wideField("clear", clear)
                .note(preview)
                .onSave(desk.text("contacts.bulk.apply"), () -> run(contacts, action.get(), () -> {}))
                .open();
        field.focus();
    }

    /** Asks for a salesperson. */
    void assign(Set<UUID> contacts) {
        var salesperson = new CodeField(desk, codes, "salespeople");
        salesperson.setLabel(desk.text("contacts.field." + SALESPERSON));
        var preview = new BulkPreview(desk);
        Supplier<@Nullable BulkAction> action =
                () -> salesperson.isEmpty() ? null : new BulkAction.SetField(SALESPERSON, salesperson.getValue());
        salesperson.addValueChangeListener(chosen -> preview(preview, contacts, action.get()));
        new FormDialog(desk, desk.text("contacts.bulk.assign.title", contacts.size()))
                .wideField("value", salesperson)
                .note(preview)
                .onSave(desk.text("contacts.bulk.apply"), () -> run(contacts, action.get(), () -> {}))
                .open();
        salesperson.focus();
    }

    /** Asks for a group. */
    void group(Set<UUID> contacts) {
        var kind = new ComboBox<String>(desk.text("contacts.bulk.group.kind"));
        kind.setItems(GROUPS);
        kind.setItemLabelGenerator(table -> desk.text("contacts.groups." + table));
        kind.setId("bulk-group-kind");
        var place = new Div();
        place.addClassName("rl-stack");
        var preview = new BulkPreview(desk);
        var code = new Value(place);
        Supplier<@Nullable BulkAction> action =
                () -> kind.isEmpty() || code.isEmpty() ? null : new BulkAction.AddToGroup(kind.getValue(), code.get());
        kind.addValueChangeListener(chosen -> {
            code.showCodes(chosen.getValue(), () -> preview(preview, contacts, action.get()));
            preview(preview, contacts, action.get());
        });
        kind.setValue(Assignments.MAILING_GROUPS);
        new FormDialog(desk, desk.text("contacts.bulk.group.title", contacts.size()))
                .wideField("kind", kind)
                .note(place)
                .note(preview)
                .onSave(desk.text("contacts.bulk.add"), () -> run(contacts, action.get(), () -> {}))
                .open();
        code.focus();
    }

    /** Asks whether to delete. */
    void delete(Set<UUID> contacts, Runnable gone) {
        var withPeople = new Checkbox(desk.text("contacts.bulk.delete.withPeople"));
        withPeople.setId("bulk-with-people");
        var preview = new BulkPreview(desk);
        Supplier<@Nullable BulkAction> action = () -> new BulkAction.Delete(withPeople.getValue());
        withPeople.addValueChangeListener(ticked -> preview(preview, contacts, action.get()));
        preview(preview, contacts, action.get());
        new FormDialog(desk, desk.text("contacts.bulk.delete.title", contacts.size()))
                .wideField("withPeople", withPeople)
                .note(preview)
                .onSave(desk.text("contacts.delete"), () -> run(contacts, action.get(), gone))
                .open();
    }

    private void preview(BulkPreview preview, Set<UUID> contacts, @Nullable BulkAction action) {
        preview.clear();
        if (action == null) {
            return;
        }
        try {
            var deletes = action instanceof BulkAction.Delete;
            preview.show(bulk.preview(contacts, action), deletes ? "delete" : "change", deletes ? "go" : "follow");
        } catch (Problem problem) {
            preview.refuse(problem);
        }
    }

    private void run(Set<UUID> contacts, @Nullable BulkAction action, Runnable then) {
        if (action == null) {
            throw Problem.of(ProblemCode.REQ, "platform.problem.required");
        }
        var made = bulk.run(contacts, action);
        if (made.value().done() == 0) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.nothingToDo");
        }
        desk.toasts().saved(told(made.value(), action), made.changeSet());
        then.run();
    }

    private String told(BulkOutcome outcome, BulkAction action) {
        var verb = action instanceof BulkAction.Delete ? "deleted" : "changed";
        var text = desk.text("contacts.bulk." + verb, outcome.done());
        var refused = outcome.refused().size();
        return refused == 0 ? text : text + " · " + desk.text("contacts.bulk.preview.refused", refused);
    }

    /** Holds the editor for the value, which is another one for each field. */
    private final class Value {

        private final Div place;
        private @Nullable AbstractField<?, String> editor;

        Value(Div place) {
            this.place = place;
        }

        void show(@Nullable String field, Runnable changed) {
            put(field == null ? null : editors.of(field), "contacts.bulk.value", changed);
        }

        void showCodes(@Nullable String table, Runnable changed) {
            put(table == null ? null : new CodeField(desk, codes, table), "contacts.bulk.group.code", changed);
        }

        private void put(@Nullable AbstractField<?, String> newEditor, String label, Runnable changed) {
            place.removeAll();
            editor = newEditor;
            if (newEditor != null) {
                newEditor.setId("bulk-value");
                if (newEditor instanceof HasLabel labelled) {
                    labelled.setLabel(desk.text(label));
                }
                newEditor.addValueChangeListener(change -> changed.run());
                place.add(newEditor);
            }
        }

        boolean isEmpty() {
            return editor == null || editor.isEmpty();
        }

        String get() {
            return editor == null ? "" : editor.getValue();
        }

        void focus() {
            if (editor instanceof com.vaadin.flow.component.Focusable<?> focusable) {
                focusable.focus();
            }
        }
    }
}
