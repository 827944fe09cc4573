package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.Contact;
import io.relata.contacts.ContactRecords;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EditableFact;
import io.relata.ui.kit.Facts;
import io.relata.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes lines of facts that are edited in place and follow the card's state. */
final class FactList {

    private final Desk desk;
    private final CodeTables codes;
    private final CardState state;
    private final List<Runnable> refresh = new ArrayList<>();

    FactList(Desk desk, CodeTables codes, CardState state) {
        this.desk = desk;
        this.codes = codes;
        this.state = state;
    }

    /** Shows what the state holds now; what is being edited is left alone. */
    void refresh() {
        refresh.forEach(Runnable::run);
    }

    void onRefresh(Runnable action) {
        refresh.add(action);
        action.run();
    }

    String label(String field) {
        return desk.text("contacts.field." + field);
    }

    FactList text(Facts to, RecordField<String> field) {
        return text(to, field, value -> value);
    }

    FactList text(Facts to, RecordField<String> field, Function<String, String> shown) {
        var editor = new TextField();
        if (field.maxLength() > 0) {
            editor.setMaxLength(field.maxLength());
        }
        return fact(to, field.name(), editor, shown, contact -> contact.text(field.name()));
    }

    /** Adds a text with something beside it that says more of it. */
    FactList text(Facts to, RecordField<String> field, Component beside) {
        var editor = new TextField();
        editor.setMaxLength(field.maxLength());
        return fact(to, field.name(), editor, value -> value, contact -> contact.text(field.name()), beside);
    }

    FactList code(Facts to, RecordField<String> field, String table) {
        var editor = new CodeField(desk, codes, table);
        Function<String, String> shown = code -> {
            var description = codes.descriptions(table).getOrDefault(code, "");
            return description.isBlank() ? code : description;
        };
        return fact(to, field.name(), editor, shown, contact -> contact.text(field.name()));
    }

    FactList choice(Facts to, String field, List<String> choices) {
        var editor = new ComboBox<String>();
        editor.setItems(choices);
        editor.setItemLabelGenerator(choice -> desk.text("contacts.choice." + choice));
        editor.setClearButtonVisible(true);
        return fact(
                to, field, editor, choice -> desk.text("contacts.choice." + choice), contact -> contact.text(field));
    }

    private <E extends Component & HasValue<?, String>> FactList fact(
            Facts to,
            String field,
            E editor,
            Function<String, String> shown,
            Function<Contact, String> read,
            Component... beside) {
        editor.setId("edit-" + field);
        var fact = new EditableFact<String>(
                desk,
                label(field),
                editor,
                shown,
                (before, entered, close) ->
                        state.save(field, before == null ? "" : before, blankToNull(entered), close));
        fact.setId("fact-" + field);
        fact.readOnly(!state.mayWrite());
        var inherited = inheritance(field);
        var line = new Div(fact, inherited);
        line.add(beside);
        line.addClassName("rl-fact-link");
        onRefresh(() -> {
            var value = read.apply(state.contact());
            fact.setValue(value.isEmpty() ? null : value);
            inherited.setVisible(isInherited(field, value));
        });
        to.line(label(field), line);
        return this;
    }

    FactList flag(Facts to, RecordField<Boolean> field) {
        var box = new Checkbox();
        box.setId("fact-" + field.name());
        box.setAriaLabel(label(field.name()));
        box.setReadOnly(!state.mayWrite());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(field.name(), change.getValue(), box);
            }
        });
        onRefresh(
                () -> box.setValue(Boolean.TRUE.equals(state.contact().values().get(field.name()))));
        to.line(label(field.name()), box);
        return this;
    }

    private void save(String field, Boolean value, Checkbox box) {
        try {
            state.save(field, value);
        } catch (Problem problem) {
            box.setValue(!value);
            desk.toasts().problem(problem);
        }
    }

    FactList fixed(Facts to, String field, Function<Contact, String> read) {
        var value = new Span();
        value.setId("fact-" + field);
        onRefresh(() -> {
            var text = read.apply(state.contact());
            value.setText(text.isEmpty() ? "–" : text);
        });
        to.line(label(field), value);
        return this;
    }

    private Span inheritance(String field) {
        var mark = new Span(Icon.LINK.create());
        mark.addClassName("rl-inherited");
        var company = state.company();
        var from = company == null ? "" : company.facts().name();
        if (field.equals(ContactRecords.CITY.name())) {
            mark.add(new Span(desk.text("contacts.inherited", from)));
            mark.addClassName("rl-inherited-from");
        } else {
            mark.getElement().setAttribute("title", desk.text("contacts.inherited", from));
        }
        return mark;
    }

    private boolean isInherited(String field, String value) {
        var company = state.company();
        return company != null
                && !value.isEmpty()
                && Inherited.FIELDS.contains(field)
                && Objects.equals(company.text(field), value);
    }

    private static @Nullable Object blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
