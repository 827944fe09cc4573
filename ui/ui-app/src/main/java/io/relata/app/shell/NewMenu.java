package io.relata.app.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;

/** Offers what can be created from every page. */
final class NewMenu extends Composite<MenuBar> {

    private final transient Desk desk;
    private final transient Actions actions;

    NewMenu(Desk desk, Actions actions) {
        this.desk = desk;
        this.actions = actions;
        getContent().setId("new");
        getContent().addClassName("rl-new");
        getContent().addThemeVariants(MenuBarVariant.PRIMARY, MenuBarVariant.ALIGN_END);
        draw();
    }

    /** Draw it anew; with nothing to create it is not there. */
    void draw() {
        var bar = getContent();
        bar.removeAll();
        var creations = actions.creations();
        setVisible(!creations.isEmpty());
        var name = new Span(desk.text("app.new"));
        name.addClassName("rl-new-name");
        var root = bar.addItem(Icon.PLUS.create());
        root.add(name);
        root.setAriaLabel(desk.text("app.new"));
        for (Action action : creations) {
            var item = root.getSubMenu()
                    .addItem(MenuLine.of(action), click -> action.run().run());
            item.setId(action.id());
        }
    }
}
