package io.relata.documents;

import java.util.Locale;

/**
 * Name where a document stands.
 *
 * @since 0.1
 */
public enum DocumentStatus {
    /** It may still be changed. */
    OPEN,
    /** It took effect and stays as it is. */
    POSTED,
    /** It no longer holds. */
    CANCELED;

    /** Tell the word used in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
