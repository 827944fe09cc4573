package io.relata.interactions;

/**
 * Say in which direction information went.
 *
 * @since 0.1
 */
public enum InformationFlow {
    /** From us to the contact. */
    OUTBOUND,
    /** From the contact to us. */
    INBOUND
}
