package io.relata.interactions;

import io.relata.platform.change.Change;

/**
 * Ask whether a canceled interaction may count again; heard inside the transaction, before anything is written.
 *
 * @param change the change it belongs to
 * @param interaction the canceled entry
 * @since 0.1
 */
public record InteractionCounting(Change change, Interaction interaction) {}
