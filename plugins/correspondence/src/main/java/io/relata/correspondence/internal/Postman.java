package io.relata.correspondence.internal;

import static io.relata.correspondence.CorrespondenceRecords.ATTEMPTS;
import static io.relata.correspondence.CorrespondenceRecords.BODY;
import static io.relata.correspondence.CorrespondenceRecords.DELIVERY;
import static io.relata.correspondence.CorrespondenceRecords.INTERACTION;
import static io.relata.correspondence.CorrespondenceRecords.REASON;
import static io.relata.correspondence.CorrespondenceRecords.SENDING_SINCE;
import static io.relata.correspondence.CorrespondenceRecords.SENT_AT;
import static io.relata.correspondence.CorrespondenceRecords.STATE;
import static io.relata.correspondence.CorrespondenceRecords.SUBJECT;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.correspondence.Delivery;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Emails;
import io.relata.correspondence.MergedText;
import io.relata.interactions.DocumentEvent;
import io.relata.interactions.DocumentEvents;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Shorten;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes one e-mail, hands it over, and notes what became of it. It is taken with everything that is said in it before it is
 * handed over, so that after a crash the very same e-mail is known.
 *
 * @see "docs/decisions/0044-an-email-is-taken-before-it-is-sent.md"
 */
@Component
class Postman {
    private final DeliveryRows rows;
    private final DeliveryTexts texts;
    private final SentEmails recorded;
    private final DocumentEvents events;
    private final MailRoom room;
    private final Contacts contacts;
    private final Changes changes;
    private final Clock clock;

    Postman(
            DeliveryRows rows,
            DeliveryTexts texts,
            SentEmails recorded,
            DocumentEvents events,
            MailRoom room,
            Contacts contacts,
            Changes changes,
            Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.recorded = recorded;
        this.events = events;
        this.room = room;
        this.contacts = contacts;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Sends an e-mail that waits.
     *
     * @return why there was no server to hand it to, or empty: then it was sent, refused, or somebody else has it
     */
    Optional<String> send(MailLine line, Delivery waiting) {
        MailContent mail;
        Optional<Delivery> taken;
        try {
            texts.requireCounts(waiting);
            var text = texts.of(waiting);
            mail = content(waiting, text);
            taken = take(waiting, text);
        } catch (Problem impossible) {
            finish(waiting, DeliveryState.REFUSED, Reasons.of(impossible));
            return Optional.empty();
        }
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        return switch (room.send(line, mail)) {
            case MailOutcome.Unreachable nobody -> {
                finish(taken.get(), DeliveryState.WAITING, nobody.reason());
                yield Optional.of(nobody.reason());
            }
            case MailOutcome outcome -> {
                settle(taken.get(), outcome);
                yield Optional.empty();
            }
        };
    }

    /** Sends an e-mail that was taken by whoever asks; where there is no server it failed. */
    Changed<Delivery> sendNow(Delivery taken) {
        var text = new MergedText(taken.languageCode(), taken.subject(), taken.body(), texts.attached(taken), null);
        return settle(taken, room.send(content(taken, text)));
    }

    private MailContent content(Delivery delivery, MergedText text) {
        var body = text.body();
        if (body == null && text.files().isEmpty()) {
            throw Problem.of(ProblemCode.STATE, "correspondence.reason.nothing");
        }
        var to = MailAddress.of(Objects.requireNonNullElse(delivery.address(), ""), "address");
        var name = contacts.find(delivery.contactId()).map(ContactFacts::name).orElse(null);
        return room.content(
                to,
                name,
                StoredMergeTexts.oneLine(Objects.requireNonNullElse(text.subject(), "")),
                Objects.requireNonNullElse(body, ""),
                text.files(),
                Objects.requireNonNullElseGet(delivery.messageId(), room::messageId));
    }

    /** Takes an e-mail; empty when somebody else was quicker. */
    private Optional<Delivery> take(Delivery waiting, MergedText text) {
        try {
            changes.run(
                    request(waiting),
                    change -> change.update(
                            DELIVERY,
                            waiting.id(),
                            waiting.version(),
                            Values.none()
                                    .with(STATE, DeliveryState.SENDING)
                                    .with(SENDING_SINCE, clock.instant())
                                    .with(SUBJECT, subject(text))
                                    .with(BODY, text.body())
                                    .with(ATTEMPTS, waiting.attempts() + 1)));
            return rows.find(waiting.deliveryNo());
        } catch (Problem quicker) {
            if (quicker.code() == ProblemCode.CONFLICT || quicker.isNotFound()) {
                return Optional.empty();
            }
            throw quicker;
        }
    }

    private static @Nullable String subject(MergedText text) {
        return text.subject() == null ? null : Shorten.atWord(SUBJECT.maxLength(), text.subject());
    }

    private Changed<Delivery> settle(Delivery taken, MailOutcome outcome) {
        return switch (outcome) {
            case MailOutcome.Sent sent -> sent(taken);
            case MailOutcome.Refused refused -> finish(taken, DeliveryState.REFUSED, refused.reason());
            case MailOutcome.Failed failed -> finish(taken, DeliveryState.FAILED, failed.reason());
            case MailOutcome.Unreachable nobody -> finish(taken, DeliveryState.FAILED, nobody.reason());
        };
    }

    /** What was sent is sent, also where it cannot be recorded; then that is said. */
    private Changed<Delivery> sent(Delivery taken) {
        if (taken.documentEvent() != null) {
            return document(taken, taken.documentEvent());
        }
        if (taken.mailing() != null || taken.interactionEntryNo() != null) {
            return finish(taken, DeliveryState.SENT, null);
        }
        try {
            return changes.make(request(taken), change -> {
                var entryNo = recorded.record(taken);
                write(change, taken, DeliveryState.SENT, null, entryNo);
                return rows.required(taken.deliveryNo());
            });
        } catch (Problem notRecorded) {
            return finish(taken, DeliveryState.SENT, Reasons.of(notRecorded));
        }
    }

    /** A document is recorded as the set-up of documents says; hearing of it twice changes nothing. */
    private Changed<Delivery> document(Delivery taken, DocumentEvent event) {
        return changes.make(request(taken), change -> {
            write(change, taken, DeliveryState.SENT, null, null);
            events.publish(change, event);
            return rows.required(taken.deliveryNo());
        });
    }

    private Changed<Delivery> finish(Delivery delivery, DeliveryState state, @Nullable String reason) {
        return changes.make(request(delivery), change -> {
            write(change, delivery, state, reason, null);
            return rows.required(delivery.deliveryNo());
        });
    }

    private void write(
            Change change, Delivery delivery, DeliveryState state, @Nullable String reason, @Nullable Long entryNo) {
        var values = Values.none().with(STATE, state).with(REASON, reason).with(SENDING_SINCE, null);
        if (state == DeliveryState.SENT) {
            values.with(SENT_AT, clock.instant());
        }
        if (entryNo != null) {
            values.with(INTERACTION, entryNo);
        }
        change.update(DELIVERY, delivery.id(), Change.ANY_VERSION, values);
    }

    /** Lets an e-mail wait again whose sender is gone. */
    void giveBack(Delivery stale) {
        changes.run(
                request(stale),
                change -> change.update(
                        DELIVERY,
                        stale.id(),
                        stale.version(),
                        Values.none().with(STATE, DeliveryState.WAITING).with(SENDING_SINCE, null)));
    }

    private static ChangeRequest request(Delivery delivery) {
        return ChangeRequest.of(Emails.SEND, "correspondence.change.delivery", delivery.contactNo());
    }
}
