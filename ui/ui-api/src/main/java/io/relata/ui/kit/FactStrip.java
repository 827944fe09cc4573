package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * Show what a page is about in a strip below its title: values side by side, each below its label.
 *
 * @since 0.1
 */
public final class FactStrip extends DescriptionList {

    /** Make an empty strip. */
    public FactStrip() {
        addClassName("rl-fact-strip");
    }

    /**
     * Add a value.
     *
     * @param label the translated label
     * @param value the value
     */
    public FactStrip line(String label, String value) {
        return line(label, new Span(value));
    }

    /**
     * Add a value that is a component.
     *
     * @param label the translated label
     * @param value the value
     */
    public FactStrip line(String label, Component value) {
        add(new Div(new Term(label), new Description(value)));
        return this;
    }
}
