package io.relata.ui.kit;

/**
 * Say what a colour means.
 *
 * @since 0.1
 */
public enum Tone {
    /** Means nothing special. */
    PLAIN,
    /** Actions, selection, companies. */
    ACCENT,
    /** Persons, prospects, warnings that are not errors. */
    WARM,
    /** Done, customers. */
    OK,
    /** Failed, overdue. */
    BAD;

    /** Tell the CSS class. */
    String css() {
        return "rl-tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
