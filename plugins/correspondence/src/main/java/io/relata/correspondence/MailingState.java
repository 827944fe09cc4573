package io.relata.correspondence;

/**
 * Say how far a mailing is.
 *
 * @since 0.1
 */
public enum MailingState {
    /** It was not begun: there was no mail server. */
    READY,
    /** Its e-mails are being sent. */
    RUNNING,
    /** Somebody stopped it; what waits goes on waiting. */
    STOPPED,
    /** Nothing waits any more. */
    DONE
}
