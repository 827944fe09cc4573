package io.relata.documents.internal;

import io.relata.contacts.Contact;
import io.relata.contacts.ContactRecords;
import io.relata.contacts.Contacts;
import io.relata.documents.CoverSheets;
import io.relata.documents.DocumentPrint;
import io.relata.documents.Documents;
import io.relata.interactions.DocumentEvent;
import io.relata.interactions.DocumentEvents;
import io.relata.interactions.DocumentMoment;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Prints cover sheets, and tells of each. */
@Service
class PrintedCoverSheets implements CoverSheets {
    private static final String CONTACTS = "contactNos";

    private final Contacts contacts;
    private final KnownTypes types;
    private final DocumentPdf pdf;
    private final DocumentEvents events;
    private final Access access;
    private final Changes changes;
    private final Clock clock;

    PrintedCoverSheets(
            Contacts contacts,
            KnownTypes types,
            DocumentPdf pdf,
            DocumentEvents events,
            Access access,
            Changes changes,
            Clock clock) {
        this.contacts = contacts;
        this.types = types;
        this.pdf = pdf;
        this.events = events;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public DocumentPrint print(List<String> contactNos, @Nullable Boolean record) {
        access.require(Documents.WRITE);
        if (contactNos.isEmpty()) {
            throw Problem.required(CONTACTS);
        }
        if (contactNos.size() > MOST) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.limit", MOST).at(CONTACTS);
        }
        var found = contactNos.stream().distinct().map(this::contact).toList();
        var content = content(found);
        var request = ChangeRequest.of(Documents.WRITE, "documents.change.coverSheets", Integer.toString(found.size()));
        changes.run(request, change -> found.forEach(contact -> tell(change, contact, record)));
        return new DocumentPrint("cover-sheets.pdf", content);
    }

    private Contact contact(String no) {
        var facts = contacts.find(no).orElseThrow(() -> Problem.of(ProblemCode.REF, "documents.problem.contact", no)
                .at(CONTACTS));
        DocumentValues.requireFree(facts);
        return contacts.read(facts.no());
    }

    private void tell(Change change, Contact contact, @Nullable Boolean record) {
        events.publish(
                change,
                DocumentEvent.of(UUID.randomUUID().toString(), TYPE, DocumentMoment.PRINTED)
                        .from("documents")
                        .contact(contact.facts().no())
                        .wanted(!Boolean.FALSE.equals(record)));
    }

    private byte[] content(List<Contact> found) {
        var title = types.name(TYPE);
        var paper = pdf.paper(title);
        for (int i = 0; i < found.size(); i++) {
            if (i > 0) {
                paper.nextPage(title);
            }
            page(paper, found.get(i));
        }
        return paper.finished();
    }

    private void page(PdfPaper paper, Contact contact) {
        var facts = contact.facts();
        paper.strongLine(facts.name());
        if (facts.companyName() != null && !facts.isCompany()) {
            paper.line(facts.companyName());
        }
        for (var field : List.of(ContactRecords.ADDRESS, ContactRecords.ADDRESS_2)) {
            var line = contact.text(field.name());
            if (!line.isEmpty()) {
                paper.line(line);
            }
        }
        paper.line((contact.text(ContactRecords.POST_CODE.name()) + " " + contact.text(ContactRecords.CITY.name()))
                .strip());
        paper.space();
        var user = access.current();
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(user.language());
        paper.line(date.format(user.workDate(clock)));
        paper.line(user.displayName());
    }
}
