package io.relata.app.pages;

import com.vaadin.flow.component.Component;
import io.relata.platform.access.Access;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import io.relata.ui.NavPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows all pages there are: the product's own and those of the started plugins. */
@org.springframework.stereotype.Component
public class Pages {

    private static final String OWN_ID = "relata";
    private static final String OWN_NAME = "Relata";

    private final Extensions extensions;
    private final Access access;
    private final List<NavPage> own;

    Pages(Extensions extensions, Access access, List<NavPage> own) {
        this.extensions = extensions;
        this.access = access;
        this.own = List.copyOf(own);
    }

    /** Tell the pages with an entry in the navigation that the acting user may open, in the order they are shown. */
    public List<Contributed<NavPage>> inMenu() {
        return all().filter(page -> page.value().title() != null && mayOpen(page.value()))
                .toList();
    }

    /** Find the page a view belongs to. */
    public Optional<NavPage> of(Class<?> view) {
        return all().map(Contributed::value).filter(page -> page.view() == view).findFirst();
    }

    /** Tell whether the acting user may open a page. */
    boolean mayOpen(NavPage page) {
        @Nullable String permission = page.permission();
        return permission == null || access.may(permission);
    }

    /** Tell whether the acting user may open a view; false for views that are no page. */
    public boolean mayOpen(Class<? extends Component> view) {
        return of(view).filter(this::mayOpen).isPresent();
    }

    private Stream<Contributed<NavPage>> all() {
        var first = own.stream().filter(page -> page.placement().order() < 0);
        var last = own.stream().filter(page -> page.placement().order() >= 0);
        var plugins = extensions.<NavPage>all(NavPage.class).stream();
        return Stream.concat(Stream.concat(first.map(Pages::ours), plugins), last.map(Pages::ours));
    }

    private static Contributed<NavPage> ours(NavPage page) {
        return new Contributed<>(OWN_ID, OWN_NAME, page);
    }
}
