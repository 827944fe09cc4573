package io.relata.contacts.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactOrder;
import io.relata.contacts.ContactSort;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Lets the user say how the list is arranged: by which columns it is sorted, also those that are not shown and where there
 * are no headings, and whether people stand below their companies.
 */
final class ArrangeBar extends Composite<Span> {

    private final Desk desk;
    private final Columns columns;
    private final Consumer<Look> enter;
    private final NativeButton byCompany = new NativeButton();
    private final Flyout orders;
    private Look look = Look.of(Look.Kind.ALL);

    ArrangeBar(Desk desk, Columns columns, Consumer<Look> enter) {
        this.desk = desk;
        this.columns = columns;
        this.enter = enter;
        icon(byCompany, "by-company", "contacts.list.byCompany", Icon.BUILDING);
        byCompany.addClickListener(click -> enter.accept(look.grouped(!look.byCompany())));
        var opener = new NativeButton();
        icon(opener, "order", "contacts.order", Icon.SORT);
        opener.getElement().setAttribute("data-key", "s");
        orders = Flyout.of(opener, desk.text("contacts.order"), this::draw);
        getContent().addClassName("rl-views");
        getContent().add(byCompany, opener, orders);
    }

    private void icon(NativeButton button, String id, String text, Icon icon) {
        button.add(icon.create());
        button.setId(id);
        button.addClassNames("rl-chip", "rl-icon-chip");
        button.setAriaLabel(desk.text(text));
        button.setTitle(desk.text(text));
    }

    /** Takes how the list is arranged now. */
    void show(Look newLook) {
        look = newLook;
        byCompany.getElement().setAttribute("aria-pressed", String.valueOf(look.byCompany()));
        orders.refresh();
    }

    private void draw(Div choices) {
        look.orders().forEach(order -> choices.add(line(order)));
        Stream.of(ContactSort.values())
                .filter(sort -> look.orders().stream().noneMatch(order -> order.by() == sort))
                .forEach(sort -> choices.add(line(box(sort, false))));
    }

    private Div line(ContactOrder order) {
        var line = line(box(order.by(), true));
        line.add(turner(order), mover(order));
        return line;
    }

    private static Div line(Checkbox box) {
        var line = new Div(box);
        line.addClassName("rl-column");
        return line;
    }

    private Checkbox box(ContactSort sort, boolean decides) {
        var box = new Checkbox(columns.title(sort), decides);
        box.setId(id("order", sort));
        box.addClassName("rl-grow");
        box.addValueChangeListener(ticked -> {
            if (ticked.isFromClient()) {
                tick(sort, ticked.getValue());
            }
        });
        return box;
    }

    private static String id(String what, ContactSort sort) {
        return what + "-" + Columns.of(sort);
    }

    private Button turner(ContactOrder order) {
        var direction = desk.text(order.descending() ? "contacts.order.descending" : "contacts.order.ascending");
        var turner = new Button(direction, click -> turn(order));
        turner.setId(id("order-turn", order.by()));
        turner.setAriaLabel(desk.text("contacts.order.turn", columns.title(order.by()), direction));
        turner.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return turner;
    }

    private Button mover(ContactOrder order) {
        var mover = new Button(Icon.DOWN.create(), click -> moveUp(order));
        mover.setId(id("order-up", order.by()));
        mover.addClassName("rl-column-up");
        mover.setAriaLabel(desk.text("contacts.columns.up", columns.title(order.by())));
        mover.setEnabled(look.orders().indexOf(order) > 0);
        mover.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return mover;
    }

    private void tick(ContactSort sort, boolean decides) {
        var changed = new ArrayList<>(look.orders());
        changed.removeIf(order -> order.by() == sort);
        if (decides) {
            changed.add(ContactOrder.ascending(sort));
        }
        choose(changed, id("order", sort));
    }

    private void turn(ContactOrder order) {
        var changed = new ArrayList<>(look.orders());
        changed.set(changed.indexOf(order), new ContactOrder(order.by(), !order.descending()));
        choose(changed, id("order-turn", order.by()));
    }

    private void moveUp(ContactOrder order) {
        var changed = new ArrayList<>(look.orders());
        var at = changed.indexOf(order);
        Collections.swap(changed, at, at - 1);
        choose(changed, id(at > 1 ? "order-up" : "order", order.by()));
    }

    private void choose(List<ContactOrder> chosen, String used) {
        enter.accept(look.sorted(chosen));
        orders.refresh();
        orders.focus(used);
    }
}
