package io.relata.interactions;

/**
 * Say what happens with a template's content while an interaction is created.
 *
 * @since 0.1
 */
public enum WizardAction {
    /** The content is shown and can be edited. */
    OPEN,
    /** A file is asked for. */
    IMPORT,
    /** The content is merged with the contact's data. */
    MERGE
}
