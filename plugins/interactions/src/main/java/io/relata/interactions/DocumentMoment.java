package io.relata.interactions;

import java.util.Locale;

/**
 * Name what can happen with a document that is worth recording.
 *
 * @since 0.1
 */
public enum DocumentMoment {
    /** It came into being. */
    CREATED,
    /** It took effect in the books. */
    POSTED,
    /** It was put on paper, or into a file that stands for paper. */
    PRINTED,
    /** It was sent by e-mail. */
    SENT,
    /** It no longer holds. */
    CANCELED;

    /** Tell the word used in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
