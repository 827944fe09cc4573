package io.relata.contacts.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.ContactSort;
import io.relata.contacts.Contacts;
import io.relata.ui.kit.Desk;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Show on the home page the contacts the user changed lately.
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
