package io.relata.documents.internal;

import io.relata.contacts.AddressLines;
import io.relata.contacts.ContactAudience;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactFields;
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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Prints cover sheets, and tells of each. */
@Service
class PrintedCoverSheets implements CoverSheets {
    private static final String CONTACTS = "contactNos";

    private final Contacts contacts;
    private final ContactAudience audience;
    private final ContactFields fields;
    private final AddressLines lines;
    private final KnownTypes types;
    private final DocumentPdf pdf;
    private final DocumentEvents events;
    private final Access access;
    private final Changes changes;
    private final Clock clock;

    PrintedCoverSheets(
            Contacts contacts,
            ContactAudience audience,
            ContactFields fields,
            AddressLines lines,
            KnownTypes types,
            DocumentPdf pdf,
            DocumentEvents events,
            Access access,
            Changes changes,
            Clock clock) {
        this.contacts = contacts;
        this.audience = audience;
        this.fields = fields;
        this.lines = lines;
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
        var found = found(contactNos);
        var content = content(found);
        var request = ChangeRequest.of(Documents.WRITE, "documents.change.coverSheets", Integer.toString(found.size()));
        changes.run(request, change -> found.forEach(contact -> tell(change, contact, record)));
        return new DocumentPrint("cover-sheets.pdf", content);
    }

    /** Reads all at once; only the number of a contact that was merged into another has to be looked for. */
    private List<ContactFacts> found(List<String> contactNos) {
        var ids = audience.numbered(contactNos);
        var known = contacts.facts(ids.values());
        return contactNos.stream()
                .map(no -> known(known.get(ids.get(DocumentRows.key(no))), no))
                .distinct()
                .toList();
    }

    private ContactFacts known(@Nullable ContactFacts known, String no) {
        var contact = known == null ? merged(no) : known;
        DocumentValues.requireFree(contact);
        return contact;
    }

    private ContactFacts merged(String no) {
        return contacts.find(no).orElseThrow(() -> Problem.of(ProblemCode.REF, "documents.problem.contact", no)
                .at(CONTACTS));
    }

    private void tell(Change change, ContactFacts contact, @Nullable Boolean record) {
        events.publish(
                change,
                DocumentEvent.of(UUID.randomUUID().toString(), TYPE, DocumentMoment.PRINTED)
                        .from("documents")
                        .contact(contact.no())
                        .wanted(!Boolean.FALSE.equals(record)));
    }

    private byte[] content(List<ContactFacts> found) {
        var addresses = fields.of(found.stream().map(ContactFacts::id).toList(), ContactFields.ADDRESS);
        var title = types.name(TYPE);
        var paper = pdf.paper(title);
        for (int i = 0; i < found.size(); i++) {
            if (i > 0) {
                paper.nextPage(title);
            }
            page(paper, found.get(i), addresses.getOrDefault(found.get(i).id(), Map.of()));
        }
        return paper.finished();
    }

    private void page(PdfPaper paper, ContactFacts contact, Map<String, Object> address) {
        pdf.name(paper, contact);
        lines.of(address).forEach(paper::line);
        paper.space();
        var user = access.current();
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(user.language());
        paper.line(date.format(user.workDate(clock)));
        paper.line(user.displayName());
    }
}
