package io.relata.correspondence.internal;

import static io.relata.correspondence.CorrespondenceRecords.ADDRESS;
import static io.relata.correspondence.CorrespondenceRecords.ATTEMPTS;
import static io.relata.correspondence.CorrespondenceRecords.BODY;
import static io.relata.correspondence.CorrespondenceRecords.CONTACT_ID;
import static io.relata.correspondence.CorrespondenceRecords.CONTACT_NO;
import static io.relata.correspondence.CorrespondenceRecords.DELIVERY;
import static io.relata.correspondence.CorrespondenceRecords.DELIVERY_NO;
import static io.relata.correspondence.CorrespondenceRecords.DOCUMENT_EVENT;
import static io.relata.correspondence.CorrespondenceRecords.FILES;
import static io.relata.correspondence.CorrespondenceRecords.LANGUAGE;
import static io.relata.correspondence.CorrespondenceRecords.MESSAGE_ID;
import static io.relata.correspondence.CorrespondenceRecords.SALESPERSON;
import static io.relata.correspondence.CorrespondenceRecords.SENDING_SINCE;
import static io.relata.correspondence.CorrespondenceRecords.STATE;
import static io.relata.correspondence.CorrespondenceRecords.SUBJECT;
import static io.relata.correspondence.CorrespondenceRecords.TEMPLATE;
import static io.relata.correspondence.CorrespondenceRecords.TYPE;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.CorrespondenceType;
import io.relata.correspondence.Delivery;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Emails;
import io.relata.interactions.DocumentEvent;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps an e-mail to one contact as being sent, and has it handed over. */
@Component
class NewEmails {
    private final DeliveryRows rows;
    private final MailRoom room;
    private final Courier courier;
    private final Changes changes;
    private final Clock clock;

    NewEmails(DeliveryRows rows, MailRoom room, Courier courier, Changes changes, Clock clock) {
        this.rows = rows;
        this.room = room;
        this.courier = courier;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Sends an e-mail that was checked.
     *
     * @param event what is told of a document when it is sent; an interaction is recorded where null
     */
    Changed<Delivery> send(ContactFacts contact, EmailChecks.Complete mail, @Nullable DocumentEvent event) {
        var request = ChangeRequest.of(Emails.SEND, "correspondence.change.delivery", contact.no());
        var taken = changes.make(request, change -> {
            var no = rows.nextNo();
            change.insert(DELIVERY, row(no, contact, mail).with(DOCUMENT_EVENT, KeptEvents.written(event)));
            return rows.required(no);
        });
        return courier.carry(taken);
    }

    private Values row(long no, ContactFacts contact, EmailChecks.Complete mail) {
        return Values.none()
                .with(DELIVERY_NO, no)
                .with(CONTACT_ID, contact.id())
                .with(CONTACT_NO, contact.no())
                .with(TYPE, CorrespondenceType.EMAIL)
                .with(STATE, DeliveryState.SENDING)
                .with(SENDING_SINCE, clock.instant())
                .with(ADDRESS, mail.to().text())
                .with(SUBJECT, mail.subject())
                .with(BODY, mail.body())
                .with(TEMPLATE, mail.template())
                .with(LANGUAGE, mail.language())
                .with(SALESPERSON, mail.salesperson())
                .with(
                        FILES,
                        mail.files().isEmpty()
                                ? null
                                : mail.files().stream().map(UUID::toString).collect(Collectors.joining(",")))
                .with(MESSAGE_ID, room.messageId())
                .with(ATTEMPTS, 1);
    }
}
