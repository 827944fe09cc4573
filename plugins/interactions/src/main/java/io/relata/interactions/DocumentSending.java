package io.relata.interactions;

import io.relata.platform.change.Changed;
import java.util.Optional;

/**
 * Hand documents to a mail server.
 *
 * @since 0.1
 */
public interface DocumentSending {

    /**
     * Go on only when e-mails can be sent at all.
     *
     * @throws io.relata.platform.problem.Problem STATE without a mail server
     */
    void requireReady();

    /**
     * Tell the address a contact is written to.
     *
     * @param contactNo the contact's number
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    Optional<String> addressOf(String contactNo);

    /**
     * Send a document. Once the server has taken it, its event is told, once however often it is tried; what is not taken is
     * kept with the contact and can be tried again. Not to be called inside a change.
     *
     * @param mail what to send
     * @return what became of it
     * @throws io.relata.platform.problem.Problem not found; REQ at {@code to} where neither it nor the contact says an
     *     address; REQ at {@code subject}; FORMAT at {@code to}, {@code subject}, {@code text} or {@code files}; STATE
     *     without a mail server, or for a contact that is blocked for privacy; DENIED. Nothing is kept then.
     */
    Changed<DocumentDelivery> send(DocumentMail mail);
}
