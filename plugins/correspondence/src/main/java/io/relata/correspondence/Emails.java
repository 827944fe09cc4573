package io.relata.correspondence;

import io.relata.platform.change.Changed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Send e-mails to one contact, and look after those that were not taken.
 *
 * @since 0.1
 */
public interface Emails {
    /** The permission to send e-mails, and to begin and stop mailings. */
    String SEND = "correspondence.send";
    /** The permission to see what was sent. */
    String READ = "correspondence.read";

    /**
     * Tell the address a contact is written to: that of the alternative address in force, else the contact's own.
     *
     * @param contactNo the contact's number
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    Optional<String> addressOf(String contactNo);

    /**
     * Send an e-mail. Once the server has taken it, it is an interaction; where it does not, it is kept with the reason and
     * can be tried again. A server that takes long to answer keeps nobody waiting: the e-mail is under way then. Not to be
     * called inside a change.
     *
     * @param draft what to send
     * @return what became of it: sent, refused, failed, or still being sent
     * @throws io.relata.platform.problem.Problem not found; REQ without subject, text or salesperson; FORMAT for an address
     *     that is none, a subject of several lines, unknown merge fields, or files that are too large; STATE without a mail
     *     server, without an address, or for a contact that is blocked for privacy; DENIED. Nothing is kept then.
     */
    Changed<Delivery> send(EmailDraft draft);

    /**
     * Try again to send what was not taken.
     *
     * @param deliveryNo its number
     * @throws io.relata.platform.problem.Problem not found; STATE when it was sent or is under way, or without a mail
     *     server; DENIED
     */
    Changed<Delivery> retry(long deliveryNo);

    /**
     * Throw away an e-mail that was not taken.
     *
     * @param deliveryNo its number
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found; STATE when it was sent, is under way or belongs to a mailing;
     *     DENIED
     */
    UUID discard(long deliveryNo);

    /**
     * List what was sent to a contact, newest first.
     *
     * @param contactNo the contact's number
     * @param limit the most, 1 to 200
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    List<Delivery> of(String contactNo, int limit);

    /**
     * Read one e-mail or letter.
     *
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    Delivery read(long deliveryNo);
}
