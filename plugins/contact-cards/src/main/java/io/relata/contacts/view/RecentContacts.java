package io.relata.contacts.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.ContactSort;
import io.relata.contacts.ContactType;
import io.relata.contacts.Contacts;
import io.relata.ui.kit.Desk;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Show on the home page how many contacts there are, and those the user changed lately.
 *
 * @since 0.1
 */
@Component
public final class RecentContacts {

    private static final int SHOWN = 6;

    private final Desk desk;
    private final Contacts contacts;

    RecentContacts(Desk desk, Contacts contacts) {
        this.desk = desk;
        this.contacts = contacts;
    }

    /** Draws how many companies and persons there are; each number leads to them. */
    Div counted() {
        var tiles = new Div();
        tiles.addClassName("rl-people");
        desk.live().onRecords(tiles, touched -> touched.type().equals("contact"), () -> count(tiles));
        count(tiles);
        return tiles;
    }

    private void count(Div tiles) {
        tiles.removeAll();
        tiles.add(tile(ContactType.COMPANY, Look.Kind.COMPANIES), tile(ContactType.PERSON, Look.Kind.PEOPLE));
    }

    private Anchor tile(ContactType type, Look.Kind kind) {
        var number = contacts.count(ContactQuery.all().ofType(type));
        var link = new Anchor(
                ContactCards.LIST_ROUTE + "?view=" + kind.key(),
                desk.text("contacts.home.count." + kind.key(), number));
        link.addClassName("rl-link");
        link.setId("count-" + kind.key());
        return link;
    }

    Div draw() {
        var list = new Div();
        list.addClassName("rl-people");
        desk.live().onRecords(list, touched -> touched.type().equals("contact"), () -> fill(list));
        fill(list);
        return list;
    }

    private void fill(Div list) {
        list.removeAll();
        var query = ContactQuery.all()
                .where(Map.of("lastModifiedBy", desk.access().current().name()))
                .sortedBy(ContactSort.MODIFIED, true)
                .atMost(SHOWN);
        var lines = new Lines(desk);
        contacts.list(query).items().forEach(contact -> list.add(lines.link(contact)));
        if (list.getComponentCount() == 0) {
            var none = new Span(desk.text("contacts.home.none"));
            none.addClassName("rl-muted");
            list.add(none);
        }
    }
}
