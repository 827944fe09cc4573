package io.relata.correspondence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.relata.correspondence.CorrespondenceRecords;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Mailing;
import io.relata.platform.rest.FieldValues;
import io.relata.ui.kit.CursorPages;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Sheet;
import java.util.Set;

/** Lists the mailings, newest first. */
public final class MailingListView extends Composite<Sheet> implements BeforeEnterObserver {
    static final String ROUTE = "mailings";
    private static final Set<String> RECORDS =
            Set.of(CorrespondenceRecords.MAILING.id(), CorrespondenceRecords.DELIVERY.id());

    private final transient CorrespondenceDesk desk;
    private final Grid<Mailing> grid = new Grid<>();
    private final Div empty = new Div();

    /**
     * Make the page.
     *
     * @param desk what this plugin's pages work with
     */
    public MailingListView(CorrespondenceDesk desk) {
        this.desk = desk;
        columns();
        empty.setSizeFull();
        getContent()
                .title(desk.text("correspondence.mailings"))
                .body(grid, empty)
                .flush();
        if (desk.maySend()) {
            getContent().actions(create("mailing-new"));
        }
        PhoneWidth.follow(
                this, narrow -> grid.getColumns().stream().skip(1).forEach(column -> column.setVisible(!narrow)));
        desk.desk().live().onRecords(this, touched -> RECORDS.contains(touched.type()), this::load);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addStyleSheet("plugin-res/correspondence/correspondence.css");
    }

    private Button create(String id) {
        var button = new Button(desk.text("correspondence.mailing.new"), click -> MailingDialog.open(desk));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void columns() {
        grid.setId("mailings");
        grid.addClassName("rl-grid");
        grid.setPageSize(CursorPages.SIZE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", desk.text("correspondence.mailings"));
        grid.addColumn(LitRenderer.<Mailing>of("<div class='rl-who'><div class='rl-grow'>"
                                + "<a class='rl-name' href='${item.href}' router-link>${item.name}</a>"
                                + "<small>${item.facts}</small></div></div>")
                        .withProperty("href", MailingListView::route)
                        .withProperty("name", Mailing::name)
                        .withProperty("facts", this::facts))
                .setHeader(desk.text("correspondence.field.description"))
                .setWidth("12rem")
                .setFlexGrow(3);
        grid.addColumn(mailing -> state(desk, mailing))
                .setHeader(desk.text("correspondence.field.mailingState"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(mailing -> mailing.count(DeliveryState.SENT))
                .setHeader(desk.text("correspondence.delivery.sent"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(mailing -> mailing.count(DeliveryState.REFUSED) + mailing.count(DeliveryState.FAILED))
                .setHeader(desk.text("correspondence.notSent"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(mailing -> mailing.count(DeliveryState.PRINTABLE))
                .setHeader(desk.text("correspondence.letters"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addItemClickListener(click -> UI.getCurrent().navigate(route(click.getItem())));
    }

    static String route(Mailing mailing) {
        return ROUTE + "/" + mailing.mailingNo();
    }

    static String state(CorrespondenceDesk desk, Mailing mailing) {
        return desk.text("correspondence.mailing." + FieldValues.show(mailing.state()));
    }

    private String facts(Mailing mailing) {
        return desk.desk().moments().moment(mailing.createdAt()) + " · " + mailing.segmentNo() + " · "
                + desk.text("correspondence.progress", mailing.done(), mailing.all());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entered) {
        load();
    }

    private void load() {
        var none = desk.mailings().list(1, null).items().isEmpty();
        grid.setVisible(!none);
        empty.setVisible(none);
        empty.removeAll();
        if (!none) {
            var pages =
                    new CursorPages<Mailing>((limit, cursor) -> desk.mailings().list(limit, cursor));
            grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
        } else if (desk.maySend()) {
            empty.add(new EmptyState(Icon.MAIL, desk.text("correspondence.mailings.empty"), create("mailing-first")));
        } else {
            empty.add(new EmptyState(Icon.MAIL, desk.text("correspondence.mailings.empty")));
        }
    }
}
