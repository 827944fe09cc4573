package io.relata.correspondence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.relata.correspondence.CorrespondenceRecords;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Mailing;
import io.relata.platform.rest.FieldValues;
import io.relata.ui.kit.CursorList;
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
    private final CursorList<Mailing> list;

    /**
     * Make the page.
     *
     * @param desk what this plugin's pages work with
     */
    public MailingListView(CorrespondenceDesk desk) {
        this.desk = desk;
        this.list = new CursorList<>("mailings", desk.text("correspondence.mailings"));
        columns(list.grid());
        getContent()
                .title(desk.text("correspondence.mailings"))
                .body(list.grid(), list.instead())
                .flush();
        if (desk.maySend()) {
            getContent().actions(create("mailing-new"));
        }
        PhoneWidth.keepFirst(list.grid(), 1);
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

    private void columns(Grid<Mailing> grid) {
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
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(mailing -> mailing.count(DeliveryState.REFUSED) + mailing.count(DeliveryState.FAILED))
                .setHeader(desk.text("correspondence.notSent"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(mailing -> mailing.count(DeliveryState.PRINTABLE))
                .setHeader(desk.text("correspondence.letters"))
                .setTextAlign(ColumnTextAlign.END)
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
        list.show((limit, cursor) -> desk.mailings().list(limit, cursor), this::nothing);
    }

    private EmptyState nothing() {
        var words = desk.text("correspondence.mailings.empty");
        return desk.maySend()
                ? new EmptyState(Icon.MAIL, words, create("mailing-first"))
                : new EmptyState(Icon.MAIL, words);
    }
}
