package io.relata.correspondence.internal;

import static io.relata.correspondence.CorrespondenceRecords.ATTEMPTS;
import static io.relata.correspondence.CorrespondenceRecords.DELIVERY;
import static io.relata.correspondence.CorrespondenceRecords.MAILING;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_STATE;
import static io.relata.correspondence.CorrespondenceRecords.REASON;
import static io.relata.correspondence.CorrespondenceRecords.SENDING_SINCE;
import static io.relata.correspondence.CorrespondenceRecords.STATE;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.correspondence.Delivery;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.EmailDraft;
import io.relata.correspondence.Emails;
import io.relata.correspondence.MailingState;
import io.relata.interactions.Interactions;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sends e-mails to one contact at once, and keeps those that were not taken. */
@Service
class StoredEmails implements Emails {
    private static final int MOST = 200;

    private final DeliveryRows rows;
    private final MailingRows mailings;
    private final EmailChecks checks;
    private final NewEmails newEmails;
    private final Courier courier;
    private final MailRoom room;
    private final Addresses addresses;
    private final Contacts contacts;
    private final Access access;
    private final Changes changes;
    private final Clock clock;

    StoredEmails(
            DeliveryRows rows,
            MailingRows mailings,
            EmailChecks checks,
            NewEmails newEmails,
            Courier courier,
            MailRoom room,
            Addresses addresses,
            Contacts contacts,
            Access access,
            Changes changes,
            Clock clock) {
        this.rows = rows;
        this.mailings = mailings;
        this.checks = checks;
        this.newEmails = newEmails;
        this.courier = courier;
        this.room = room;
        this.addresses = addresses;
        this.contacts = contacts;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Optional<String> addressOf(String contactNo) {
        access.require(Contacts.READ);
        return address(contact(contactNo));
    }

    private Optional<String> address(ContactFacts contact) {
        var today = access.current().workDate(clock);
        return addresses.email(contact, addresses.inForce(contact, today));
    }

    private ContactFacts contact(String no) {
        return contacts.find(no).orElseThrow(() -> Problem.notFound(no));
    }

    @Override
    public Changed<Delivery> send(EmailDraft draft) {
        access.require(SEND);
        access.require(Interactions.WRITE);
        var contact = contact(draft.contactNo());
        var mail = checks.complete(contact, draft, address(contact));
        room.requireReady();
        return newEmails.send(contact, mail, null);
    }

    private static ChangeRequest request(String contactNo) {
        return ChangeRequest.of(SEND, "correspondence.change.delivery", contactNo);
    }

    @Override
    public Changed<Delivery> retry(long deliveryNo) {
        access.require(SEND);
        var before = rows.required(deliveryNo);
        if (!before.canBeRetried()) {
            throw Problem.of(ProblemCode.STATE, "correspondence.problem.notFailed", deliveryNo);
        }
        room.requireReady();
        var mailing = before.mailing();
        var taken = changes.make(request(before.contactNo()), change -> {
            change.update(DELIVERY, before.id(), before.version(), mailing == null ? taken(before) : waiting());
            if (mailing != null && mailings.isDone(mailing)) {
                change.update(
                        MAILING, mailing, Change.ANY_VERSION, Values.none().with(MAILING_STATE, MailingState.RUNNING));
            }
            return rows.required(deliveryNo);
        });
        return mailing == null ? courier.carry(taken) : taken;
    }

    private Values taken(Delivery again) {
        return Values.none()
                .with(STATE, DeliveryState.SENDING)
                .with(SENDING_SINCE, clock.instant())
                .with(REASON, null)
                .with(ATTEMPTS, again.attempts() + 1);
    }

    /** One of a mailing waits for its turn. */
    private static Values waiting() {
        return Values.none().with(STATE, DeliveryState.WAITING).with(REASON, null);
    }

    @Override
    public UUID discard(long deliveryNo) {
        access.require(SEND);
        var unsent = rows.required(deliveryNo);
        if (unsent.mailing() != null || !unsent.canBeRetried()) {
            throw Problem.of(ProblemCode.STATE, "correspondence.problem.notFailed", deliveryNo);
        }
        return changes.run(
                ChangeRequest.of(SEND, "correspondence.change.discarded", unsent.contactNo()),
                change -> change.delete(DELIVERY, unsent.id(), unsent.version()));
    }

    @Override
    public List<Delivery> of(String contactNo, int limit) {
        access.require(READ);
        var contact = contact(Objects.requireNonNull(contactNo));
        return rows.of(contact.id(), Math.clamp(limit, 1, MOST));
    }

    @Override
    public Delivery read(long deliveryNo) {
        access.require(READ);
        return rows.required(deliveryNo);
    }
}
