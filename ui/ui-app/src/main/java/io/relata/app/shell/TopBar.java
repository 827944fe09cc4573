package io.relata.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;

/** Is the upper edge: brand, search, New, user. */
final class TopBar extends Composite<Header> {

    private final Button menu = new Button(Icon.MENU.create());
    private final NativeButton search = new NativeButton();

    TopBar(Desk desk, Component creations, Component user) {
        menu.setId("nav-toggle");
        menu.addClassName("rl-nav-toggle");
        menu.setAriaLabel(desk.text("app.navigation"));
        menu.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        search.setId("search");
        search.addClassName("rl-search");
        search.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-keyshortcuts", "Control+K");
        var hint = new Span(desk.text("app.search.hint"));
        hint.addClassNames("rl-grow", "rl-nowrap");
        var key = new Span("Ctrl K");
        key.addClassName("rl-kbd");
        search.add(Icon.SEARCH.create(), hint, key);
        var space = new Span();
        space.addClassName("rl-space");
        getContent().addClassName("rl-top");
        getContent().add(menu, brand(desk), search, space, creations, user);
    }

    void onSearch(Runnable open) {
        search.addClickListener(click -> open.run());
    }

    void onMenu(Runnable toggle) {
        menu.addClickListener(click -> toggle.run());
    }

    private static Component brand(Desk desk) {
        var mark = new Image("mark.svg", "");
        mark.setWidth("26px");
        mark.setHeight("26px");
        var brand = new Anchor("", mark, new Span("Relata"));
        brand.addClassName("rl-brand");
        brand.getElement().setAttribute("aria-label", "Relata, " + desk.text("app.home"));
        return brand;
    }
}
