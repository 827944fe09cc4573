package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/**
 * Show labels and values as a quiet list of two columns.
 *
 * @since 0.1
 */
public final class Facts extends DescriptionList {

    /** Make an empty list. */
    public Facts() {
        addClassName("rl-facts");
    }

    /**
     * Add a line.
     *
     * @param label the translated label
     * @param value the value
     */
    public Facts line(String label, String value) {
        add(new Term(label), new Description(value));
        return this;
    }

    /**
     * Add a line whose value is a component.
     *
     * @param label the translated label
     * @param value the value
     */
    public Facts line(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
