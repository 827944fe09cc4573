package io.relata.host.access;

/** Say which colours a user wants. */
public enum Scheme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** As the user's device is set. */
    SYSTEM
}
