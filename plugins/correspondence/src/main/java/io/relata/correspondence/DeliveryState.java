package io.relata.correspondence;

/**
 * Say how far an e-mail or a letter is.
 *
 * @since 0.1
 */
public enum DeliveryState {
    /** An e-mail that waits to be sent. */
    WAITING,
    /** An e-mail that is being handed over. */
    SENDING,
    /** An e-mail the server has taken. */
    SENT,
    /** An e-mail that will not be taken: the server refused it for good, or there is nothing to send or nobody to send to. */
    REFUSED,
    /** An e-mail that was not taken, or of which that is not known. */
    FAILED,
    /** A letter that is ready to be printed. */
    PRINTABLE
}
