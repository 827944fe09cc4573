package io.relata.interactions;

import java.util.Locale;

/**
 * Name what became of a document event.
 *
 * @since 0.1
 */
public enum RecordingStatus {
    /** It is an interaction now. */
    RECORDED,
    /** Nothing was to be recorded; the reason tells why. */
    SKIPPED,
    /** It could not be recorded; it is kept and tried again. */
    FAILED,
    /** It is recorded once the change it belongs to is done. */
    WAITING,
    /** It could not be read; nothing of it is kept. */
    REFUSED;

    /** Tell the word used in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
