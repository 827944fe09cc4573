package io.relata.contacts;

/**
 * Say by what a list of contacts is sorted.
 *
 * @since 0.1
 */
public enum ContactSort {
    /** By name, as the user's language orders it. */
    NAME,
    /** By number. */
    NUMBER,
    /** By the moment of the last change. */
    MODIFIED,
    /** By city; those without one come last. */
    CITY,
    /** By the salesperson's code; those without one come last. */
    SALESPERSON,
    /** By the moment the contact was entered. */
    CREATED
}
