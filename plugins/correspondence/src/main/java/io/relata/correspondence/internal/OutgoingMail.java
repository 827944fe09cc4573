package io.relata.correspondence.internal;

import static io.relata.correspondence.CorrespondenceRecords.MAILING;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_STATE;
import static io.relata.correspondence.CorrespondenceRecords.REASON;

import io.relata.correspondence.Delivery;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Emails;
import io.relata.correspondence.Mailing;
import io.relata.correspondence.MailingState;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, a short while at a time and no faster than the settings say. Where there is no server it waits longer and
 * longer before it asks again; nothing is lost and nobody is marked as refused for that.
 */
@Component
public class OutgoingMail {
    /** After so long nobody hands an e-mail over any more: all waiting for the server together is shorter. */
    static final Duration LEASE = Duration.ofMinutes(3);

    /** Shorter than a plugin that stops is waited for. */
    private static final Duration TURN = Duration.ofSeconds(8);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final DeliveryRows rows;
    private final MailingRows mailings;
    private final Postman postman;
    private final MailRoom room;
    private final Changes changes;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Duration pause = FIRST_PAUSE;
    private volatile long restUntil = System.nanoTime();
    private long nextTurn = System.nanoTime();

    OutgoingMail(DeliveryRows rows, MailingRows mailings, Postman postman, MailRoom room, Changes changes) {
        this.rows = rows;
        this.mailings = mailings;
        this.postman = postman;
        this.room = room;
        this.changes = changes;
    }

    /** Send for a while, unless that is being done. */
    public void send() {
        if (busy.compareAndSet(false, true)) {
            try {
                take();
            } finally {
                busy.set(false);
            }
        }
    }

    private void take() {
        rows.stale(Instant.now().minus(LEASE)).forEach(this::giveBack);
        if (room.settings().ready() && System.nanoTime() - restUntil >= 0) {
            try (var line = room.open()) {
                sendOn(line);
            } catch (Problem locked) {
                rest(Reasons.of(locked));
            }
        }
        mailings.running().stream().filter(OutgoingMail::isOver).forEach(this::close);
    }

    /** Forget that there was no server: somebody says that there is one now. */
    void wake() {
        pause = FIRST_PAUSE;
        restUntil = System.nanoTime();
    }

    private void giveBack(Delivery stale) {
        try {
            postman.giveBack(stale);
        } catch (Problem finished) {
            // whoever had it was only slow
            return;
        }
    }

    private void sendOn(MailLine line) {
        var end = System.nanoTime() + TURN.toNanos();
        for (var next = rows.nextWaiting(); next.isPresent(); next = rows.nextWaiting()) {
            if (!isItsTurn(next.get(), end)) {
                return;
            }
            var nobody = postman.send(line, next.get());
            if (nobody.isPresent()) {
                rest(nobody.get());
                return;
            }
            if (!pause.equals(FIRST_PAUSE)) {
                answered();
            }
        }
    }

    /** Waits until the next e-mail of a mailing may be sent; false when this turn is over before that. */
    private boolean isItsTurn(Delivery next, long end) {
        var now = System.nanoTime();
        if (now - end >= 0) {
            return false;
        }
        if (next.mailing() == null) {
            return true;
        }
        if (nextTurn - end > 0) {
            return false;
        }
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, nextTurn - now)));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
        nextTurn = System.nanoTime()
                + Duration.ofMinutes(1).dividedBy(room.settings().perMinute()).toNanos();
        return true;
    }

    private void rest(String reason) {
        restUntil = System.nanoTime() + pause.toNanos();
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        mailings.running().forEach(mailing -> write(mailing, MailingState.RUNNING, reason));
    }

    private void answered() {
        pause = FIRST_PAUSE;
        mailings.running().forEach(mailing -> write(mailing, MailingState.RUNNING, null));
    }

    private static boolean isOver(Mailing mailing) {
        return mailing.count(DeliveryState.WAITING) == 0 && mailing.count(DeliveryState.SENDING) == 0;
    }

    private void close(Mailing mailing) {
        write(mailing, MailingState.DONE, null);
    }

    private void write(Mailing mailing, MailingState state, @Nullable String reason) {
        if (mailing.state() != state || !Objects.equals(mailing.reason(), reason)) {
            changes.run(
                    ChangeRequest.of(Emails.SEND, "correspondence.change.mailing", mailing.name()),
                    change -> change.update(
                            MAILING,
                            mailing.id(),
                            Change.ANY_VERSION,
                            Values.none().with(MAILING_STATE, state).with(REASON, reason)));
        }
    }
}
