package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Fill an empty area: an icon, one sentence on what belongs here, and what to do.
 *
 * @since 0.1
 */
public final class EmptyState extends Div {

    /**
     * Make an empty state.
     *
     * @param icon the icon
     * @param sentence the translated sentence
     * @param actions buttons or links, the first being the likely next step
     */
    public EmptyState(Icon icon, String sentence, Component... actions) {
        addClassName("rl-empty");
        var bar = new Div(actions);
        bar.addClassName("rl-empty-actions");
        add(icon.create(), new Paragraph(sentence), bar);
    }
}
