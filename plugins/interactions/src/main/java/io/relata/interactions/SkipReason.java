package io.relata.interactions;

import java.util.Locale;

/**
 * Name why a document event became no interaction.
 *
 * @since 0.1
 */
public enum SkipReason {
    /** The set-up names no template for it. */
    NO_TEMPLATE,
    /** The set-up has it switched off. */
    OFF,
    /** The user did not want it recorded. */
    DECLINED,
    /** No contact belongs to it. */
    NO_CONTACT,
    /** The contact is blocked for privacy. */
    BLOCKED,
    /** The event was heard before. */
    DUPLICATE;

    /** Tell the word used in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
