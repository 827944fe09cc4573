package io.relata.correspondence.internal;

import static io.relata.correspondence.CorrespondenceRecords.MAILING;
import static io.relata.correspondence.CorrespondenceRecords.MAILING_STATE;
import static io.relata.correspondence.CorrespondenceRecords.REASON;

import io.relata.correspondence.Delivery;
import io.relata.correspondence.Emails;
import io.relata.correspondence.Mailing;
import io.relata.correspondence.MailingState;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.job.Job;
import io.relata.platform.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
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
    private final Clock clock;
    private volatile Duration pause = FIRST_PAUSE;
    private volatile long restUntil = System.nanoTime();
    private boolean mayBeMissed = true;
    private long lastTurn = System.nanoTime() - Duration.ofMinutes(1).toNanos();

    OutgoingMail(
            DeliveryRows rows, MailingRows mailings, Postman postman, MailRoom room, Changes changes, Clock clock) {
        this.rows = rows;
        this.mailings = mailings;
        this.postman = postman;
        this.room = room;
        this.changes = changes;
        this.clock = clock;
    }

    /** Send for a while. */
    public void send(Job.Run run) {
        rows.stale(clock.instant().minus(LEASE)).forEach(this::giveBack);
        if (mayTry() && rows.nextWaiting().isPresent()) {
            try (var line = room.open()) {
                sendOn(line, run);
            } catch (Problem locked) {
                rest(Reasons.of(locked));
            }
        }
        mailings.over().forEach(this::close);
    }

    private boolean mayTry() {
        return room.settings().ready() && System.nanoTime() - restUntil >= 0;
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

    /** Who stops a mailing while its next e-mail waits for its turn is heard: what is next is asked for again. */
    private void sendOn(MailLine line, Job.Run run) {
        var end = System.nanoTime() + TURN.toNanos();
        for (var next = rows.nextWaiting(); next.isPresent(); next = rows.nextWaiting()) {
            var wait = waitOf(next.get());
            if (end - System.nanoTime() <= wait || !run.pause(Duration.ofNanos(wait))) {
                return;
            }
            if (wait == 0 && !hand(line, next.get())) {
                return;
            }
        }
    }

    /** Tells how long it is until an e-mail may be sent; one on its own does not wait for those of mailings. */
    private long waitOf(Delivery next) {
        if (next.mailing() == null) {
            return 0;
        }
        var apart = Duration.ofMinutes(1).dividedBy(room.settings().perMinute());
        return Math.max(0, lastTurn + apart.toNanos() - System.nanoTime());
    }

    /** Hands an e-mail over; false where there is no server to hand it to. */
    private boolean hand(MailLine line, Delivery next) {
        if (next.mailing() != null) {
            lastTurn = System.nanoTime();
        }
        var nobody = postman.send(line, next);
        nobody.ifPresentOrElse(this::rest, this::answered);
        return nobody.isEmpty();
    }

    private void rest(String reason) {
        mayBeMissed = true;
        restUntil = System.nanoTime() + pause.toNanos();
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        mailings.running().forEach(mailing -> write(mailing, MailingState.RUNNING, reason));
    }

    /** What mailings say of a server that was missed, they say no more. */
    private void answered() {
        if (mayBeMissed) {
            mayBeMissed = false;
            pause = FIRST_PAUSE;
            mailings.running().forEach(mailing -> write(mailing, MailingState.RUNNING, null));
        }
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
