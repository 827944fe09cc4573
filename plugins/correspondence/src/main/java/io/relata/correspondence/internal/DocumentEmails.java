package io.relata.correspondence.internal;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.correspondence.Delivery;
import io.relata.correspondence.Emails;
import io.relata.interactions.DocumentDelivery;
import io.relata.interactions.DocumentMail;
import io.relata.platform.access.Access;
import io.relata.platform.change.Changed;
import io.relata.platform.file.Files;
import io.relata.platform.problem.Problem;
import io.relata.platform.text.Messages;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends documents of other plugins as e-mails to one contact. */
@Component
public class DocumentEmails {
    private final Emails emails;
    private final EmailChecks checks;
    private final NewEmails newEmails;
    private final MailRoom room;
    private final Contacts contacts;
    private final Files files;
    private final Access access;
    private final Messages messages;

    DocumentEmails(
            Emails emails,
            EmailChecks checks,
            NewEmails newEmails,
            MailRoom room,
            Contacts contacts,
            Files files,
            Access access,
            Messages messages) {
        this.emails = emails;
        this.checks = checks;
        this.newEmails = newEmails;
        this.room = room;
        this.contacts = contacts;
        this.files = files;
        this.access = access;
        this.messages = messages;
    }

    /**
     * Go on only with a mail server.
     *
     * @throws Problem STATE
     */
    public void requireReady() {
        room.requireReady();
    }

    /** Tell the address a contact is written to. */
    public Optional<String> addressOf(String contactNo) {
        return emails.addressOf(contactNo);
    }

    /**
     * Send a document.
     *
     * @see io.relata.interactions.DocumentSender#send
     */
    public Changed<DocumentDelivery> send(DocumentMail mail) {
        access.require(Emails.SEND);
        var contact = contact(mail.contactNo());
        var checked = checks.complete(contact, mail, addressOf(contact.no()));
        requireReady();
        var attached = mail.files().stream().map(this::stored).toList();
        var sent = newEmails.send(contact, checked.with(attached), mail.event());
        return new Changed<>(told(sent.value()), sent.changeSet());
    }

    private ContactFacts contact(String no) {
        return contacts.find(no).orElseThrow(() -> Problem.notFound(no));
    }

    private UUID stored(DocumentMail.File file) {
        var content = file.content();
        return files.store(file.name(), file.mediaType(), new ByteArrayInputStream(content), content.length)
                .id();
    }

    private DocumentDelivery told(Delivery email) {
        var state =
                switch (email.state()) {
                    case SENT -> DocumentDelivery.State.SENT;
                    case SENDING, WAITING -> DocumentDelivery.State.UNDER_WAY;
                    case REFUSED, FAILED, PRINTABLE -> DocumentDelivery.State.NOT_SENT;
                };
        return new DocumentDelivery(
                state,
                Objects.requireNonNullElse(email.address(), ""),
                Reasons.words(messages, email.reason()),
                "deliveries/" + email.deliveryNo());
    }
}
