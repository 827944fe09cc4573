package io.relata.segments;

import java.util.Locale;

/**
 * Name the steps by which a segment is built.
 *
 * @since 0.1
 */
public enum SegmentAction {
    /** Contacts were added that fit criteria, were named, or stood on a logged segment. */
    ADD,
    /** Contacts that fit criteria were taken away. */
    REDUCE,
    /** Contacts that do not fit criteria were taken away. */
    REFINE,
    /** Lines were taken away by hand. */
    REMOVE;

    /** Tell the word used in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
