package io.relata.correspondence.internal;

import static io.relata.correspondence.CorrespondenceRecords.ADDRESS;
import static io.relata.correspondence.CorrespondenceRecords.ATTEMPTS;
import static io.relata.correspondence.CorrespondenceRecords.CONTACT_ID;
import static io.relata.correspondence.CorrespondenceRecords.CONTACT_NO;
import static io.relata.correspondence.CorrespondenceRecords.DELIVERY;
import static io.relata.correspondence.CorrespondenceRecords.DELIVERY_NO;
import static io.relata.correspondence.CorrespondenceRecords.DESCRIPTION;
import static io.relata.correspondence.CorrespondenceRecords.FILES;
import static io.relata.correspondence.CorrespondenceRecords.INTERACTION;
import static io.relata.correspondence.CorrespondenceRecords.LANGUAGE;
import static io.relata.correspondence.CorrespondenceRecords.LOGGED_SEGMENT;
import static io.relata.correspondence.CorrespondenceRecords.MAILING;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_ID;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_NO;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_STATE;
import static io.relata.correspondence.CorrespondenceRecords.MESSAGE_ID;
import static io.relata.correspondence.CorrespondenceRecords.REASON;
import static io.relata.correspondence.CorrespondenceRecords.SALESPERSON;
import static io.relata.correspondence.CorrespondenceRecords.SEGMENT_NO;
import static io.relata.correspondence.CorrespondenceRecords.STATE;
import static io.relata.correspondence.CorrespondenceRecords.SUBJECT;
import static io.relata.correspondence.CorrespondenceRecords.TEMPLATE;
import static io.relata.correspondence.CorrespondenceRecords.TYPE;

import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.contacts.CorrespondenceType;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Emails;
import io.relata.correspondence.Mailing;
import io.relata.correspondence.MailingState;
import io.relata.interactions.Interaction;
import io.relata.interactions.LoggedEntries;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.segments.LoggedSegments;
import io.relata.segments.SegmentLogged;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a mailing of a segment that was logged to be sent: an e-mail or a letter for each interaction that says by which way,
 * and what is said in each language as it is then. It is made once, however often the segment is told of.
 */
@Component
public class MailingCreation {
    private static final int PART = 200;

    private final MailingRows mailings;
    private final DeliveryRows deliveries;
    private final LoggedEntries entries;
    private final LoggedSegments logged;
    private final StoredMergeTexts texts;
    private final Addresses addresses;
    private final Contacts contacts;
    private final MailRoom room;
    private final Changes changes;

    MailingCreation(
            MailingRows mailings,
            DeliveryRows deliveries,
            LoggedEntries entries,
            LoggedSegments logged,
            StoredMergeTexts texts,
            Addresses addresses,
            Contacts contacts,
            MailRoom room,
            Changes changes) {
        this.mailings = mailings;
        this.deliveries = deliveries;
        this.entries = entries;
        this.logged = logged;
        this.texts = texts;
        this.addresses = addresses;
        this.contacts = contacts;
        this.room = room;
        this.changes = changes;
    }

    /** Follow a segment that was logged. */
    public void logged(SegmentLogged event) {
        if (event.deliver()) {
            of(event.loggedSegment());
        }
    }

    /** Makes the mailing of a logged segment, unless there is one. */
    Mailing of(long loggedSegment) {
        return mailings.ofLogged(loggedSegment).orElseGet(() -> {
            try {
                return make(loggedSegment);
            } catch (Problem taken) {
                // somebody else made it at the same moment
                return mailings.ofLogged(loggedSegment).orElseThrow(() -> taken);
            }
        });
    }

    private Mailing make(long loggedSegment) {
        var segment = logged.read(loggedSegment);
        var request = ChangeRequest.of(
                Emails.SEND,
                "correspondence.change.mailing",
                Objects.requireNonNullElse(segment.description(), segment.segmentNo()));
        return changes.make(request, change -> {
                    var no = mailings.nextNo();
                    var id = change.insert(
                            MAILING,
                            Values.none()
                                    .with(MAILING_NO, no)
                                    .with(DESCRIPTION, segment.description())
                                    .with(SEGMENT_NO, segment.segmentNo())
                                    .with(LOGGED_SEGMENT, loggedSegment)
                                    .with(
                                            MAILING_STATE,
                                            room.settings().ready() ? MailingState.RUNNING : MailingState.READY)
                                    .with(REASON, room.settings().ready() ? null : "correspondence.reason.noServer"));
                    fill(change, id, loggedSegment);
                    return mailings.required(no);
                })
                .value();
    }

    /** E-mails and letters stand in the order of the log. */
    private void fill(Change change, UUID mailing, long loggedSegment) {
        var said = new MailingTexts(texts, change, mailing);
        String cursor = null;
        do {
            var part = entries.list(loggedSegment, true, PART, cursor);
            fill(change, mailing, part.items(), said);
            cursor = part.next();
        } while (cursor != null);
    }

    private void fill(Change change, UUID mailing, List<Interaction> part, MailingTexts said) {
        var sent = part.stream().filter(entry -> entry.contactId() != null).toList();
        var ids = sent.stream()
                .map(entry -> Objects.requireNonNull(entry.contactId()))
                .toList();
        var facts = contacts.facts(ids);
        var alternatives = addresses.of(ids);
        var numbers = deliveries.nextNos(sent.size()).iterator();
        sent.forEach(entry -> {
            var contact = facts.get(entry.contactId());
            if (contact != null) {
                var address = address(entry, contact, alternatives.getOrDefault(contact.id(), List.of()));
                var to = new Recipient(numbers.next(), mailing, contact, address);
                add(change, to, entry, said.of(entry));
            }
        });
    }

    private @Nullable String address(Interaction entry, ContactFacts contact, List<AlternativeAddress> alternatives) {
        return entry.correspondenceType() == CorrespondenceType.EMAIL
                ? addresses
                        .email(contact, entry.alternativeAddress(), alternatives)
                        .orElse(null)
                : null;
    }

    /** Says who is written to, and where an e-mail goes. */
    private record Recipient(
            long deliveryNo,
            UUID mailing,
            ContactFacts contact,
            @Nullable String address) {}

    private void add(Change change, Recipient to, Interaction entry, MailingTexts.Said said) {
        var type = entry.correspondenceType();
        var isMail = type == CorrespondenceType.EMAIL;
        var reason = reason(to, entry, said);
        change.insert(
                DELIVERY,
                Values.none()
                        .with(DELIVERY_NO, to.deliveryNo())
                        .with(MAILING_ID, to.mailing())
                        .with(CONTACT_ID, to.contact().id())
                        .with(CONTACT_NO, to.contact().no())
                        .with(TYPE, type)
                        .with(STATE, reason == null ? toDo(isMail) : DeliveryState.REFUSED)
                        .with(REASON, reason)
                        .with(ADDRESS, to.address())
                        .with(SUBJECT, entry.subject())
                        .with(TEMPLATE, entry.template())
                        .with(LANGUAGE, entry.languageCode())
                        .with(SALESPERSON, entry.salespersonCode())
                        .with(INTERACTION, entry.entryNo())
                        .with(FILES, isMail ? file(entry, said) : null)
                        .with(MESSAGE_ID, isMail ? room.messageId() : null)
                        .with(ATTEMPTS, 0));
    }

    private static DeliveryState toDo(boolean isMail) {
        return isMail ? DeliveryState.WAITING : DeliveryState.PRINTABLE;
    }

    /** The file of the template goes with what has no file of its own. */
    private static @Nullable String file(Interaction entry, MailingTexts.Said said) {
        var file = said.file();
        return entry.attachmentCount() > 0 || file == null ? null : file.toString();
    }

    /** Tells why a contact cannot be written to: whoever is left out is named, not passed over. */
    private static @Nullable String reason(Recipient to, Interaction entry, MailingTexts.Said said) {
        return switch (entry.correspondenceType()) {
            case null -> "correspondence.reason.noWay";
            case EMAIL -> {
                var says = said.text() || said.file() != null || entry.attachmentCount() > 0;
                yield to.address() == null ? "correspondence.reason.noAddress" : orNothing(says);
            }
            case HARD_COPY -> orNothing(said.text() || said.document());
        };
    }

    private static @Nullable String orNothing(boolean says) {
        return says ? null : "correspondence.reason.nothing";
    }
}
