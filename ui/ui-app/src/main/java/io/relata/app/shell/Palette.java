package io.relata.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.relata.app.shell.PaletteContent.Entry;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.List;

/** Goes anywhere and does anything by a few letters: Ctrl+K, type, Enter. */
final class Palette extends Composite<Dialog> {

    private static final int PAUSE_MILLISECONDS = 120;

    private final transient Desk desk;
    private final transient PaletteContent content;
    private final TextField field = new TextField();
    private final Div list = new Div();
    private transient List<Entry> entries = List.of();
    private int chosen;

    Palette(Desk desk, PaletteContent content) {
        this.desk = desk;
        this.content = content;
        var dialog = getContent();
        dialog.addClassName("rl-palette");
        dialog.setWidth("min(40rem, 94vw)");
        dialog.setTop("10vh");
        dialog.getElement().setAttribute("aria-label", desk.text("app.search"));
        buildField();
        list.setId("palette-list");
        list.addClassName("rl-palette-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", desk.text("app.palette.results"));
        var foot = new Div(new Span(desk.text("app.palette.help")));
        foot.addClassNames("rl-palette-foot", "rl-small", "rl-muted");
        dialog.add(field, list, foot);
        Shortcuts.addShortcutListener(field, event -> move(1), Key.ARROW_DOWN).listenOn(dialog);
        Shortcuts.addShortcutListener(field, event -> move(-1), Key.ARROW_UP).listenOn(dialog);
        Shortcuts.addShortcutListener(field, event -> take(), Key.ENTER).listenOn(dialog);
        // the dialog itself hears Esc only while nothing else, such as a hint, stands above it
        Shortcuts.addShortcutListener(field, event -> dialog.close(), Key.ESCAPE)
                .listenOn(dialog)
                .allowEventPropagation();
    }

    void open() {
        find("");
        getContent().open();
        field.focus();
    }

    private void buildField() {
        field.setId("palette-field");
        field.setWidthFull();
        field.setPrefixComponent(Icon.SEARCH.create());
        field.setPlaceholder(desk.text("app.search.hint"));
        field.setAriaLabel(desk.text("app.search"));
        field.setAutofocus(true);
        field.getElement().setAttribute("autocomplete", "off");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLISECONDS);
        field.addValueChangeListener(change -> find(change.getValue()));
    }

    private void find(String typed) {
        entries = content.find(typed);
        chosen = 0;
        list.getElement().setAttribute("data-for", typed);
        draw();
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < entries.size(); i++) {
            list.add(line(entries.get(i), i));
        }
        if (entries.isEmpty()) {
            var nothing = new Div(desk.text("app.palette.nothing"));
            nothing.addClassNames("rl-palette-nothing", "rl-muted");
            list.add(nothing);
        }
        mark();
    }

    private Component line(Entry entry, int index) {
        var title = new Span(entry.title());
        title.addClassName("rl-name");
        var second = new Span(entry.subtitle());
        second.addClassName("rl-second");
        var text = new Div(title, second);
        text.addClassName("rl-grow");
        var line = new Div(entry.sign().get(), text);
        if (entry.keys() != null) {
            line.add(MenuLine.key(entry.keys()));
        }
        line.setId("palette-" + index);
        line.addClassName("rl-palette-line");
        line.getElement().setAttribute("role", "option");
        line.addClickListener(click -> {
            chosen = index;
            take();
        });
        return line;
    }

    private void move(int by) {
        if (!entries.isEmpty()) {
            chosen = Math.floorMod(chosen + by, entries.size());
            mark();
        }
    }

    private void mark() {
        var lines = list.getChildren().filter(each -> each.getId().isPresent()).toList();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).getElement().setAttribute("aria-selected", String.valueOf(i == chosen));
        }
        if (chosen < lines.size()) {
            lines.get(chosen).getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    private void take() {
        if (chosen < entries.size()) {
            var entry = entries.get(chosen);
            getContent().close();
            entry.run().run();
        }
    }
}
