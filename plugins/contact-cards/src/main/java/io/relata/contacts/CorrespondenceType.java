package io.relata.contacts;

/**
 * Say how a contact likes to be written to.
 *
 * @since 0.1
 */
public enum CorrespondenceType {
    /** On paper. */
    HARD_COPY,
    /** By e-mail. */
    EMAIL
}
