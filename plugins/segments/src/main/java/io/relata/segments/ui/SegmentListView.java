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
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.relata.segments.Segment;
import io.relata.segments.SegmentRecords;
import io.relata.setup.CodeField;
import io.relata.ui.kit.CursorPages;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Moments;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Sheet;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Lists the segments, newest first; what narrows the list stands in the address. */
public final class SegmentListView extends Composite<Sheet> implements BeforeEnterObserver {
    static final String ROUTE = "segments";

    private final transient SegmentDesk desk;
    private final transient Moments moments;
    private final Grid<Segment> grid = new Grid<>();
    private final Div empty = new Div();
    private final TextField search = new TextField();
    private final CodeField salesperson;
    private boolean showing;

    /**
     * Make the page.
     *
     * @param desk what this plugin's pages work with
     */
    public SegmentListView(SegmentDesk desk) {
        this.desk = desk;
        this.moments = desk.desk().moments();
        this.salesperson = new CodeField(desk.desk(), desk.tables(), "salespeople");
        columns();
        empty.setSizeFull();
        var logged = new Anchor(LoggedListView.ROUTE, desk.text("segments.logged"));
        logged.setId("logged-segments");
        logged.setRouterIgnore(false);
        getContent()
                .title(desk.text("segments.title"))
                .remarks(logged)
                .body(toolbar(), grid, empty)
                .flush();
        if (desk.mayWrite()) {
            getContent().actions(create());
        }
        desk.desk().live().onRecords(this, touched -> touched.type().equals(SegmentRecords.SEGMENT.id()), this::load);
    }

    private Button create() {
        var button = new Button(desk.text("segments.create"), click -> SegmentDialog.create(desk));
        button.setId("segment-new");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Div toolbar() {
        search.setId("segments-search");
        search.setPlaceholder(desk.text("segments.search"));
        search.setAriaLabel(desk.text("segments.search"));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> narrow());
        salesperson.setId("segments-salesperson");
        salesperson.setPlaceholder(desk.text("segments.field.salespersonCode"));
        salesperson.setAriaLabel(desk.text("segments.field.salespersonCode"));
        salesperson.addValueChangeListener(change -> narrow());
        var toolbar = new Div(search, salesperson);
        toolbar.addClassName("rl-toolbar");
        return toolbar;
    }

    private void columns() {
        grid.setId("segments");
        grid.addClassName("rl-grid");
        grid.setPageSize(CursorPages.SIZE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", desk.text("segments.title"));
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
        var address = entered.getLocation().getQueryParameters();
        showing = true;
        search.setValue(address.getSingleParameter("q").orElse(""));
        salesperson.setValue(address.getSingleParameter("salesperson").orElse(null));
        showing = false;
        load();
    }

    private void narrow() {
        if (!showing) {
            var values = new LinkedHashMap<String, String>();
            if (!search.getValue().isBlank()) {
                values.put("q", search.getValue().strip());
            }
            if (salesperson.getValue() != null) {
                values.put("salesperson", salesperson.getValue());
            }
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location(ROUTE, QueryParameters.simple(values)));
            load();
        }
    }

    private void load() {
        var text = search.getValue();
        @Nullable String code = salesperson.getValue();
        var none = desk.segments().list(text, code, 1, null).items().isEmpty();
        grid.setVisible(!none);
        empty.setVisible(none);
        empty.removeAll();
        if (none) {
            empty.add(nothing(text.isBlank() && code == null));
        } else {
            var pages =
                    new CursorPages<Segment>((limit, cursor) -> desk.segments().list(text, code, limit, cursor));
            grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
        }
    }

    private EmptyState nothing(boolean atAll) {
        if (atAll && desk.mayWrite()) {
            var first = new Button(desk.text("segments.create"), click -> SegmentDialog.create(desk));
            first.setId("segment-first");
            return new EmptyState(Icon.LIST, desk.text("segments.empty"), first);
        }
        return new EmptyState(Icon.LIST, desk.text(atAll ? "segments.empty" : "segments.empty.filtered"));
    }
}
