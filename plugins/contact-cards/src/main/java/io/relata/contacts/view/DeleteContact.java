package io.relata.contacts.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.contacts.DeletePreview;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;

/** Says what goes with a contact, asks, and deletes. */
final class DeleteContact {

    private final Desk desk;
    private final Contacts contacts;

    DeleteContact(Desk desk, Contacts contacts) {
        this.desk = desk;
        this.contacts = contacts;
    }

    void ask(ContactFacts contact) {
        try {
            var preview = contacts.preview(contact.no());
            var dialog = new ConfirmDialog(
                    desk.text("contacts.delete.title", contact.name()),
                    text(preview),
                    desk.text("contacts.delete"),
                    confirmed -> delete(preview.contact()));
            dialog.setId("delete-contact");
            dialog.setCancelable(true);
            dialog.setCancelText(desk.text("ui.cancel"));
            dialog.setConfirmButtonTheme("error primary");
            dialog.open();
        } catch (Problem problem) {
            desk.toasts().problem(problem);
        }
    }

    private String text(DeletePreview preview) {
        return preview.subsidiaries() == 0
                ? people(preview)
                : people(preview) + " " + desk.text("contacts.delete.subsidiaries", preview.subsidiaries());
    }

    private String people(DeletePreview preview) {
        if (preview.people() == 0) {
            return desk.text("contacts.delete.text");
        }
        var names = String.join(", ", preview.names());
        return desk.text(
                "contacts.delete.withPeople",
                preview.people(),
                preview.people() > preview.names().size() ? names + " …" : names);
    }

    private void delete(ContactFacts contact) {
        try {
            var deleted = contacts.delete(contact.no(), contact.version(), true);
            UI.getCurrent().navigate(ContactCards.LIST_ROUTE);
            desk.toasts().saved(desk.text("contacts.deleted", contact.name()), deleted.changeSet());
        } catch (Problem problem) {
            desk.toasts().problem(problem);
        }
    }
}
