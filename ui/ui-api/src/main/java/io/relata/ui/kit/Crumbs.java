package io.relata.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/**
 * Show the way to the page; the page's own title follows it.
 *
 * @since 0.1
 */
public final class Crumbs extends Nav {

    private final OrderedList list = new OrderedList();

    Crumbs() {
        addClassName("rl-crumbs");
        add(list);
    }

    /**
     * Add a step.
     *
     * @param text the translated text
     * @param route where it leads, relative to the product's root
     */
    public Crumbs step(String text, String route) {
        var link = new Anchor(route, text);
        link.setRouterIgnore(false);
        list.add(new ListItem(link));
        return this;
    }

    /** Take all steps away. */
    public Crumbs clear() {
        list.removeAll();
        return this;
    }

    /** Name the way for those who do not see it. */
    public Crumbs label(String text) {
        getElement().setAttribute("aria-label", text);
        return this;
    }
}
