package io.relata.contacts.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import io.relata.contacts.Channels;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.contacts.PastedTexts;
import io.relata.setup.CodeTables;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
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
    private final Channels channels;
    private final AddressTools addresses;
    private final CodeTables codes;
    private final PastedTexts texts;
    private final DuplicateNotices notices;

    NewContacts(
            Desk desk,
            Contacts contacts,
            Channels channels,
            AddressTools addresses,
            CodeTables codes,
            PastedTexts texts,
            DuplicateNotices notices) {
        this.desk = desk;
        this.contacts = contacts;
        this.channels = channels;
        this.addresses = addresses;
        this.codes = codes;
        this.texts = texts;
        this.notices = notices;
    }

    /** Open the dialog for a company. */
    public void company() {
        dialog(NewContactDialog.Kind.COMPANY, null);
    }

    /** Open the dialog for a person at a company. */
    public void person() {
        dialog(NewContactDialog.Kind.PERSON, null);
    }

    /** Open the dialog for a person without a company. */
    public void independent() {
        dialog(NewContactDialog.Kind.INDEPENDENT, null);
    }

    /**
     * Open the dialog for a person at a company.
     *
     * @param company the company
     */
    public void personAt(ContactFacts company) {
        dialog(NewContactDialog.Kind.PERSON, company);
    }

    private void dialog(NewContactDialog.Kind kind, @Nullable ContactFacts company) {
        new NewContactDialog(desk, contacts, channels, addresses, codes, texts, notices, kind, company).open();
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
                    var button = new Button(desk.text("contacts.import"), Icon.UPLOAD.create(), click -> UI.getCurrent()
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
