package io.relata.interactions;

/**
 * Tell whoever does something with a document what becomes of it.
 *
 * @since 0.1
 */
public enum RecordingChoice {
    /** Nothing is recorded. */
    OFF,
    /** It is recorded unless the user says no. */
    ASK,
    /** It is recorded. */
    ON
}
