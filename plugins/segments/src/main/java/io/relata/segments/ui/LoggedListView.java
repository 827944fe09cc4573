package io.relata.segments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.relata.segments.LoggedSegment;
import io.relata.segments.SegmentRecords;
import io.relata.segments.Segments;
import io.relata.ui.kit.CursorList;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Sheet;

/** Lists the logged segments, newest first. */
public final class LoggedListView extends Composite<Sheet> implements BeforeEnterObserver {
    static final String ROUTE = "logged-segments";

    private final transient SegmentDesk desk;
    private final CursorList<LoggedSegment> list;

    /**
     * Make the page.
     *
     * @param desk what this plugin's pages work with
     */
    public LoggedListView(SegmentDesk desk) {
        this.desk = desk;
        this.list = new CursorList<>("logged-segments-grid", desk.text("segments.logged"));
        columns(list.grid());
        getContent()
                .title(desk.text("segments.logged"))
                .body(list.grid(), list.instead())
                .flush();
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

    private void columns(Grid<LoggedSegment> grid) {
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
        list.show(
                (limit, cursor) -> desk.logged().list(limit, cursor),
                () -> new EmptyState(Icon.LIST, desk.text("segments.empty.logged")));
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
