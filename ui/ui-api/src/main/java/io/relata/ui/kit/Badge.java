package io.relata.ui.kit;

import com.vaadin.flow.component.html.Span;

/**
 * Show a short word with a meaning: a relation, a state.
 *
 * @since 0.1
 */
public final class Badge extends Span {

    /**
     * Make a badge.
     *
     * @param text the translated word
     * @param tone its meaning
     */
    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("rl-badge", tone.css());
    }
}
