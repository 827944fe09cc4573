package io.relata.documents.internal;

import io.relata.contacts.ContactFacts;
import io.relata.documents.Document;
import io.relata.documents.DocumentStatus;
import io.relata.interactions.DocumentDelivery;
import io.relata.interactions.DocumentMail;
import io.relata.interactions.DocumentMoment;
import io.relata.platform.access.Access;
import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends documents by e-mail, over whichever plugin knows a mail server; the PDF is the one that would be printed. */
@Component
public class DocumentDispatch {
    /** Where it goes. */
    public static final RecordField<String> TO = RecordField.text("to", 250);

    /** Its subject. */
    public static final RecordField<String> SUBJECT = RecordField.text("subject", 250);

    /** What stands beside the document. */
    public static final RecordField<String> TEXT = RecordField.longText("text", 100_000);

    /** Whether it is recorded. */
    public static final RecordField<Boolean> RECORD = RecordField.flag("logInteraction");

    private static final String PDF = "application/pdf";

    private final Senders senders;
    private final DocumentRows rows;
    private final DocumentPdf pdf;
    private final DocumentTelling telling;
    private final KnownTypes types;
    private final Messages messages;
    private final Access access;

    DocumentDispatch(
            Senders senders,
            DocumentRows rows,
            DocumentPdf pdf,
            DocumentTelling telling,
            KnownTypes types,
            Messages messages,
            Access access) {
        this.senders = senders;
        this.rows = rows;
        this.pdf = pdf;
        this.telling = telling;
        this.types = types;
        this.messages = messages;
        this.access = access;
    }

    /** Tell whether the acting user is offered to send a document. */
    public boolean offers(Document document) {
        return document.status() != DocumentStatus.CANCELED
                && types.knows(document.type(), DocumentMoment.SENT)
                && senders.offered();
    }

    /**
     * Go on only where e-mails can be sent.
     *
     * @throws Problem STATE
     */
    public void requireReady() {
        senders.required().requireReady();
    }

    /** Tell where a document goes unless somebody says otherwise. */
    public Optional<String> address(Document document) {
        var contact = document.contact();
        return contact == null ? Optional.empty() : senders.required().address(contact.no());
    }

    /** Name a document in the language of its contact: {@code Tilbud D00001}. */
    public String subject(Document document) {
        var contact = document.contact();
        var language = contact == null || contact.languageCode() == null
                ? access.current().language()
                : Locale.forLanguageTag(contact.languageCode().toLowerCase(Locale.ROOT));
        return types.name(document.type(), language, messages) + " " + document.no();
    }

    /**
     * Sends a document.
     *
     * @param sent by field name
     * @throws Problem FORMAT and REQ at the field; STATE; DENIED
     */
    Changed<DocumentDelivery> send(Document document, Map<String, ? extends @Nullable Object> sent) {
        FieldValues.requireOnly(sent, TO.name(), SUBJECT.name(), TEXT.name(), RECORD.name());
        var to = line(TO, sent);
        var subject = line(SUBJECT, sent);
        var text = FieldValues.read(TEXT, sent.get(TEXT.name()));
        var record = FieldValues.read(RECORD, sent.get(RECORD.name()));
        var sender = senders.required();
        access.require(sender.permission());
        var contact = requireSendable(document);
        sender.requireReady();
        var print = pdf.write(document, rows.lines(document.id()));
        var mail = new DocumentMail(
                contact.no(),
                to,
                subject == null ? subject(document) : subject,
                text,
                List.of(new DocumentMail.File(print.name(), PDF, print.content())),
                telling.sent(document, !Boolean.FALSE.equals(record)));
        return sender.send(mail);
    }

    /** What stands in the head of an e-mail is handed on as it was sent: whoever sends refuses it rather than tidying it. */
    private static @Nullable String line(RecordField<String> field, Map<String, ? extends @Nullable Object> sent) {
        var value = sent.get(field.name());
        return FieldValues.read(field, value) == null ? null : String.valueOf(value);
    }

    private ContactFacts requireSendable(Document document) {
        if (document.status() == DocumentStatus.CANCELED) {
            throw Problem.of(ProblemCode.STATE, "documents.problem.sendCanceled", document.no());
        }
        if (!types.knows(document.type(), DocumentMoment.SENT)) {
            throw Problem.of(ProblemCode.STATE, "documents.problem.notSent", types.name(document.type()));
        }
        var contact = document.contact();
        if (contact == null) {
            throw Problem.of(ProblemCode.STATE, "documents.problem.noContact", document.no());
        }
        return contact;
    }
}
