package io.relata.documents.ui;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.documents.CoverSheets;
import io.relata.documents.Document;
import io.relata.documents.DocumentStatus;
import io.relata.documents.DocumentTables;
import io.relata.documents.Documents;
import io.relata.documents.internal.DocumentDispatch;
import io.relata.documents.internal.Figures;
import io.relata.documents.internal.KnownTypes;
import io.relata.interactions.DocumentEvents;
import io.relata.interactions.PartyKinds;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Tone;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Hold what the pages of documents work with.
 *
 * @param desk what every page needs
 * @param documents reads and writes documents
 * @param dispatch sends documents
 * @param coverSheets prints cover sheets
 * @param types the types documents can have
 * @param events tells what becomes of a moment
 * @param contacts finds contacts
 * @param tables the code tables
 */
@Component
public record DocumentDesk(
        Desk desk,
        Documents documents,
        DocumentDispatch dispatch,
        CoverSheets coverSheets,
        KnownTypes types,
        DocumentEvents events,
        Contacts contacts,
        CodeTables tables) {
    String text(String key, Object... arguments) {
        return desk.text(key, arguments);
    }

    boolean mayWrite() {
        return desk.may(Documents.WRITE);
    }

    /** Tells where a document stands. */
    static String route(String no) {
        return DocumentListView.ROUTE + "/" + no;
    }

    /** Writes {@code Sales invoice D00001}. */
    String name(Document document) {
        return types.name(document.type()) + " " + document.no();
    }

    /** Writes whom a document is with: the contact, else the account. */
    String with(Document document) {
        var contact = document.contact();
        return contact == null ? account(document) : who(contact);
    }

    private static String who(ContactFacts contact) {
        return contact.isCompany() || contact.companyName() == null
                ? contact.name()
                : contact.name() + ", " + contact.companyName();
    }

    private String account(Document document) {
        var no = document.values().get(DocumentTables.PARTY_NO);
        var kind = document.values().get(DocumentTables.PARTY_KIND);
        return no == null ? "" : PartyKinds.account(kind, no, desk.messages());
    }

    private Locale language() {
        return desk.access().current().language();
    }

    String quantity(BigDecimal quantity) {
        return Figures.quantity(quantity, language());
    }

    String amount(BigDecimal amount) {
        return Figures.amount(amount, language());
    }

    /** Writes {@code 1,250.00 NOK}. */
    String amount(Document document) {
        var currency = document.values().get(DocumentTables.CURRENCY);
        return currency == null ? amount(document.amount()) : amount(document.amount()) + " " + currency;
    }

    Badge badge(DocumentStatus status) {
        return new Badge(text("documents.status." + status.key()), tone(status));
    }

    private static Tone tone(DocumentStatus status) {
        return switch (status) {
            case OPEN -> Tone.ACCENT;
            case POSTED -> Tone.OK;
            case CANCELED -> Tone.BAD;
        };
    }
}
