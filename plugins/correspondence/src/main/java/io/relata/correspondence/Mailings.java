package io.relata.correspondence;

import io.relata.platform.change.Changed;
import io.relata.platform.query.Page;
import org.jspecify.annotations.Nullable;

/**
 * Write to the contacts of a segment, and look after what became of it. Each contact gets what its line says, by the way its
 * correspondence type says: an e-mail, a letter to print, or nothing.
 *
 * @since 0.1
 */
public interface Mailings {
    /** The most rows of a page. */
    int MOST = 200;

    /**
     * Show what the contact of a segment's line would get, before anything is logged.
     *
     * @param segmentNo the segment's number
     * @param lineNo the line
     * @throws io.relata.platform.problem.Problem not found; FORMAT and REF as {@link MergeTexts#of}; DENIED
     */
    MailingPreview preview(String segmentNo, int lineNo);

    /**
     * Send what the contact of a line would get to somebody else, to look at it.
     *
     * @param segmentNo the segment's number
     * @param lineNo the line
     * @param to the address it goes to
     * @throws io.relata.platform.problem.Problem as {@link #preview} and {@link MailServer#test}; STATE when the line has
     *     nothing to send; DENIED
     */
    void test(String segmentNo, int lineNo, String to);

    /**
     * Log a segment and write to its contacts.
     *
     * @param segmentNo the segment's number
     * @param followUp whether a segment with the same contacts is made
     * @throws io.relata.platform.problem.Problem as logging the segment does; DENIED
     */
    Changed<Mailing> send(String segmentNo, boolean followUp);

    /** List the mailings, newest first. */
    Page<Mailing> list(int limit, @Nullable String cursor);

    /**
     * Read a mailing.
     *
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    Mailing read(long mailingNo);

    /**
     * List the e-mails and letters of a mailing in their order.
     *
     * @param mailingNo the mailing's number
     * @param state only those in a state, or null
     * @param limit the most, 1 to {@link #MOST}
     * @param cursor where the page begins, or null
     * @throws io.relata.platform.problem.Problem not found; FORMAT for a foreign cursor; DENIED
     */
    Page<Delivery> deliveries(long mailingNo, @Nullable DeliveryState state, int limit, @Nullable String cursor);

    /**
     * Show an e-mail or letter as its contact gets it, or got it.
     *
     * @throws io.relata.platform.problem.Problem not found; FORMAT and REF as {@link MergeTexts#of}; DENIED
     */
    MergedText show(long deliveryNo);

    /**
     * Begin to send, or go on.
     *
     * @throws io.relata.platform.problem.Problem not found; STATE without a mail server, and when nothing waits; DENIED
     */
    Changed<Mailing> start(long mailingNo);

    /**
     * Stop sending. The e-mail that is being handed over is finished.
     *
     * @throws io.relata.platform.problem.Problem not found; STATE when nothing is being sent; DENIED
     */
    Changed<Mailing> stop(long mailingNo);

    /**
     * Let what failed wait to be sent again. What was refused for good stays.
     *
     * @throws io.relata.platform.problem.Problem not found; STATE when nothing failed; DENIED
     */
    Changed<Mailing> retry(long mailingNo);
}
