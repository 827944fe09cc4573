package io.relata.segments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.relata.segments.Segment;
import io.relata.segments.SegmentRecords;
import io.relata.setup.CodeField;
import io.relata.ui.kit.AddressFields;
import io.relata.ui.kit.CursorList;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Moments;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.SearchField;
import io.relata.ui.kit.Sheet;
import org.jspecify.annotations.Nullable;

/** Lists the segments, newest first; what narrows the list stands in the address. */
public final class SegmentListView extends Composite<Sheet> implements BeforeEnterObserver {
    static final String ROUTE = "segments";

    private final transient SegmentDesk desk;
    private final transient Moments moments;
    private final CursorList<Segment> list;
    private final TextField search;
    private final CodeField salesperson;
    private final transient AddressFields narrowing;

    /**
     * Make the page.
     *
     * @param desk what this plugin's pages work with
     */
    public SegmentListView(SegmentDesk desk) {
        this.desk = desk;
        this.moments = desk.desk().moments();
        this.list = new CursorList<>("segments", desk.text("segments.title"));
        this.search = SearchField.of("segments-search", desk.text("segments.search"));
        this.salesperson = new CodeField(desk.desk(), desk.tables(), "salespeople");
        this.narrowing = new AddressFields(ROUTE, this::load).keep("q", search).keep("salesperson", salesperson);
        columns(list.grid());
        var logged = new Anchor(LoggedListView.ROUTE, desk.text("segments.logged"));
        logged.setId("logged-segments");
        logged.setRouterIgnore(false);
        getContent()
                .title(desk.text("segments.title"))
                .remarks(logged)
                .body(toolbar(), list.grid(), list.instead())
                .flush();
        if (desk.mayWrite()) {
            getContent().actions(create("segment-new"));
        }
        desk.desk().live().onRecords(this, touched -> touched.type().equals(SegmentRecords.SEGMENT.id()), this::load);
    }

    private Button create(String id) {
        var button = new Button(desk.text("segments.create"), click -> SegmentDialog.create(desk));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Div toolbar() {
        salesperson.setId("segments-salesperson");
        salesperson.setPlaceholder(desk.text("segments.field.salespersonCode"));
        salesperson.setAriaLabel(desk.text("segments.field.salespersonCode"));
        var toolbar = new Div(search, salesperson);
        toolbar.addClassName("rl-toolbar");
        return toolbar;
    }

    private void columns(Grid<Segment> grid) {
        grid.addColumn(LitRenderer.<Segment>of("<div class='rl-who'><div class='rl-grow'>"
                                + "<a class='rl-name' href='${item.href}' router-link>${item.name}</a>"
                                + "<small>${item.facts}</small></div></div>")
                        .withProperty("href", segment -> SegmentDesk.route(segment.no()))
                        .withProperty("name", SegmentDesk::name)
                        .withProperty("facts", this::facts))
                .setHeader(desk.text("segments.field.description"))
                .setWidth("12rem")
                .setFlexGrow(3);
        grid.addColumn(segment -> segment.figures().lines())
                .setHeader(desk.text("segments.lines"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(segment -> segment.template() == null ? "" : segment.template())
                .setHeader(desk.text("segments.field.interactionTemplateCode"))
                .setWidth("8rem")
                .setFlexGrow(1);
        grid.addColumn(segment -> segment.salesperson() == null ? "" : segment.salesperson())
                .setHeader(desk.text("segments.field.salespersonCode"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(this::date)
                .setHeader(desk.text("segments.field.date"))
                .setWidth("8rem")
                .setFlexGrow(0);
        PhoneWidth.keepFirst(grid, 1);
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate(SegmentDesk.route(click.getItem().no())));
    }

    private String facts(Segment segment) {
        return segment.no() + " · "
                + desk.text("segments.count.lines", segment.figures().lines());
    }

    private String date(Segment segment) {
        var date = segment.date();
        return date == null ? "" : moments.shortDate(date);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entered) {
        narrowing.show(entered.getLocation().getQueryParameters());
        load();
    }

    private void load() {
        var text = search.getValue();
        @Nullable String code = salesperson.getValue();
        list.show((limit, cursor) -> desk.segments().list(text, code, limit, cursor), this::nothing);
    }

    private EmptyState nothing() {
        var atAll = !narrowing.narrows();
        if (atAll && desk.mayWrite()) {
            return new EmptyState(Icon.LIST, desk.text("segments.empty"), create("segment-first"));
        }
        return new EmptyState(Icon.LIST, desk.text(atAll ? "segments.empty" : "segments.empty.filtered"));
    }
}
