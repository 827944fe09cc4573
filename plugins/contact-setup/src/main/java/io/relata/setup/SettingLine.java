package io.relata.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.ui.kit.Desk;

/**
 * Set the field of a setting beside its name and the sentence that explains it.
 *
 * @since 0.1
 */
public final class SettingLine {

    private SettingLine() {}

    /**
     * Make a line.
     *
     * @param desk the texts
     * @param key the message key of the setting's name; that of the sentence ends with {@code .help}
     * @param field where it is set
     */
    public static Div of(Desk desk, String key, Component field) {
        var label = new Span(desk.text(key));
        label.addClassName("rl-name");
        var help = new Span(desk.text(key + ".help"));
        help.addClassNames("rl-muted", "rl-small");
        var words = new Div(label, help);
        words.addClassName("rl-setup-words");
        var line = new Div(words, field);
        line.addClassName("rl-setup-setting");
        return line;
    }
}
