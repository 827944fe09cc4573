package io.relata.app.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.relata.app.shell.Shell;
import io.relata.host.plugins.PluginRuntime;
import io.relata.host.plugins.PluginStatus;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Sheet;
import io.relata.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** Lists the plugins with their state and reason; starts, stops, installs and removes them while all else goes on. */
@Route(value = "admin/plugins", layout = Shell.class)
class PluginsView extends Composite<Sheet> {

    private final transient Desk desk;
    private final transient PluginRuntime runtime;
    private final transient PluginWork work;
    private final Grid<PluginStatus> grid = new Grid<>();
    private final Div panel = new Div();
    private final Div split = new Div(grid, panel);
    private @Nullable String selected;

    PluginsView(Desk desk, PluginRuntime runtime, PluginWork work) {
        this.desk = desk;
        this.runtime = runtime;
        this.work = work;
        var install = new Button(desk.text("app.plugins.install"), Icon.UPLOAD.create(), click -> upload());
        install.setId("plugins-install");
        install.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buildGrid();
        panel.addClassName("rl-panel");
        panel.setId("plugin-panel");
        split.addClassNames("rl-split", "rl-alone");
        panel.setVisible(false);
        getContent().title(desk.text("app.plugins")).actions(install).flush().body(split);
        refresh();
        desk.live().onPlugins(this, this::refresh);
        PhoneWidth.follow(this, this::fit);
    }

    /** On a phone the list shows names and states; the rest is said when one is chosen. */
    private void fit(boolean narrow) {
        var columns = grid.getColumns();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).setVisible(!narrow || i == 0 || i == 2);
        }
    }

    private void buildGrid() {
        grid.addClassName("rl-grid");
        grid.setId("plugins");
        grid.addComponentColumn(this::name)
                .setHeader(desk.text("app.plugins.name"))
                .setFlexGrow(2)
                .setComparator(PluginStatus::name);
        grid.addColumn(PluginStatus::version)
                .setHeader(desk.text("app.plugins.version"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(status -> PluginTexts.badge(desk, status))
                .setHeader(desk.text("app.plugins.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(status -> PluginTexts.reason(desk, status))
                .setHeader(desk.text("app.plugins.reason"))
                .setFlexGrow(3)
                .setTooltipGenerator(status -> PluginTexts.reason(desk, status));
        grid.addColumn(status -> desk.moments().moment(status.since()))
                .setHeader(desk.text("app.plugins.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                select(change.getValue());
            }
        });
    }

    private Component name(PluginStatus status) {
        var name = new Span(status.name());
        name.addClassName("rl-name");
        var second = new Span(status.id() + (status.organisation().isBlank() ? "" : " · " + status.organisation()));
        second.addClassName("rl-second");
        return new Div(name, second);
    }

    private void select(@Nullable PluginStatus status) {
        selected = status == null ? null : status.id();
        draw(status);
    }

    private void refresh() {
        var all = runtime.all();
        grid.setItems(all);
        long running = all.stream().filter(PluginTexts::runs).count();
        getContent().remarks(new Badge(desk.text("app.plugins.running", running, all.size()), Tone.PLAIN));
        var again = all.stream()
                .filter(each -> each.id().equals(selected))
                .findFirst()
                .orElse(null);
        if (again != null) {
            grid.select(again);
        }
        draw(again);
    }

    private void draw(@Nullable PluginStatus status) {
        panel.removeAll();
        panel.setVisible(status != null);
        if (status == null) {
            split.addClassName("rl-alone");
            return;
        }
        split.removeClassName("rl-alone");
        panel.add(new PluginPanel(desk, status, work, () -> {
            grid.deselectAll();
            select(null);
        }));
    }

    private void upload() {
        new InstallDialog(desk, runtime, work).open();
    }
}
