package io.relata.correspondence;

/**
 * Say how the line to the mail server is secured.
 *
 * @since 0.1
 */
public enum MailSecurity {
    /** The line begins open and becomes secure before anything is said; usual at port 587. */
    STARTTLS,
    /** The line is secure from the beginning; usual at port 465. */
    TLS,
    /** The line stays open: within one's own walls only. */
    NONE
}
