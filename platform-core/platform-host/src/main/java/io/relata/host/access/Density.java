package io.relata.host.access;

/** Say how closely a user wants rows and fields to stand. */
public enum Density {
    /** Plenty of air. */
    COMFORTABLE,
    /** The usual. */
    COMPACT,
    /** As much on a page as can be read. */
    DENSE
}
