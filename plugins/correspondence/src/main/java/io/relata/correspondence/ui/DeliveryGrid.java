package io.relata.correspondence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.relata.contacts.ContactFacts;
import io.relata.correspondence.Delivery;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Mailing;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import io.relata.ui.kit.CursorPages;
import io.relata.ui.kit.PhoneWidth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists the e-mails and letters of a mailing, all or those in a state; a click shows what one says. */
final class DeliveryGrid extends Composite<Div> {
    private final CorrespondenceDesk desk;
    private final Grid<Row> grid = new Grid<>();
    private final Select<DeliveryState> state = new Select<>();
    private @Nullable Mailing mailing;

    /**
     * Shows an e-mail or letter with the name of its contact.
     *
     * @param delivery the e-mail or letter
     * @param name the contact's name
     */
    private record Row(Delivery delivery, String name) {}

    DeliveryGrid(CorrespondenceDesk desk) {
        this.desk = desk;
        getContent().addClassName("rl-delivery-list");
        state.setId("delivery-state");
        state.setEmptySelectionAllowed(true);
        state.setItems(DeliveryState.values());
        state.setItemLabelGenerator(each -> each == null ? desk.text("correspondence.allStates") : word(each));
        state.setAriaLabel(desk.text("correspondence.field.deliveryState"));
        state.addValueChangeListener(change -> load());
        var toolbar = new Div(state);
        toolbar.addClassName("rl-toolbar");
        columns();
        getContent().add(toolbar, grid);
    }

    private String word(DeliveryState each) {
        return desk.text("correspondence.delivery." + FieldValues.show(each));
    }

    private void columns() {
        grid.setId("deliveries");
        grid.addClassName("rl-grid");
        grid.setPageSize(CursorPages.SIZE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", desk.text("correspondence.recipients"));
        grid.addColumn(LitRenderer.<Row>of(
                                "<div class='rl-who'><div class='rl-grow'>"
                                        + "<span class='rl-name'>${item.name}</span>"
                                        + "<small>${item.where}<span class='rl-phone-only'> · ${item.state}</span></small></div></div>")
                        .withProperty("name", Row::name)
                        .withProperty("where", this::where)
                        .withProperty("state", row -> word(row.delivery().state())))
                .setHeader(desk.text("correspondence.recipients"))
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.addColumn(row -> word(row.delivery().state()))
                .setHeader(desk.text("correspondence.field.deliveryState"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(row -> desk.reason(row.delivery().reason()))
                .setHeader(desk.text("correspondence.field.reason"))
                .setWidth("12rem")
                .setFlexGrow(2);
        PhoneWidth.keepFirst(grid, 1);
        grid.addItemClickListener(click -> new DeliveryDialog(
                        desk, click.getItem().delivery(), click.getItem().name())
                .open());
    }

    private String where(Row row) {
        var delivery = row.delivery();
        return Objects.requireNonNullElseGet(delivery.address(), () -> desk.way(delivery.type()));
    }

    void show(Mailing found) {
        mailing = found;
        load();
    }

    private void load() {
        var shown = mailing;
        if (shown != null) {
            var wanted = state.getValue();
            var pages = new CursorPages<Row>(
                    (limit, cursor) -> named(desk.mailings().deliveries(shown.mailingNo(), wanted, limit, cursor)));
            grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
        }
    }

    /** The names of a page are read together. */
    private Page<Row> named(Page<Delivery> page) {
        var names = names(page.items());
        return page.map(each -> new Row(each, names.getOrDefault(each.contactId(), each.contactNo())));
    }

    private Map<UUID, String> names(List<Delivery> rows) {
        var ids = rows.stream().map(Delivery::contactId).collect(Collectors.toSet());
        return desk.contacts().facts(ids).values().stream()
                .collect(Collectors.toMap(ContactFacts::id, contact -> Objects.requireNonNull(contact.name())));
    }
}
