package io.relata.contacts;

/**
 * Say what a contact is.
 *
 * @since 0.1
 */
public enum ContactType {
    /** An organisation. */
    COMPANY,
    /** A human being, at a company or independent. */
    PERSON
}
