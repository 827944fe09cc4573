package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.relata.contacts.FilterField;
import io.relata.contacts.FilterOperator;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows the filters of the list as chips that are changed, added and taken away. */
final class FilterBar extends Composite<Div> {

    private final Desk desk;
    private final FieldEditors editors;
    private final FilterTexts texts;
    private final Consumer<Look> enter;
    private Look look = Look.of(Look.Kind.ALL);
    private @Nullable Popover popover;
    private boolean narrow;

    FilterBar(Desk desk, FieldEditors editors, Consumer<Look> enter) {
        this.desk = desk;
        this.editors = editors;
        this.texts = new FilterTexts(desk, editors);
        this.enter = enter;
        getContent().addClassName("rl-views");
    }

    /**
     * Shows filters.
     *
     * @param after what stands behind them
     */
    void show(Look newLook, List<Component> after) {
        look = newLook;
        popover = null;
        var bar = getContent();
        bar.removeAll();
        look.filter().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(filter -> chip(filter.getKey(), filter.getValue()));
        var add = new NativeButton();
        add.add(Icon.PLUS.create(), new Span(desk.text("contacts.filter.add")));
        add.setId("filter-add");
        add.getElement().setAttribute("data-key", "f");
        add.addClassNames("rl-quiet", "rl-focus", "rl-filter-add");
        add.addClickListener(click -> open(add, editor(null)));
        bar.add(add);
        bar.add(after);
    }

    /** On a phone the editor stands below all chips, because there is no room beside one. */
    void fit(boolean phone) {
        narrow = phone;
    }

    private void chip(String name, String value) {
        FilterField.of(name).ifPresent(field -> FilterField.operator(name)
                .ifPresent(operator -> getContent().add(chip(name, field, operator, value))));
    }

    private Span chip(String name, FilterField field, FilterOperator operator, String value) {
        var comparison = new Span(texts.comparison(field, operator));
        comparison.addClassName("rl-muted");
        var words = new NativeButton();
        words.add(comparison);
        if (operator.takesValue()) {
            words.add(new Span(" " + texts.value(field, value)));
        }
        words.setId("filter-" + name);
        words.addClassNames("rl-filter-words", "rl-focus");
        words.getElement().setAttribute("aria-haspopup", "dialog");
        words.addClickListener(click -> open(words, editor(name).begin(field, operator, value)));
        var remove = new NativeButton();
        remove.add(Icon.CLOSE.create());
        remove.setId("filter-remove-" + name);
        remove.addClassName("rl-group-remove");
        remove.setAriaLabel(desk.text("contacts.filter.remove", texts.label(field)));
        remove.addClickListener(click -> enter.accept(look.without(name)));
        var chip = new Span(words, remove);
        chip.addClassNames("rl-chip", "rl-filter");
        return chip;
    }

    private FilterEditor editor(@Nullable String before) {
        return new FilterEditor(desk, editors, texts, (name, value) -> {
            close();
            enter.accept((before == null ? look : look.without(before)).where(name, value));
        });
    }

    private void open(Component opener, FilterEditor editor) {
        close();
        var shown = new Popover();
        shown.setTarget(narrow ? getParent().orElse(opener) : opener);
        shown.setOpenOnClick(false);
        shown.setModal(true);
        shown.setPosition(PopoverPosition.BOTTOM_START);
        shown.setAriaLabel(desk.text("contacts.filter.add"));
        shown.add(editor);
        shown.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                editor.focus();
            } else {
                Flyout.comeBack(opener);
            }
        });
        popover = shown;
        getContent().add(shown);
        shown.open();
    }

    private void close() {
        if (popover != null) {
            popover.close();
            popover.removeFromParent();
            popover = null;
        }
    }
}
