package io.relata.app.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.relata.app.pages.Pages;
import io.relata.ui.NavGroup;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the pages one can go to, by group; plugins bring most of them. */
final class Navigation extends Composite<Nav> {

    private record Link(String path, Anchor anchor) {}

    private final transient Desk desk;
    private final transient Pages pages;
    private final transient List<Link> links = new ArrayList<>();
    private String current = "";

    Navigation(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        getContent().addClassName("rl-nav");
        getContent().setId("navigation");
        draw();
    }

    /** Draw it anew. */
    void draw() {
        var nav = getContent();
        nav.removeAll();
        links.clear();
        nav.getElement().setAttribute("aria-label", desk.text("app.navigation"));
        var all = pages.inMenu();
        for (NavGroup group : NavGroup.values()) {
            var inGroup = all.stream()
                    .map(page -> page.value())
                    .filter(page -> page.group() == group)
                    .toList();
            if (!inGroup.isEmpty()) {
                heading(group).ifPresent(nav::add);
                inGroup.forEach(page -> nav.add(link(page)));
            }
        }
        mark(current);
    }

    /**
     * Mark the page that is shown.
     *
     * @param path its path; pages below a listed one count as that
     */
    void mark(String path) {
        current = path;
        var best = links.stream()
                .filter(link ->
                        path.equals(link.path()) || (!link.path().isEmpty() && path.startsWith(link.path() + "/")))
                .max((one, other) ->
                        Integer.compare(one.path().length(), other.path().length()));
        links.forEach(link -> link.anchor().getElement().removeAttribute("aria-current"));
        best.ifPresent(link -> link.anchor().getElement().setAttribute("aria-current", "page"));
    }

    private Optional<H2> heading(NavGroup group) {
        return switch (group) {
            case WORK -> Optional.empty();
            case RELATIONS -> Optional.of(new H2(desk.text("app.nav.relations")));
            case SETUP -> Optional.of(new H2(desk.text("app.nav.setup")));
        };
    }

    private Anchor link(NavPage page) {
        var title = page.title() == null ? "" : desk.text(page.title());
        var name = new Span(title);
        name.addClassName("rl-nav-name");
        var anchor = new Anchor(page.path(), page.icon().create(), name);
        anchor.setId("nav-" + page.id().replace('.', '-'));
        anchor.getElement().setAttribute("title", title);
        links.add(new Link(page.path(), anchor));
        return anchor;
    }
}
