package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Shows the filters of the list as chips. */
final class FilterBar extends Composite<Div> {

    private final Desk desk;
    private final FieldEditors editors;
    private final Consumer<Look> enter;

    FilterBar(Desk desk, FieldEditors editors, Consumer<Look> enter) {
        this.desk = desk;
        this.editors = editors;
        this.enter = enter;
        getContent().addClassName("rl-views");
    }

    /**
     * Shows filters.
     *
     * @param after what stands behind them
     */
    void show(Look look, List<Component> after) {
        var bar = getContent();
        bar.removeAll();
        look.filter().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(filter -> bar.add(chip(look, filter.getKey(), filter.getValue())));
        bar.add(after);
    }

    private NativeButton chip(Look look, String name, String value) {
        var label = new Span(desk.text("contacts.filter.is", desk.text("contacts.filter." + name)));
        label.addClassName("rl-muted");
        var chip = new NativeButton();
        chip.add(label, new Span(" " + editors.meaning(name, value)), Icon.CLOSE.create());
        chip.setId("filter-" + name);
        chip.addClassName("rl-chip");
        chip.setAriaLabel(desk.text("contacts.filter.remove", desk.text("contacts.filter." + name)));
        chip.addClickListener(click -> enter.accept(look.without(name)));
        return chip;
    }
}
