package io.relata.interactions;

/**
 * Say how an interaction went.
 *
 * @since 0.1
 */
public enum Evaluation {
    VERY_POSITIVE,
    POSITIVE,
    NEUTRAL,
    NEGATIVE,
    VERY_NEGATIVE
}
