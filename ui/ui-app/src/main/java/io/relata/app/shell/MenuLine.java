package io.relata.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/** Draws a line of a menu: icon, name, key. */
final class MenuLine {

    private MenuLine() {}

    static Component of(Action action) {
        return of(action.icon(), action.text(), action.keys());
    }

    static Component of(Icon icon, String text, @Nullable String keys) {
        var line = new Div(icon.create(), new Span(text));
        line.addClassName("rl-menu-line");
        if (keys != null) {
            line.add(key(keys));
        }
        return line;
    }

    static Span key(String keys) {
        var key = new Span(keys);
        key.addClassName("rl-kbd");
        return key;
    }
}
