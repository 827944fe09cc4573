package io.relata.app.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import io.relata.app.pages.Pages;
import io.relata.platform.search.Search;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Desk;
import java.util.List;

/** Stands around every page: brand, search, what can be created, who is signed in, and where one can go. */
public class Shell extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private static final String FOCUS = Scripts.read("focus.js");

    private final transient Desk desk;
    private final transient Pages pages;
    private final transient Actions actions;
    private final transient Appearance appearance;
    private final transient Search search;
    private final Navigation navigation;
    private final NewMenu creations;
    private final Keys keys;
    private final Main main = new Main();

    Shell(Desk desk, Pages pages, Actions actions, Appearance appearance, Search search) {
        this.desk = desk;
        this.pages = pages;
        this.actions = actions;
        this.appearance = appearance;
        this.search = search;
        navigation = new Navigation(desk, pages);
        creations = new NewMenu(desk, actions);
        keys = new Keys(actions, this::openPalette);
        var bar = new TopBar(desk, creations, new UserMenu(desk, actions, appearance));
        bar.onSearch(this::openPalette);
        bar.onMenu(this::toggleNavigation);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("rl-shell");
        getContent().add(skipLink(), bar, navigation, scrim(), main);
        ClockBanner.ifFixed(desk).ifPresent(banner -> {
            getContent().addClassName("rl-with-banner");
            getContent().add(banner);
        });
        addAttachListener(attached -> {
            appearance.apply(attached.getUI());
            keys.listen(getElement());
            getElement().executeJs(FOCUS);
        });
        desk.live().onPlugins(this, this::refresh);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        navigation.mark(path);
        main.getElement().setAttribute("data-page", path);
        getContent().removeClassName("rl-nav-open");
        var view = event.getActiveChain().getFirst();
        var title = title(view, event);
        if (!(view instanceof HasDynamicTitle)) {
            // the router sets an empty title for such a view after this
            var ui = event.getLocationChangeEvent().getUI();
            ui.beforeClientResponse(this, answer -> ui.getPage().setTitle(title + " · Relata"));
        }
        if (!path.isEmpty() && !title.isBlank()) {
            Visited.here().add(title, event.getLocation().getPathWithQueryParameters());
        }
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
            // a field the page puts the focus in takes it from the heading: that is done later
            getElement().executeJs("window.relataFocus?.heading()");
        }
    }

    /** Called by the browser when a key combination was pressed that means something. */
    @ClientCallable
    void pressed(String combination) {
        keys.press(combination);
    }

    private String title(HasElement view, AfterNavigationEvent event) {
        if (view instanceof HasDynamicTitle dynamic) {
            return dynamic.getPageTitle();
        }
        return pages.of(view.getClass()).map(NavPage::title).map(desk::text).orElseGet(() -> event.getLocation()
                .getFirstSegment());
    }

    private void refresh() {
        navigation.draw();
        creations.draw();
        keys.listen(getElement());
    }

    private void openPalette() {
        new Palette(desk, new PaletteContent(desk, actions, search)).open();
    }

    private void toggleNavigation() {
        if (getContent().hasClassName("rl-nav-open")) {
            getContent().removeClassName("rl-nav-open");
        } else {
            getContent().addClassName("rl-nav-open");
        }
    }

    private Component skipLink() {
        var link = new Anchor("#main", desk.text("app.skip"));
        link.setRouterIgnore(true);
        link.addClassName("rl-skip");
        return link;
    }

    private Component scrim() {
        var scrim = new Div();
        scrim.addClassName("rl-scrim");
        scrim.getElement().setAttribute("aria-hidden", "true");
        scrim.addClickListener(click -> getContent().removeClassName("rl-nav-open"));
        return scrim;
    }

    /** Tell what stands in the shell, for tests. */
    List<Component> parts() {
        return getContent().getChildren().toList();
    }
}
