package io.relata.contacts.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactBulk;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactListAction;
import io.relata.contacts.Contacts;
import io.relata.platform.plugin.Contributed;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Offers what can be done with the selected contacts; shown while there are any. */
final class BulkBar extends Composite<Div> {

    private final Desk desk;
    private final ContactGrid grid;
    private final Supplier<List<ContactFacts>> all;
    private final BulkDialogs dialogs;
    private final Span count = new Span();
    private final Button more = new Button();

    /**
     * Makes the bar.
     *
     * @param all reads the contacts of the list, at most as many as can be changed at once
     */
    BulkBar(Desk desk, ContactGrid grid, BulkDialogs dialogs, Supplier<List<ContactFacts>> all) {
        this.desk = desk;
        this.grid = grid;
        this.dialogs = dialogs;
        this.all = all;
        count.setId("bulk-count");
        count.addClassName("rl-name");
        count.getElement().setAttribute("role", "status");
        more.setId("bulk-all");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> selectAll());
        var bar = getContent();
        bar.setId("bulk-bar");
        bar.addClassName("rl-bulk");
        bar.getElement().setAttribute("role", "region");
        bar.getElement().setAttribute("aria-label", desk.text("contacts.bulk.bar"));
        bar.add(count, more);
        if (desk.may(Contacts.WRITE)) {
            bar.add(
                    button("bulk-edit", "contacts.bulk.edit", Icon.EDIT, dialogs::edit),
                    button("bulk-assign", "contacts.bulk.assign", Icon.USER, dialogs::assign),
                    button("bulk-group", "contacts.bulk.group", Icon.TAG, dialogs::group));
        }
        if (desk.may(Contacts.DELETE)) {
            bar.add(button("bulk-delete", "contacts.delete", Icon.TRASH, this::delete));
        }
        desk.extensions().<ContactListAction>all(ContactListAction.class).stream()
                .filter(action -> desk.may(action.value().permission()))
                .forEach(action -> bar.add(button(action)));
        bar.add(none());
        bar.setVisible(false);
    }

    private Button button(String id, String text, Icon icon, Consumer<Set<UUID>> action) {
        var button = new Button(desk.text(text), icon.create(), click -> action.accept(selected()));
        button.setId(id);
        return button;
    }

    private Button button(Contributed<ContactListAction> from) {
        var action = from.value();
        return button("bulk-" + action.id(), action.title(), action.icon(), contacts -> desk.extensions()
                .guarded(from, "running the action " + action.id(), () -> done(action, contacts), () -> Boolean.FALSE));
    }

    private static Boolean done(ContactListAction action, Set<UUID> contacts) {
        action.run().accept(contacts);
        return Boolean.TRUE;
    }

    private Button none() {
        var none = new Button(Icon.CLOSE.create(), click -> grid.selectNone());
        none.setId("bulk-none");
        none.setAriaLabel(desk.text("contacts.bulk.none"));
        none.setTooltipText(desk.text("contacts.bulk.none"));
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        none.addClassName("rl-bulk-none");
        return none;
    }

    private Set<UUID> selected() {
        return grid.getSelectedItems().stream().map(row -> row.facts().id()).collect(Collectors.toSet());
    }

    private void delete(Set<UUID> contacts) {
        dialogs.delete(contacts, grid::selectNone);
    }

    private void selectAll() {
        grid.selectAlso(all.get().stream()
                .map(facts -> new ContactRow(facts, List.of(), 0, Map.of()))
                .toList());
    }

    /**
     * Follows the selection.
     *
     * @param total how many contacts the list has
     */
    void show(long total) {
        var chosen = grid.getSelectedItems().size();
        count.setText(desk.text("contacts.bulk.selected", chosen));
        more.setVisible(chosen < Math.min(total, ContactBulk.MOST));
        more.setText(desk.text(
                total > ContactBulk.MOST ? "contacts.bulk.first" : "contacts.bulk.all",
                NumberFormat.getIntegerInstance(desk.access().current().language())
                        .format(Math.min(total, ContactBulk.MOST))));
        setVisible(chosen > 0);
    }
}
