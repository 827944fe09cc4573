package io.relata.segments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.relata.segments.LoggedSegment;
import io.relata.segments.SegmentRecords;
import io.relata.segments.Segments;
import io.relata.ui.kit.CursorPages;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Sheet;

/** Lists the logged segments, newest first. */
public final class LoggedListView extends Composite<Sheet> implements BeforeEnterObserver {
    static final String ROUTE = "logged-segments";

    private final transient SegmentDesk desk;
    private final Grid<LoggedSegment> grid = new Grid<>();
    private final Div empty = new Div();

    /**
     * Make the page.
     *
     * @param desk what this plugin's pages work with
     */
    public LoggedListView(SegmentDesk desk) {
        this.desk = desk;
        columns();
        empty.setSizeFull();
        empty.add(new EmptyState(Icon.LIST, desk.text("segments.empty.logged")));
        getContent().title(desk.text("segments.logged")).body(grid, empty).flush();
        getContent().crumbs().label(desk.text("segments.way")).step(desk.text("segments.title"), SegmentListView.ROUTE);
        if (desk.desk().may(Segments.DELETE)) {
            var delete = new Button(desk.text("segments.deleteCanceled"), click -> deleteCanceled());
            delete.setId("logged-delete");
            getContent().actions(delete);
        }
        desk.desk()
                .live()
                .onRecords(this, touched -> touched.type().equals(SegmentRecords.LOGGED_SEGMENT.id()), this::load);
    }

    private void columns() {
        grid.setId("logged-segments-grid");
        grid.addClassName("rl-grid");
        grid.setPageSize(CursorPages.SIZE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", desk.text("segments.logged"));
        grid.addColumn(LitRenderer.<LoggedSegment>of("<div class='rl-who ${item.state}'><div class='rl-grow'>"
                                + "<a class='rl-name' href='${item.href}' router-link>${item.name}</a>"
                                + "<small>${item.facts}</small></div></div>")
                        .withProperty("state", logged -> logged.canceled() ? "rl-canceled" : "")
                        .withProperty("href", logged -> LoggedView.route(logged.entryNo()))
                        .withProperty("name", LoggedListView::name)
                        .withProperty("facts", this::facts))
                .setHeader(desk.text("segments.field.description"))
                .setWidth("12rem")
                .setFlexGrow(3);
        grid.addColumn(LoggedSegment::interactions)
                .setHeader(desk.text("segments.interactions"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(logged -> desk.desk().moments().shortDate(logged.creationDate()))
                .setHeader(desk.text("segments.field.creationDate"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(logged -> logged.userId() == null ? "" : logged.userId())
                .setHeader(desk.text("segments.field.userId"))
                .setWidth("8rem")
                .setFlexGrow(0);
        PhoneWidth.keepFirst(grid, 1);
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate(LoggedView.route(click.getItem().entryNo())));
    }

    static String name(LoggedSegment logged) {
        var description = logged.description();
        return description == null ? logged.segmentNo() : description;
    }

    private String facts(LoggedSegment logged) {
        return logged.canceled() ? logged.segmentNo() + " · " + desk.text("segments.canceled") : logged.segmentNo();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entered) {
        load();
    }

    private void load() {
        var none = desk.logged().list(1, null).items().isEmpty();
        grid.setVisible(!none);
        empty.setVisible(none);
        if (!none) {
            var pages = new CursorPages<LoggedSegment>(
                    (limit, cursor) -> desk.logged().list(limit, cursor));
            grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
        }
    }

    private void deleteCanceled() {
        var dialog = new FormDialog(desk.desk(), desk.text("segments.deleteCanceled"));
        dialog.note(new Span(desk.text("segments.deleteCanceled.sure")));
        dialog.onSave(desk.text("segments.deleteCanceled"), () -> {
            var made = desk.logged().deleteCanceled();
            desk.desk().toasts().saved(desk.text("segments.deleteCanceled.done", made.value()), made.changeSet());
            load();
        });
        dialog.open();
    }
}
