package io.relata.ui;

/**
 * Say where on a card a section stands.
 *
 * @since 0.1
 */
public enum CardZone {
    /** Left: what is known about the subject. */
    FACTS,
    /** Centre: what happened, and the place to record more. */
    TIMELINE,
    /** Right: what else matters now. */
    CONTEXT,
    /** In the panel beside a list, where only the gist fits. */
    PREVIEW
}
