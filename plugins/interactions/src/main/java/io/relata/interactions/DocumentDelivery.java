package io.relata.interactions;

import org.jspecify.annotations.Nullable;

/**
 * Tell what became of a document that was sent.
 *
 * @param state how far it is
 * @param to the address it goes to
 * @param reason why it was not sent, in the user's language; or null
 * @param path where a program reads how far it is, below {@code /api/v1/}
 * @since 0.1
 */
public record DocumentDelivery(
        State state, String to, @Nullable String reason, String path) {

    /** How far a document is on its way. */
    public enum State {
        /** The mail server has taken it. */
        SENT,
        /** The server takes long to answer; it is being handed over. */
        UNDER_WAY,
        /** It was not taken, and is kept to be tried again. */
        NOT_SENT
    }
}
