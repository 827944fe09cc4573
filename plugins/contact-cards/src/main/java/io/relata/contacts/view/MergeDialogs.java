package io.relata.contacts.view;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactMerges;
import io.relata.contacts.Contacts;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Opens the dialogs that make one contact of two, for those who may. */
@Component
final class MergeDialogs {

    private final Desk desk;
    private final Contacts contacts;
    private final ContactMerges merges;
    private final CodeTables codes;

    MergeDialogs(Desk desk, Contacts contacts, ContactMerges merges, CodeTables codes) {
        this.desk = desk;
        this.contacts = contacts;
        this.merges = merges;
        this.codes = codes;
    }

    boolean allowed() {
        return desk.may(Contacts.MERGE);
    }

    /**
     * Asks how to merge two contacts.
     *
     * @param merged is run afterwards with the one that stayed
     */
    void merge(ContactFacts one, ContactFacts other, Consumer<ContactFacts> merged) {
        new MergeDialog(desk, merges, new FieldEditors(desk, codes), merged).open(one, other);
    }

    /**
     * Asks which contact is the same as one, and how to merge the two.
     *
     * @param merged is run afterwards with the one that stayed
     */
    void merge(ContactFacts one, Consumer<ContactFacts> merged) {
        new MergeDialog(desk, merges, new FieldEditors(desk, codes), merged).open(one, contacts);
    }
}
