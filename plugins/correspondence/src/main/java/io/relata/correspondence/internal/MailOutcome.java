package io.relata.correspondence.internal;

import io.relata.platform.text.Shorten;

/** Tells what the mail server made of an e-mail. */
sealed interface MailOutcome {
    /** The server took it. */
    record Sent() implements MailOutcome {}

    /**
     * The server will not take it, however often it is tried.
     *
     * @param reason the server's words
     */
    record Refused(String reason) implements MailOutcome {}

    /**
     * The server did not take it now, or broke off so that nobody knows.
     *
     * @param reason the server's words, or what happened
     */
    record Failed(String reason) implements MailOutcome {}

    /**
     * There was no server to hand it to: nothing was tried.
     *
     * @param reason what happened
     */
    record Unreachable(String reason) implements MailOutcome {}

    /** Makes a reason of what was thrown: of one line, and not too long. */
    static String reason(Throwable thrown) {
        var cause = thrown;
        while (cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        var words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return Shorten.withEllipsis(500, words.replaceAll("\\s+", " ").strip());
    }
}
