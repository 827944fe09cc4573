package io.relata.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * Stand where a plugin's part could not be drawn.
 *
 * @since 0.1
 */
public final class FaultNotice extends Div {

    /**
     * Make a notice.
     *
     * @param text the translated text, naming the plugin
     */
    public FaultNotice(String text) {
        addClassName("rl-fault");
        add(Icon.WARNING.create(), new Span(text));
    }
}
