package io.relata.interactions;

import java.util.Locale;

/**
 * Name the parts of a business that documents come from; the set-up shows their types by it.
 *
 * @since 0.1
 */
public enum DocumentArea {
    /** What belongs to no other part: e-mails, calls, cover sheets. */
    GENERAL,
    /** Sold to customers. */
    SALES,
    /** Bought from vendors. */
    PURCHASES,
    /** Serviced for customers. */
    SERVICE;

    /** Tell the word used in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
