package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;

/** Makes the small menu behind a line of a card, which says what can be done with it. */
final class LineMenu {

    private final Desk desk;
    private final MenuBar bar = new MenuBar();
    private final MenuItem root;

    /**
     * Makes one without entries.
     *
     * @param what the line, for those who do not see where the menu stands
     */
    LineMenu(Desk desk, String id, String what) {
        this.desk = desk;
        bar.setId(id);
        bar.addClassName("rl-line-menu");
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        root = bar.addItem(Icon.MORE.create());
        root.setAriaLabel(desk.text("contacts.channels.menu", what));
    }

    LineMenu entry(String key, String id, Runnable action) {
        root.getSubMenu().addItem(desk.text(key), click -> action.run()).setId(id);
        return this;
    }

    MenuBar bar() {
        return bar;
    }

    /**
     * Moves the focus after lines were drawn anew: who works by keyboard goes on where he was.
     *
     * @param from any component of the page
     * @param id where to
     * @param part what in it, or an empty text for itself
     */
    static void focus(Component from, String id, String part) {
        from.getElement()
                .executeJs(
                        "const e = document.querySelector('[id=\"' + $0 + '\"]');"
                                + "(e && $1 ? e.querySelector($1) : e)?.focus();",
                        id,
                        part);
    }
}
