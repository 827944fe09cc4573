package io.relata.setup;

/**
 * Name what of a contact may stand in a salutation.
 *
 * @since 0.1
 */
public enum SalutationName {
    /** The job title. */
    JOB_TITLE,
    /** The first name. */
    FIRST_NAME,
    /** The middle name. */
    MIDDLE_NAME,
    /** The surname. */
    SURNAME,
    /** The initials. */
    INITIALS,
    /** The name of the company. */
    COMPANY_NAME
}
