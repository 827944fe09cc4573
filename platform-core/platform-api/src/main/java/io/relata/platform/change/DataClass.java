package io.relata.platform.change;

/**
 * Say how sensitive a field is; every field has one.
 *
 * @since 0.1
 */
public enum DataClass {
    /** Says nothing about a person. */
    BUSINESS,
    /** Identifies or describes a person. */
    PERSONAL,
    /** Needs special care: health, belief, minors. */
    SENSITIVE
}
