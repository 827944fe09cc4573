package io.relata.setup;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import io.relata.platform.plugin.Contributed;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.FaultNotice;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Sheet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page that keeps everything contacts are set up with: what there is at the left, one of them at the right. */
class SetupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Desk desk;
    private final SetupEntries entries;
    private final Nav list = new Nav();
    private final Select<SetupEntry> narrowList = new Select<>();
    private final H2 heading = new H2();
    private final Div content = new Div();
    private @Nullable Contributed<?> shown;
    private String chosen = "";
    private String title = "";

    SetupView(Desk desk, SetupEntries entries) {
        this.desk = desk;
        this.entries = entries;
        addClassName("rl-setup");
        list.addClassName("rl-setup-list");
        list.getElement().setAttribute("aria-label", desk.text("setup.title"));
        narrowList.addClassName("rl-setup-select");
        narrowList.setId("setup-select");
        narrowList.setAriaLabel(desk.text("setup.title"));
        narrowList.setItemLabelGenerator(entry -> entry == null ? "" : entry.title());
        narrowList.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent().navigate(change.getValue().route());
            }
        });
        heading.addClassName("rl-setup-heading");
        content.addClassName("rl-setup-content");
        var main = new Div(heading, content);
        main.addClassName("rl-setup-main");
        var body = new Div(list, narrowList, main);
        body.addClassName("rl-setup-body");
        add(new Sheet().title(desk.text("setup.title")).flush().body(body));
        desk.live().onPlugins(this, this::follow);
        desk.live().onRecords(this, touched -> true, this::recount);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addStyleSheet("plugin-res/contact-setup/setup.css");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().get("table").orElse("");
        var visible = entries.visible(desk);
        draw(visible);
        show(visible);
    }

    @Override
    public String getPageTitle() {
        return title + " · Relata";
    }

    private void follow() {
        var visible = entries.visible(desk);
        var before = current(visible).map(SetupEntry::from);
        draw(visible);
        if (!before.equals(Optional.ofNullable(shown))) {
            show(visible);
        }
    }

    private void recount() {
        draw(entries.visible(desk));
    }

    private Optional<SetupEntry> current(List<SetupEntry> visible) {
        return visible.stream()
                .filter(entry -> chosen.isEmpty() || entry.id().equals(chosen))
                .findFirst();
    }

    private void draw(List<SetupEntry> visible) {
        var current = current(visible);
        list.removeAll();
        var ruled = false;
        for (var entry : visible) {
            if (!ruled && entry.count() != null) {
                ruled = true;
                list.add(rule());
            }
            list.add(link(entry, current.filter(entry::equals).isPresent()));
        }
        narrowList.setItems(visible);
        current.ifPresent(narrowList::setValue);
    }

    /** Parts the pages from the code tables. */
    private static Div rule() {
        var rule = new Div();
        rule.addClassName("rl-setup-rule");
        return rule;
    }

    private void show(List<SetupEntry> visible) {
        var current = current(visible);
        title = current.map(SetupEntry::title).orElse(desk.text("setup.title"));
        heading.setText(current.map(SetupEntry::title).orElse(""));
        content.removeAll();
        shown = current.map(SetupEntry::from).orElse(null);
        current.ifPresentOrElse(
                entry -> content.add(desk.extensions()
                        .guarded(
                                entry.from(),
                                "setup page",
                                entry.content()::get,
                                () -> new FaultNotice(
                                        desk.text("ui.fault", entry.from().pluginName())))),
                () -> content.add(new EmptyState(Icon.SLIDERS, desk.text("setup.unknown"))));
    }

    private static Anchor link(SetupEntry entry, boolean current) {
        var link = new Anchor(entry.route());
        link.setRouterIgnore(false);
        link.setId("setup-" + entry.id());
        var name = new Span(entry.title());
        name.addClassName("rl-grow");
        link.add(entry.icon().create(), name);
        if (entry.count() != null) {
            var count = new Span(String.valueOf(entry.count()));
            count.addClassNames("rl-muted", "rl-small");
            link.add(count);
        }
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
