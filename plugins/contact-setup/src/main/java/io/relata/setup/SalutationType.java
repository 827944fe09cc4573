package io.relata.setup;

/**
 * Say how close a salutation is.
 *
 * @since 0.1
 */
public enum SalutationType {
    /** As in a letter to somebody one hardly knows. */
    FORMAL,
    /** As among people who know each other. */
    INFORMAL
}
