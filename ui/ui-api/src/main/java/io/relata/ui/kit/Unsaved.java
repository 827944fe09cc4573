package io.relata.ui.kit;

/**
 * Know whether something was typed that is not stored yet, and how to store it or let it go.
 *
 * @see LeaveGuard
 * @since 0.1
 */
public interface Unsaved {

    /** Tell whether what was typed differs from what is stored. */
    boolean isChanged();

    /**
     * Store it, and show why where that is refused.
     *
     * @return whether it is stored
     */
    boolean save();

    /** Let it go. */
    void discard();
}
