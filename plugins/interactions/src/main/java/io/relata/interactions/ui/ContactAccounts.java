package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.interactions.DocumentEvent;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.PartyAccount;
import io.relata.interactions.PartyKinds;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;

/** Shows which accounts of other programs a contact has, by which documents find it. */
public final class ContactAccounts extends Composite<Div> {
    private final transient Workbench bench;
    private final transient ContactFacts contact;

    /**
     * Make it for a contact.
     *
     * @param bench what this plugin works with
     * @param contact the contact
     */
    public ContactAccounts(Workbench bench, ContactFacts contact) {
        this.bench = bench;
        this.contact = contact;
        getContent().addClassNames("rl-box", "rl-stack");
        getContent().setId("contact-accounts");
        bench.desk().live().onRecords(this, touched -> touched.type().equals(DocumentRecords.ACCOUNT.id()), this::show);
        show();
    }

    private void show() {
        getContent().removeAll();
        var accounts = bench.accounts().of(contact.no());
        accounts.forEach(account -> getContent().add(line(account)));
        if (accounts.isEmpty()) {
            var none = new Span(bench.text("interactions.documents.accounts.none"));
            none.addClassNames("rl-muted", "rl-small");
            getContent().add(none);
        }
        if (mayWrite()) {
            var add = new NativeButton(bench.text("interactions.documents.accounts.add"), click -> ask());
            add.setId("account-add");
            add.addClassNames("rl-quiet", "rl-focus");
            add.getElement().setAttribute("type", "button");
            getContent().add(add);
        }
    }

    private boolean mayWrite() {
        return bench.desk().may(Contacts.WRITE);
    }

    private Div line(PartyAccount account) {
        var name = new Span(
                PartyKinds.account(account.kind(), account.no(), bench.desk().messages()));
        name.addClassName("rl-grow");
        var line = new Div(name);
        line.addClassName("rl-bar");
        if (mayWrite()) {
            var remove = new NativeButton();
            remove.add(Icon.TRASH.create());
            remove.addClassNames("rl-quiet", "rl-focus");
            remove.getElement().setAttribute("type", "button");
            remove.getElement()
                    .setAttribute("aria-label", bench.text("interactions.documents.accounts.remove", account.no()));
            remove.addClickListener(click -> unlink(account));
            line.add(remove);
        }
        return line;
    }

    private void unlink(PartyAccount account) {
        try {
            var changeSet = bench.accounts().unlink(contact.no(), account.kind(), account.no());
            bench.desk()
                    .toasts()
                    .saved(
                            bench.text("interactions.documents.change.unlinked", account.no(), contact.name()),
                            changeSet);
            show();
        } catch (Problem problem) {
            bench.desk().toasts().problem(problem);
        }
    }

    private void ask() {
        var kind = new ComboBox<String>(bench.text("interactions.documents.field.partyKind"));
        kind.setItems(PartyKinds.KNOWN);
        kind.setItemLabelGenerator(each -> PartyKinds.name(each, bench.desk().messages()));
        kind.setValue(DocumentEvent.CUSTOMER);
        var no = new TextField(bench.text("interactions.documents.field.partyNo"));
        no.setMaxLength(DocumentRecords.PARTY_NO.maxLength());
        var dialog = new FormDialog(bench.desk(), bench.text("interactions.documents.accounts.add"));
        dialog.field(DocumentRecords.PARTY_KIND.name(), kind)
                .field(DocumentRecords.PARTY_NO.name(), no)
                .onSave(bench.text("interactions.save"), () -> {
                    var made = bench.accounts().link(contact.no(), kind.getValue(), no.getValue());
                    bench.desk()
                            .toasts()
                            .saved(
                                    bench.text(
                                            "interactions.documents.change.linked",
                                            made.value().no(),
                                            contact.name()),
                                    made.changeSet());
                    show();
                })
                .open();
        no.focus();
    }
}
