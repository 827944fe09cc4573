package io.relata.platform.plugin;

/**
 * Mark contributions that stand in an order on the screen.
 *
 * @since 0.1
 */
public interface Placed extends Contribution {

    /** Tell where this wishes to stand. */
    Placement placement();
}
