package io.relata.contacts.view;

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

    private static void add(ArrayList<String> parts, @org.jspecify.annotations.Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    static Mark mark(ContactFacts contact) {
        return contact.isCompany() ? Mark.company(contact.name()) : Mark.person(contact.name());
    }
}
