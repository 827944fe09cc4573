package io.relata.interactions;

import java.util.Locale;

/**
 * Name the kinds of interaction a user can tell apart at a glance. A template belongs to one of them.
 *
 * @since 0.1
 */
public enum InteractionKind {
    /** Spoken on the telephone. */
    CALL,
    /** Met, in person or on a screen. */
    MEETING,
    /** Written by e-mail. */
    EMAIL,
    /** Written on paper. */
    LETTER,
    /** Something worth remembering. */
    NOTE;

    /** Tell the word used in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
