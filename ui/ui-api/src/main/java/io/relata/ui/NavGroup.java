package io.relata.ui;

/**
 * Name the groups of the navigation.
 *
 * @since 0.1
 */
public enum NavGroup {
    /** Daily work, without a heading. */
    WORK,
    /** Contacts and what happens with them. */
    RELATIONS,
    /** What is set up once. */
    SETUP
}
