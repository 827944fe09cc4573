package io.relata.contacts.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.setup.CodeTables;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/**
 * Open the dialogs that create contacts.
 *
 * @since 0.1
 */
@Component
public final class NewContacts {

    private final Desk desk;
    private final Contacts contacts;
    private final CodeTables codes;

    NewContacts(Desk desk, Contacts contacts, CodeTables codes) {
        this.desk = desk;
        this.contacts = contacts;
        this.codes = codes;
    }

    /** Open the dialog for a company. */
    public void company() {
        new NewContactDialog(desk, contacts, codes, NewContactDialog.Kind.COMPANY, null).open();
    }

    /** Open the dialog for a person at a company. */
    public void person() {
        new NewContactDialog(desk, contacts, codes, NewContactDialog.Kind.PERSON, null).open();
    }

    /** Open the dialog for a person without a company. */
    public void independent() {
        new NewContactDialog(desk, contacts, codes, NewContactDialog.Kind.INDEPENDENT, null).open();
    }

    /**
     * Open the dialog for a person at a company.
     *
     * @param company the company
     */
    public void personAt(ContactFacts company) {
        new NewContactDialog(desk, contacts, codes, NewContactDialog.Kind.PERSON, company).open();
    }

    /** Makes a button that offers the three kinds. */
    Button menuButton() {
        var button = new Button(desk.text("contacts.new"), Icon.PLUS.create());
        button.setId("new-contact");
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(desk.text("contacts.new.company"), click -> company()).setId("new-company");
        menu.addItem(desk.text("contacts.new.person"), click -> person()).setId("new-person");
        menu.addItem(desk.text("contacts.new.independent"), click -> independent())
                .setId("new-independent");
        return button;
    }

    /** Makes what stands above the list: bring an address book where a plugin can, and create. */
    Button[] listActions() {
        var buttons = new ArrayList<Button>();
        desk.extensions().<NavPage>all(NavPage.class).stream()
                .filter(page -> page.value().path().equals("import"))
                .filter(page -> desk.may(page.value().permission()))
                .findFirst()
                .ifPresent(page -> {
                    var button =
                            new Button(desk.text("contacts.import"), Icon.DOWNLOAD.create(), click -> UI.getCurrent()
                                    .navigate("import"));
                    button.setId("contacts-import");
                    buttons.add(button);
                });
        if (desk.may(Contacts.WRITE)) {
            buttons.add(menuButton());
        }
        return buttons.toArray(Button[]::new);
    }

    /** Makes a button for each kind. */
    Button[] buttons() {
        var first = new Button(desk.text("contacts.new.company"), click -> company());
        first.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Button[] {
            first,
            new Button(desk.text("contacts.new.person"), click -> person()),
            new Button(desk.text("contacts.new.independent"), click -> independent())
        };
    }
}
