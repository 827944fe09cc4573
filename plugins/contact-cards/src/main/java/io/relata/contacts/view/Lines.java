package io.relata.contacts.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Mark;
import java.util.ArrayList;

/** Writes the second line under a name: what a contact is and where. */
final class Lines {

    private final Desk desk;

    Lines(Desk desk) {
        this.desk = desk;
    }

    String under(ContactFacts contact, int people) {
        var parts = new ArrayList<String>();
        if (contact.isCompany()) {
            add(parts, contact.city());
            if (people > 0) {
                parts.add(desk.text("contacts.people", people));
            }
        } else {
            if (contact.isIndependent()) {
                parts.add(desk.text("contacts.independent"));
            }
            add(parts, contact.jobTitle());
            add(parts, contact.companyName());
        }
        return parts.isEmpty() ? contact.no() : String.join(" · ", parts);
    }

    /** Writes the line of a person that stands below the company. */
    static String below(ContactFacts person) {
        return person.jobTitle() == null ? person.no() : person.jobTitle();
    }

    private static void add(ArrayList<String> parts, @org.jspecify.annotations.Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    /** Writes a contact as a line that opens its card. */
    Anchor link(ContactFacts contact) {
        var name = new Span(contact.name());
        name.addClassName("rl-name");
        var second = new Span(under(contact, 0));
        second.addClassName("rl-second");
        var link = new Anchor(ContactCards.route(contact.no()));
        link.add(mark(contact), new Div(name, second));
        link.addClassNames("rl-who", "rl-who-link");
        return link;
    }

    static Mark mark(ContactFacts contact) {
        return contact.isCompany() ? Mark.company(contact.name()) : Mark.person(contact.name());
    }
}
