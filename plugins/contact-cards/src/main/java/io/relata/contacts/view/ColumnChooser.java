package io.relata.contacts.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lets the user say which columns the list shows and in which order. The name is always the first. */
final class ColumnChooser extends Composite<Span> {

    private final Desk desk;
    private final Columns columns;
    private final Consumer<List<String>> chosen;
    private final Button opener = new Button(Icon.COLUMNS.create());
    private final Flyout choices;
    private List<String> shown = List.of();

    ColumnChooser(Desk desk, Columns columns, Consumer<List<String>> chosen) {
        this.desk = desk;
        this.columns = columns;
        this.chosen = chosen;
        opener.setId("columns");
        opener.setAriaLabel(desk.text("contacts.columns"));
        opener.setTooltipText(desk.text("contacts.columns"));
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        choices = Flyout.of(opener, desk.text("contacts.columns"), this::draw);
        getContent().add(opener, choices);
        getContent().setId("column-chooser");
    }

    /** Takes the columns that are shown now. */
    void show(List<String> keys) {
        shown = keys;
        choices.refresh();
    }

    private void draw(Div lines) {
        var all = columns.all();
        shown.forEach(key -> lines.add(line(key, all.getOrDefault(key, key), true)));
        all.entrySet().stream()
                .filter(entry -> !shown.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(entry -> lines.add(line(entry.getKey(), entry.getValue(), false)));
        var usual = new Button(desk.text("contacts.columns.usual"), click -> choose(columns.usual()));
        usual.setId("columns-usual");
        usual.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        lines.add(usual);
    }

    private Div line(String key, String title, boolean visible) {
        var box = new Checkbox(title, visible);
        box.setId("column-" + key);
        box.addClassName("rl-grow");
        box.addValueChangeListener(ticked -> {
            if (ticked.isFromClient()) {
                turn(key, ticked.getValue());
            }
        });
        var line = new Div(box);
        line.addClassName("rl-column");
        if (visible) {
            line.add(mover("up", key, title, -1, Icon.DOWN), mover("down", key, title, 1, Icon.DOWN));
        }
        return line;
    }

    private Button mover(String direction, String key, String title, int by, Icon icon) {
        var to = shown.indexOf(key) + by;
        var mover = new Button(icon.create(), click -> move(direction, key, by));
        mover.setId("column-" + direction + "-" + key);
        mover.addClassName("rl-column-" + direction);
        mover.setAriaLabel(desk.text("contacts.columns." + direction, title));
        mover.setEnabled(to >= 0 && to < shown.size());
        mover.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return mover;
    }

    private void turn(String key, boolean visible) {
        var keys = new ArrayList<>(shown);
        keys.remove(key);
        if (visible) {
            keys.add(key);
        }
        choose(keys);
        choices.focus("column-" + key);
    }

    private void move(String direction, String key, int by) {
        var keys = new ArrayList<>(shown);
        var at = keys.indexOf(key);
        Collections.swap(keys, at, at + by);
        choose(keys);
        choices.focus("column-" + direction + "-" + key);
    }

    private void choose(List<String> keys) {
        chosen.accept(List.copyOf(keys));
    }
}
