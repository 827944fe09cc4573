package io.relata.correspondence.internal;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.correspondence.Delivery;
import io.relata.correspondence.Emails;
import io.relata.interactions.DocumentDelivery;
import io.relata.interactions.DocumentMail;
import io.relata.interactions.DocumentSending;
import io.relata.platform.access.Access;
import io.relata.platform.change.Changed;
import io.relata.platform.file.Files;
import io.relata.platform.problem.Problem;
import io.relata.platform.text.Messages;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sends documents of other plugins as e-mails to one contact. */
@Service
public class DocumentEmails implements DocumentSending {
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

    @Override
    public void requireReady() {
        room.requireReady();
    }

    @Override
    public Optional<String> addressOf(String contactNo) {
        return emails.addressOf(contactNo);
    }

    @Override
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
