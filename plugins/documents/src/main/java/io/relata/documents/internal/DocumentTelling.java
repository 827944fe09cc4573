package io.relata.documents.internal;

import static io.relata.documents.DocumentTables.CONTACT_NO;
import static io.relata.documents.DocumentTables.CURRENCY;
import static io.relata.documents.DocumentTables.DESCRIPTION;
import static io.relata.documents.DocumentTables.PARTY_KIND;
import static io.relata.documents.DocumentTables.PARTY_NO;
import static io.relata.documents.DocumentTables.SALESPERSON;

import io.relata.documents.Document;
import io.relata.interactions.DocumentEvent;
import io.relata.interactions.DocumentEvents;
import io.relata.interactions.DocumentMoment;
import io.relata.platform.change.Change;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells automatic recording what happens with documents, as every program does. */
@Component
class DocumentTelling {
    private static final String SOURCE = "documents";

    private final DocumentEvents events;
    private final KnownTypes types;

    DocumentTelling(DocumentEvents events, KnownTypes types) {
        this.events = events;
        this.types = types;
    }

    /** Tells what happens with a document once. */
    void tell(Change change, Document document, DocumentMoment moment) {
        publish(change, document, moment, document.id() + "-" + moment.key(), true);
    }

    /** Tells that a document was printed; each time is another event. */
    void tellPrint(Change change, Document document, boolean wanted) {
        publish(change, document, DocumentMoment.PRINTED, document.id() + "-printed-" + document.printCount(), wanted);
    }

    /** Says what is told once a document was sent; each time is another event. */
    DocumentEvent sent(Document document, boolean wanted) {
        return event(document, DocumentMoment.SENT, document.id() + "-sent-" + UUID.randomUUID(), wanted);
    }

    private void publish(Change change, Document document, DocumentMoment moment, String id, boolean wanted) {
        if (types.knows(document.type(), moment)) {
            events.publish(change, event(document, moment, id, wanted));
        }
    }

    private static DocumentEvent event(Document document, DocumentMoment moment, String id, boolean wanted) {
        var values = document.values();
        return DocumentEvent.of(id, document.type(), moment)
                .from(SOURCE)
                .numbered(document.no())
                .contact(values.get(CONTACT_NO))
                .party(values.get(PARTY_KIND), values.get(PARTY_NO))
                .salesperson(values.get(SALESPERSON))
                .describedAs(values.get(DESCRIPTION))
                .amounting(document.amount(), values.get(CURRENCY))
                .linkedTo("documents/" + document.no())
                .wanted(wanted);
    }
}
