package io.relata.contacts.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.Assignments;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Facts;
import io.relata.ui.kit.Icon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows the groups a contact is in, adds and removes them where they stand. */
final class GroupsSection extends Composite<Facts> {

    private final Desk desk;
    private final Assignments assignments;
    private final CodeTables codes;
    private final CardState state;
    private final Map<String, Div> places = new LinkedHashMap<>();

    GroupsSection(Desk desk, Assignments assignments, CodeTables codes, CardState state) {
        this.desk = desk;
        this.assignments = assignments;
        this.codes = codes;
        this.state = state;
        tables().forEach(table -> {
            var place = new Div();
            place.setId("groups-" + table);
            place.addClassName("rl-chips");
            places.put(table, place);
            getContent().line(desk.text("contacts.groups." + table), place);
        });
    }

    private List<String> tables() {
        return state.facts().isCompany()
                ? List.of(Assignments.BUSINESS_RELATIONS, Assignments.INDUSTRY_GROUPS, Assignments.MAILING_GROUPS)
                : List.of(Assignments.JOB_RESPONSIBILITIES, Assignments.MAILING_GROUPS);
    }

    void refresh() {
        places.forEach(this::draw);
    }

    private void draw(String table, Div place) {
        place.removeAll();
        var names = codes.descriptions(table);
        assignments.of(state.facts().no(), table).forEach(code -> {
            var name = names.getOrDefault(code, code);
            place.add(chip(table, code, name.isBlank() ? code : name));
        });
        if (state.mayWrite()) {
            place.add(adder(table, place));
        }
    }

    private Span chip(String table, String code, String name) {
        var chip = new Span(new Span(name));
        chip.addClassNames("rl-badge", "rl-group");
        if (state.mayWrite()) {
            var remove = new NativeButton("", click -> remove(table, code));
            remove.add(Icon.CLOSE.create());
            remove.addClassName("rl-group-remove");
            remove.setAriaLabel(desk.text("contacts.groups.remove", name));
            remove.setId("remove-" + table + "-" + code);
            chip.add(remove);
        }
        return chip;
    }

    private Button adder(String table, Div place) {
        var label = desk.text("contacts.groups.add", desk.text("contacts.groups." + table));
        var add = new Button(Icon.PLUS.create());
        add.setId("add-" + table);
        add.setAriaLabel(label);
        add.setTooltipText(label);
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.addClickListener(click -> choose(table, place, add, label));
        return add;
    }

    private void choose(String table, Div place, Button add, String label) {
        var field = new CodeField(desk, codes, table);
        field.setId("choose-" + table);
        field.setAriaLabel(label);
        field.addClassName("rl-grow");
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                assign(table, change.getValue());
            }
        });
        field.getElement()
                .addEventListener("keydown", event -> {
                    draw(table, place);
                    LineMenu.focus(this, "add-" + table, "");
                })
                .setFilter("event.key === 'Escape'");
        place.replace(add, field);
        field.focus();
        field.setOpened(true);
    }

    private void assign(String table, String code) {
        try {
            var set = assignments.assign(state.facts().no(), table, code);
            desk.toasts().saved(desk.text("contacts.saved", desk.text("contacts.groups." + table)), set);
        } catch (Problem problem) {
            desk.toasts().problem(problem);
        }
        again(table);
    }

    private void remove(String table, String code) {
        try {
            var set = assignments.unassign(state.facts().no(), table, code);
            desk.toasts().saved(desk.text("contacts.saved", desk.text("contacts.groups." + table)), set);
        } catch (Problem problem) {
            desk.toasts().problem(problem);
        }
        again(table);
    }

    /** The chips are drawn anew: who works by keyboard goes on at the button that adds one. */
    private void again(String table) {
        state.reload();
        refresh();
        LineMenu.focus(this, "add-" + table, "");
    }
}
