package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.relata.contacts.ContactCards;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionRecords;
import io.relata.ui.kit.CursorList;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Moments;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The interaction log: everything that happened, newest first, narrowed by filters that stand in the address. */
public final class InteractionLogView extends Composite<Sheet> implements BeforeEnterObserver {
    static final String ROUTE = "interactions";

    private final transient Workbench bench;
    private final transient Moments moments;
    private final LogFilterBar filters;
    private final CursorList<Interaction> list;
    private final Grid<Interaction> grid;
    private final LogBulkBar bulk;
    private transient InteractionFilter filter = InteractionFilter.ALL;
    private Grid.@Nullable SelectionMode selection;

    /**
     * Make the page.
     *
     * @param bench what this plugin works with
     */
    public InteractionLogView(Workbench bench) {
        this.bench = bench;
        this.moments = bench.desk().moments();
        this.filters = new LogFilterBar(bench, this::narrowed);
        this.bulk = new LogBulkBar(bench, this::load);
        this.list = new CursorList<>("interaction-log", bench.text("interactions.log"));
        this.grid = list.grid();
        columns();
        PhoneWidth.follow(this, this::fit);
        getContent()
                .title(bench.text("interactions.log"))
                .body(filters, bulk, grid, list.instead())
                .flush();
        var export = export();
        getContent().actions(export);
        if (bench.mayWrite()) {
            var record = new Button(bench.text("interactions.create"), click -> RecordDialog.begin(bench));
            record.setId("log-record");
            record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getContent().actions(record, export);
        }
        bench.desk()
                .live()
                .onRecords(this, touched -> touched.type().equals(InteractionRecords.INTERACTION.id()), this::load);
    }

    /** A phone has room for two columns and no boxes. */
    private void fit(boolean narrow) {
        grid.getColumns().stream().skip(2).forEach(column -> column.setVisible(!narrow));
        var wanted = narrow || !bench.mayWrite() ? Grid.SelectionMode.NONE : Grid.SelectionMode.MULTI;
        if (wanted != selection) {
            selection = wanted;
            grid.setSelectionMode(wanted);
            if (grid.getSelectionModel() instanceof GridMultiSelectionModel<?> model) {
                model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
                grid.addSelectionListener(chosen -> bulk.show(chosen.getAllSelectedItems()));
            }
            bulk.show(List.of());
        }
    }

    private Anchor export() {
        var download = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                bench.csv().open(filter, name -> bench.text("interactions.field." + name)),
                "interactions.csv",
                "text/csv",
                -1));
        var link = new Anchor(download, "");
        link.add(Icon.DOWNLOAD.create(), new Span(bench.text("interactions.export")));
        link.setId("log-export");
        link.addClassNames("rl-bar", "rl-focus");
        return link;
    }

    private void columns() {
        grid.addColumn(LitRenderer.<Interaction>of(
                                "<div class='rl-who ${item.state}'>"
                                        + "<div class='rl-entry-kind ${item.tone}'>"
                                        + "<span class='rl-icon' aria-hidden='true' .innerHTML='${item.icon}'></span></div>"
                                        + "<div class='rl-grow'><b>${item.about}</b><small><span class='rl-phone-only'>${item.day} · </span>${item.facts}</small></div></div>")
                        .withProperty("state", entry -> entry.canceled() ? "rl-canceled" : "")
                        .withProperty("tone", entry -> Look.tone(entry.kind()))
                        .withProperty("icon", entry -> Look.icon(entry.kind()).svg())
                        .withProperty("about", Interaction::description)
                        .withProperty("facts", entry -> Look.facts(bench, entry))
                        .withProperty("day", entry -> moments.shortDate(entry.date())))
                .setHeader(bench.text("interactions.field.description"))
                .setWidth("12rem")
                .setFlexGrow(3);
        grid.addColumn(LitRenderer.<Interaction>of("<div class='rl-who'><div class='rl-grow'>"
                                + "<a class='rl-name' href='${item.href}' router-link>${item.name}</a>"
                                + "<small>${item.company}</small></div></div>")
                        .withProperty(
                                "href",
                                entry -> entry.contactNo() == null ? ROUTE : ContactCards.route(entry.contactNo()))
                        .withProperty("name", entry -> entry.contactName() == null ? "" : entry.contactName())
                        .withProperty("company", InteractionLogView::company))
                .setHeader(bench.text("interactions.field.contactNo"))
                .setWidth("9rem")
                .setFlexGrow(2);
        grid.addColumn(entry -> moments.shortDate(entry.date()) + " " + moments.time(entry.at()))
                .setHeader(bench.text("interactions.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> entry.evaluation() == null ? "" : bench.text(Look.evaluationKey(entry.evaluation())))
                .setHeader(bench.text("interactions.field.evaluation"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> entry.salespersonCode() == null ? "" : entry.salespersonCode())
                .setHeader(bench.text("interactions.field.salespersonCode"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Interaction::userId)
                .setHeader(bench.text("interactions.field.userId"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addItemClickListener(click -> open(click.getItem()));
    }

    private static String company(Interaction entry) {
        var name = entry.contactCompanyName();
        return name == null || name.equals(entry.contactName()) ? "" : name;
    }

    private static void open(Interaction entry) {
        var no = entry.contactNo();
        if (no != null) {
            UI.getCurrent().navigate(ContactCards.route(no));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entered) {
        filter = LogFilterBar.read(entered.getLocation().getQueryParameters());
        filters.show(filter);
        load();
    }

    private void narrowed(InteractionFilter newFilter) {
        filter = newFilter;
        bulk.show(List.of());
        var ui = UI.getCurrent();
        ui.getPage().getHistory().replaceState(null, new Location(ROUTE, LogFilterBar.write(newFilter)));
        load();
    }

    private void load() {
        if (grid.getSelectionModel() instanceof GridMultiSelectionModel<?>) {
            grid.deselectAll();
        }
        var current = filter;
        list.show(
                (limit, cursor) -> bench.interactions().list(current, false, limit, cursor),
                () -> nothing(current.equals(InteractionFilter.ALL)));
    }

    private EmptyState nothing(boolean atAll) {
        if (atAll) {
            return new EmptyState(Icon.CHAT, bench.text("interactions.empty.log"));
        }
        var everything = new Button(bench.text("interactions.showEverything"), click -> {
            filters.show(InteractionFilter.ALL);
            narrowed(InteractionFilter.ALL);
        });
        everything.setId("log-everything");
        return new EmptyState(Icon.SEARCH, bench.text("interactions.empty.filtered"), everything);
    }
}
