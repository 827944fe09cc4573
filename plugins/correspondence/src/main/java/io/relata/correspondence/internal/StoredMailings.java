package io.relata.correspondence.internal;

import static io.relata.correspondence.CorrespondenceRecords.DELIVERY;
import static io.relata.correspondence.CorrespondenceRecords.MAILING;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_STATE;
import static io.relata.correspondence.CorrespondenceRecords.REASON;
import static io.relata.correspondence.CorrespondenceRecords.STATE;

import io.relata.correspondence.Delivery;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Emails;
import io.relata.correspondence.Mailing;
import io.relata.correspondence.MailingPreview;
import io.relata.correspondence.MailingState;
import io.relata.correspondence.Mailings;
import io.relata.correspondence.MergedText;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Page;
import io.relata.segments.LogRequest;
import io.relata.segments.LoggedSegments;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Serves mailings. */
@Service
class StoredMailings implements Mailings {
    private final MailingRows rows;
    private final DeliveryRows deliveries;
    private final DeliveryTexts texts;
    private final SegmentPreviews previews;
    private final MailingCreation creation;
    private final LoggedSegments logged;
    private final OutgoingMail outgoing;
    private final MailRoom room;
    private final Access access;
    private final Changes changes;

    StoredMailings(
            MailingRows rows,
            DeliveryRows deliveries,
            DeliveryTexts texts,
            SegmentPreviews previews,
            MailingCreation creation,
            LoggedSegments logged,
            OutgoingMail outgoing,
            MailRoom room,
            Access access,
            Changes changes) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.texts = texts;
        this.previews = previews;
        this.creation = creation;
        this.logged = logged;
        this.outgoing = outgoing;
        this.room = room;
        this.access = access;
        this.changes = changes;
    }

    @Override
    public MailingPreview preview(String segmentNo, int lineNo) {
        access.require(Emails.READ);
        return previews.of(segmentNo, lineNo);
    }

    @Override
    public void test(String segmentNo, int lineNo, String to) {
        access.require(Emails.SEND);
        var address = MailAddress.of(to, "to");
        var text = previews.of(segmentNo, lineNo).text();
        if (text == null || text.body() == null && text.files().isEmpty()) {
            throw Problem.of(ProblemCode.STATE, "correspondence.reason.nothing");
        }
        room.requireReady();
        MailRoom.requireTaken(room.send(room.content(
                address,
                null,
                Objects.requireNonNullElse(text.subject(), ""),
                Objects.requireNonNullElse(text.body(), ""),
                text.files(),
                room.messageId())));
    }

    @Override
    public Changed<Mailing> send(String segmentNo, boolean followUp) {
        access.require(Emails.SEND);
        var made = logged.log(segmentNo, new LogRequest(true, followUp));
        return new Changed<>(creation.of(made.value().logged().entryNo()), made.changeSet());
    }

    @Override
    public Page<Mailing> list(int limit, @Nullable String cursor) {
        access.require(Emails.READ);
        return rows.page(Math.clamp(limit, 1, MOST), cursor);
    }

    @Override
    public Mailing read(long mailingNo) {
        access.require(Emails.READ);
        return rows.required(mailingNo);
    }

    @Override
    public Page<Delivery> deliveries(
            long mailingNo, @Nullable DeliveryState state, int limit, @Nullable String cursor) {
        access.require(Emails.READ);
        return deliveries.page(rows.required(mailingNo).id(), state, Math.clamp(limit, 1, MOST), cursor);
    }

    @Override
    public MergedText show(long deliveryNo) {
        access.require(Emails.READ);
        return texts.of(deliveries.required(deliveryNo));
    }

    @Override
    public Changed<Mailing> start(long mailingNo) {
        access.require(Emails.SEND);
        var mailing = rows.required(mailingNo);
        if (mailing.state() == MailingState.RUNNING || mailing.count(DeliveryState.WAITING) == 0) {
            throw Problem.of(ProblemCode.STATE, "correspondence.problem.nothingWaits", mailingNo);
        }
        room.requireReady();
        outgoing.wake();
        return write(mailing, MailingState.RUNNING, (change, none) -> {});
    }

    @Override
    public Changed<Mailing> stop(long mailingNo) {
        access.require(Emails.SEND);
        var mailing = rows.required(mailingNo);
        if (mailing.state() != MailingState.RUNNING) {
            throw Problem.of(ProblemCode.STATE, "correspondence.problem.notRunning", mailingNo);
        }
        return write(mailing, MailingState.STOPPED, (change, none) -> {});
    }

    @Override
    public Changed<Mailing> retry(long mailingNo) {
        access.require(Emails.SEND);
        var mailing = rows.required(mailingNo);
        if (mailing.count(DeliveryState.FAILED) == 0) {
            throw Problem.of(ProblemCode.STATE, "correspondence.problem.nothingFailed", mailingNo);
        }
        room.requireReady();
        outgoing.wake();
        return write(mailing, MailingState.RUNNING, (change, found) -> {
            List<Delivery> part = deliveries.part(found.id(), DeliveryState.FAILED);
            while (!part.isEmpty()) {
                part.forEach(failed -> change.update(
                        DELIVERY,
                        failed.id(),
                        Change.ANY_VERSION,
                        Values.none().with(STATE, DeliveryState.WAITING).with(REASON, null)));
                part = deliveries.part(found.id(), DeliveryState.FAILED);
            }
        });
    }

    private Changed<Mailing> write(Mailing mailing, MailingState state, BiConsumer<Change, Mailing> more) {
        var request = ChangeRequest.of(Emails.SEND, "correspondence.change.mailing", mailing.name());
        return changes.make(request, change -> {
            more.accept(change, mailing);
            change.update(
                    MAILING,
                    mailing.id(),
                    Change.ANY_VERSION,
                    Values.none().with(MAILING_STATE, state).with(REASON, null));
            return rows.required(mailing.mailingNo());
        });
    }
}
