package io.relata.segments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import io.relata.contacts.ContactCards;
import io.relata.interactions.Interaction;
import io.relata.platform.problem.Problem;
import io.relata.segments.LoggedSegment;
import io.relata.segments.SegmentRecords;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.CursorPages;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Sheet;
import io.relata.ui.kit.Tone;
import java.util.Objects;

/** Shows a logged segment with its interactions. */
public final class LoggedView extends Composite<Sheet> implements BeforeEnterObserver {
    private final transient SegmentDesk desk;
    private final Grid<Interaction> grid = new Grid<>();
    private long entryNo;

    /**
     * Make the page.
     *
     * @param desk what this plugin's pages work with
     */
    public LoggedView(SegmentDesk desk) {
        this.desk = desk;
        columns();
        getContent().body(grid).flush();
        getContent()
                .crumbs()
                .label(desk.text("segments.way"))
                .step(desk.text("segments.title"), SegmentListView.ROUTE)
                .step(desk.text("segments.logged"), LoggedListView.ROUTE);
        desk.desk()
                .live()
                .onRecords(this, touched -> touched.type().equals(SegmentRecords.LOGGED_SEGMENT.id()), this::load);
    }

    static String route(long entryNo) {
        return LoggedListView.ROUTE + "/" + entryNo;
    }

    private void columns() {
        grid.setId("logged-interactions");
        grid.addClassName("rl-grid");
        grid.setPageSize(CursorPages.SIZE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", desk.text("segments.interactions"));
        grid.addColumn(LitRenderer.<Interaction>of("<div class='rl-who ${item.state}'><div class='rl-grow'>"
                                + "<a class='rl-name' href='${item.href}' router-link>${item.name}</a>"
                                + "<small>${item.about}</small></div></div>")
                        .withProperty("state", entry -> entry.canceled() ? "rl-canceled" : "")
                        .withProperty(
                                "href",
                                entry -> entry.contactNo() == null
                                        ? LoggedListView.ROUTE
                                        : ContactCards.route(entry.contactNo()))
                        .withProperty("name", entry -> Objects.requireNonNullElse(entry.contactName(), ""))
                        .withProperty("about", Interaction::description))
                .setHeader(desk.text("segments.field.contactNo"))
                .setWidth("12rem")
                .setFlexGrow(3);
        grid.addColumn(entry -> desk.desk().moments().shortDate(entry.date()))
                .setHeader(desk.text("segments.field.date"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(entry -> Objects.requireNonNullElse(entry.template(), ""))
                .setHeader(desk.text("segments.field.interactionTemplateCode"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(entry -> Objects.requireNonNullElse(entry.salespersonCode(), ""))
                .setHeader(desk.text("segments.field.salespersonCode"))
                .setWidth("8rem")
                .setFlexGrow(0);
        PhoneWidth.keepFirst(grid, 1);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getRouteParameters().get("entryNo").orElse("");
        try {
            entryNo = Long.parseLong(typed);
            show(desk.logged().read(entryNo));
        } catch (NumberFormatException odd) {
            event.rerouteToError(NotFoundException.class, desk.text("segments.noSuchLogged", typed));
        } catch (Problem problem) {
            if (!problem.isNotFound()) {
                throw problem;
            }
            event.rerouteToError(NotFoundException.class, desk.text("segments.noSuchLogged", typed));
        }
    }

    private void load() {
        try {
            show(desk.logged().read(entryNo));
        } catch (Problem gone) {
            desk.desk().toasts().problem(gone);
        }
    }

    private void show(LoggedSegment logged) {
        getContent().title(LoggedListView.name(logged));
        var count = new Span(desk.text("segments.count.interactions", logged.interactions()));
        count.setId("logged-count");
        count.addClassName("rl-muted");
        if (logged.canceled()) {
            getContent().remarks(new Badge(desk.text("segments.canceled"), Tone.BAD), count);
        } else {
            getContent().remarks(new Span(logged.segmentNo()), count);
        }
        if (desk.mayWrite()) {
            var key = logged.canceled() ? "segments.uncancel" : "segments.cancel";
            var cancel = new Button(desk.text(key), click -> cancel(!logged.canceled()));
            cancel.setId("logged-cancel");
            getContent().actions(cancel);
        }
        var pages =
                new CursorPages<Interaction>((limit, cursor) -> desk.entries().list(entryNo, false, limit, cursor));
        grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
    }

    private void cancel(boolean canceled) {
        try {
            var made = desk.logged().cancel(entryNo, canceled);
            var label = canceled ? "segments.change.canceled" : "segments.change.uncanceled";
            desk.desk().toasts().saved(desk.text(label, LoggedListView.name(made.value())), made.changeSet());
            show(made.value());
        } catch (Problem problem) {
            desk.desk().toasts().problem(problem);
        }
    }
}
