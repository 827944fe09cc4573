package io.relata.documents.internal;

import static io.relata.documents.DocumentTables.CONTACT_NO;
import static io.relata.documents.DocumentTables.CURRENCY;
import static io.relata.documents.DocumentTables.DESCRIPTION;
import static io.relata.documents.DocumentTables.PARTY_KIND;
import static io.relata.documents.DocumentTables.PARTY_NO;

import io.relata.contacts.ContactFacts;
import io.relata.documents.Document;
import io.relata.documents.DocumentLine;
import io.relata.documents.DocumentPrint;
import io.relata.documents.DocumentStatus;
import io.relata.interactions.PartyKinds;
import io.relata.platform.access.Access;
import io.relata.platform.text.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.BaseFont;
import org.springframework.stereotype.Component;

/** Prints documents as PDF, in the language of whoever prints. */
@Component
class DocumentPdf {
    private final BaseFont regular = PdfPaper.font("DejaVuSans.ttf");
    private final BaseFont bold = PdfPaper.font("DejaVuSans-Bold.ttf");
    private final KnownTypes types;
    private final Messages messages;
    private final Access access;

    DocumentPdf(KnownTypes types, Messages messages, Access access) {
        this.types = types;
        this.messages = messages;
        this.access = access;
    }

    /** Begins a page. */
    PdfPaper paper(String title) {
        return new PdfPaper(title, regular, bold);
    }

    DocumentPrint write(Document document, List<DocumentLine> lines) {
        var language = access.current().language();
        var paper = paper(types.name(document.type()) + " " + document.no());
        addressee(paper, document);
        facts(paper, document, language);
        if (!lines.isEmpty()) {
            table(paper, document, lines, language);
        }
        return new DocumentPrint(document.no() + ".pdf", paper.finished());
    }

    /** Writes whom it goes to: the contact, and a person's company. */
    void name(PdfPaper paper, ContactFacts contact) {
        paper.strongLine(contact.name());
        if (contact.companyName() != null && !contact.isCompany()) {
            paper.line(contact.companyName());
        }
    }

    private void addressee(PdfPaper paper, Document document) {
        var contact = document.contact();
        if (contact != null) {
            name(paper, contact);
            if (contact.city() != null) {
                paper.line(contact.city());
            }
            paper.line(field(CONTACT_NO.name()) + ": " + contact.no());
        }
        var party = document.values().get(PARTY_NO);
        if (party != null) {
            paper.line(PartyKinds.account(document.values().get(PARTY_KIND), party, messages));
        }
        paper.space();
    }

    private void facts(PdfPaper paper, Document document, Locale language) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        paper.line(field("date") + ": " + date.format(document.date()));
        if (document.status() != DocumentStatus.OPEN) {
            paper.line(messages.text("documents.status." + document.status().key()));
        }
        var description = document.values().get(DESCRIPTION);
        if (description != null) {
            paper.line(description);
        }
        paper.space();
    }

    private void table(PdfPaper paper, Document document, List<DocumentLine> lines, Locale language) {
        var currency = document.values().get(CURRENCY);
        var total = messages.text("documents.total") + (currency == null ? "" : " (" + currency + ")");
        paper.table(
                List.of(field("text"), field("quantity"), field("unitPrice"), field("lineAmount")),
                lines.stream()
                        .map(line -> List.of(
                                line.text(),
                                Figures.quantity(line.quantity(), language),
                                Figures.amount(line.unitPrice(), language),
                                Figures.amount(line.amount(), language)))
                        .toList(),
                List.of(total, "", "", Figures.amount(document.amount(), language)));
    }

    private String field(String name) {
        return messages.text("documents.field." + name);
    }
}
