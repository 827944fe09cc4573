package io.relata.interactions;

/**
 * Say who began an interaction.
 *
 * @since 0.1
 */
public enum InitiatedBy {
    /** Our side. */
    US,
    /** The contact. */
    THEM
}
