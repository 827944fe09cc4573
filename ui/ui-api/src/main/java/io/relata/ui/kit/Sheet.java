package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/**
 * Be the white sheet a page works on: a head with crumbs, title, remarks and actions, and the body below.
 *
 * @since 0.1
 */
public final class Sheet extends Composite<Div> {

    private final Crumbs crumbs = new Crumbs();
    private final H1 title = new H1();
    private final Span remarks = new Span();
    private final Span visitors = new Span();
    private final Div actions = new Div();
    private final Div body = new Div();

    /** Make an empty sheet. */
    public Sheet() {
        var head = new Div(crumbs, title, remarks, visitors, actions);
        head.addClassName("rl-sheet-head");
        crumbs.setVisible(false);
        title.addClassName("rl-title");
        remarks.addClassName("rl-remarks");
        visitors.addClassName("rl-sheet-visitors");
        actions.addClassName("rl-actions");
        body.addClassName("rl-sheet-body");
        getContent().addClassName("rl-sheet");
        getContent().add(head, body);
    }

    /** Set the title, already translated. */
    public Sheet title(String text) {
        title.setText(text);
        return this;
    }

    /** Replace what stands beside the title: counts, badges. */
    public Sheet remarks(Component... components) {
        remarks.removeAll();
        remarks.add(components);
        return this;
    }

    /** Show who else has the same record open. */
    public Sheet visitors(Visitors others) {
        visitors.removeAll();
        visitors.add(others);
        return this;
    }

    /** Replace the actions at the right; the first is the likely next step. */
    public Sheet actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }

    /** Replace the body. */
    public Sheet body(Component... components) {
        body.removeAll();
        body.add(components);
        return this;
    }

    /** Let the body fill the height without padding: for grids and cards with zones. */
    public Sheet flush() {
        body.addClassName("rl-flush");
        return this;
    }

    /** Tell the crumbs before the title, to be filled by the page. */
    public Crumbs crumbs() {
        crumbs.setVisible(true);
        return crumbs;
    }
}
