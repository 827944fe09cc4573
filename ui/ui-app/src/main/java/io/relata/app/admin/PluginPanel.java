package io.relata.app.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.relata.host.plugins.LoaderWatchdog;
import io.relata.host.plugins.PluginState;
import io.relata.host.plugins.PluginStatus;
import io.relata.host.plugins.PluginStatus.ContributionSummary;
import io.relata.host.plugins.PluginStatus.MutedContribution;
import io.relata.host.plugins.PluginStatus.RecentFault;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Facts;
import io.relata.ui.kit.Icon;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows one plugin: what it brings, needs and asks for, why it stands where it stands, and what can be done. */
final class PluginPanel extends Composite<Div> {

    private final transient Desk desk;
    private final transient PluginStatus plugin;
    private final transient PluginWork work;

    PluginPanel(Desk desk, PluginStatus plugin, PluginWork work, Runnable close) {
        this.desk = desk;
        this.plugin = plugin;
        this.work = work;
        getContent().addClassName("rl-stack");
        getContent().add(head(close), actions());
        plugin.why().ifPresent(why -> getContent().add(reason()));
        if (plugin.leftLoaders() > LoaderWatchdog.TOO_MANY) {
            getContent().add(leftLoaders());
        }
        getContent().add(facts());
        if (!plugin.faults().isEmpty()) {
            getContent()
                    .add(list(
                            "app.plugins.faults",
                            plugin.faults().stream().map(this::fault).toList()));
        }
        if (!plugin.muted().isEmpty()) {
            getContent()
                    .add(list(
                            "app.plugins.muted",
                            plugin.muted().stream().map(this::muted).toList()));
        }
        if (!plugin.permissions().isEmpty()) {
            getContent().add(list("app.plugins.permissions", plugin.permissions()));
        }
        if (!plugin.contributions().isEmpty()) {
            getContent().add(brings());
        }
    }

    private Component head(Runnable close) {
        var name = new H2(plugin.name());
        name.addClassNames("rl-title", "rl-grow");
        var shut = new Button(Icon.CLOSE.create(), click -> close.run());
        shut.setAriaLabel(desk.text("ui.close"));
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var head = new Div(name, PluginTexts.badge(desk, plugin), shut);
        head.addClassName("rl-bar");
        return head;
    }

    private Component actions() {
        var bar = new Div();
        bar.addClassName("rl-bar");
        switch (plugin.state()) {
            case STARTED -> bar.add(button("stop", Icon.STOP, this::stop));
            case UNINSTALLED, PURGED -> bar.setVisible(false);
            case UPLOADED, VERIFIED, INSTALLED, STOPPED, FAILED, QUARANTINED -> {
                var start = button("start", Icon.PLAY, this::start);
                start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                bar.add(start);
            }
        }
        if (!plugin.bundled() && plugin.state() != PluginState.UNINSTALLED) {
            bar.add(button("uninstall", Icon.TRASH, this::confirmUninstall));
        }
        return bar;
    }

    private Button button(String name, Icon icon, Runnable run) {
        var button = new Button(desk.text("app.plugins." + name), icon.create(), click -> run.run());
        button.setId("plugin-" + name);
        button.setDisableOnClick(true);
        return button;
    }

    private void start() {
        work.run(
                runtime -> runtime.start(plugin.id()),
                now -> desk.toasts().info(desk.text("app.plugins.started", now.name())),
                work::say);
    }

    private void stop() {
        work.run(runtime -> runtime.stop(plugin.id()), others -> desk.toasts().info(stopped(others)), work::say);
    }

    private String stopped(List<PluginStatus> others) {
        return others.isEmpty()
                ? desk.text("app.plugins.stopped", plugin.name())
                : desk.text(
                        "app.plugins.stoppedWith",
                        plugin.name(),
                        others.stream().map(PluginStatus::name).collect(Collectors.joining(", ")));
    }

    private void confirmUninstall() {
        var ask = new ConfirmDialog(
                desk.text("app.plugins.uninstall.title", plugin.name()),
                desk.text("app.plugins.uninstall.text"),
                desk.text("app.plugins.uninstall"),
                confirmed -> uninstall());
        ask.setCancelable(true);
        ask.setCancelText(desk.text("ui.cancel"));
        ask.setConfirmButtonTheme("error primary");
        ask.open();
    }

    private void uninstall() {
        work.run(
                runtime -> runtime.uninstall(plugin.id()),
                others -> desk.toasts().info(desk.text("app.plugins.uninstalled", plugin.name())),
                work::say);
    }

    private Component reason() {
        var box = new Div(PluginTexts.reason(desk, plugin));
        box.setId("plugin-reason");
        var bad = plugin.state() == PluginState.FAILED || plugin.state() == PluginState.QUARANTINED;
        box.addClassNames("rl-box", bad ? "rl-box-bad" : "rl-box-warm");
        return box;
    }

    private Component leftLoaders() {
        var box = new Div(desk.text("app.plugins.leftLoaders", plugin.leftLoaders()));
        box.setId("plugin-left-loaders");
        box.addClassNames("rl-box", "rl-box-warm");
        return box;
    }

    private Component facts() {
        var facts = new Facts()
                .line(desk.text("app.plugins.id"), plugin.id())
                .line(desk.text("app.plugins.version"), plugin.version())
                .line(
                        desk.text("app.plugins.origin"),
                        desk.text(plugin.bundled() ? "app.plugins.bundled" : "app.plugins.installed"));
        line(facts, "app.plugins.organisation", plugin.organisation());
        line(facts, "app.plugins.licence", plugin.licence());
        line(facts, "app.plugins.requires", plugin.requires());
        line(
                facts,
                "app.plugins.dependencies",
                plugin.dependencies().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        facts.line(desk.text("app.plugins.since"), desk.moments().moment(plugin.since()));
        return facts;
    }

    private void line(Facts facts, String label, String value) {
        if (!value.isBlank()) {
            facts.line(desk.text(label), value);
        }
    }

    private String fault(RecentFault fault) {
        return desk.moments().moment(fault.at()) + " · " + fault.what() + " · " + fault.fault();
    }

    private String muted(MutedContribution muted) {
        return muted.id() + " · " + desk.moments().moment(muted.since()) + " · " + muted.fault();
    }

    private Component brings() {
        var byKind = plugin.contributions().stream()
                .filter(each -> !each.kind().equals("Permission"))
                .collect(Collectors.groupingBy(
                        each -> PluginTexts.kind(desk, each.kind()),
                        TreeMap::new,
                        Collectors.mapping(ContributionSummary::id, Collectors.joining(", "))));
        var facts = new Facts();
        byKind.forEach(facts::line);
        return section("app.plugins.brings", facts);
    }

    private Component list(String title, List<String> lines) {
        var list = new UnorderedList();
        list.addClassName("rl-plain-list");
        lines.forEach(line -> list.add(new ListItem(new Span(line))));
        return section(title, list);
    }

    private Component section(String title, Component content) {
        var section = new Section(new H2(desk.text(title)), content);
        section.addClassName("rl-section");
        return section;
    }
}
