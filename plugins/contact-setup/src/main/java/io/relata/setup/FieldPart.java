package io.relata.setup;

/**
 * Say which end of a field a search string is cut from.
 *
 * @since 0.1
 */
public enum FieldPart {
    /** Its first characters. */
    FIRST,
    /** Its last characters. */
    LAST
}
