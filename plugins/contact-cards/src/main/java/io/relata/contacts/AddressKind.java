package io.relata.contacts;

/**
 * Say what an address is for.
 *
 * @since 0.1
 */
public enum AddressKind {
    /** Where one calls on the contact. */
    VISITING,
    /** Where letters go. */
    POSTAL,
    /** Where goods go. */
    DELIVERY,
    /** Where invoices go. */
    INVOICE,
    /** Anything else, such as that of the summer. */
    OTHER
}
