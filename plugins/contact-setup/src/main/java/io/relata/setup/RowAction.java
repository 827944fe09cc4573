package io.relata.setup;

import io.relata.ui.kit.Icon;
import java.util.function.Consumer;

/**
 * Offers something with a row beside editing and deleting it.
 *
 * @param label message key of its name; {@code {0}} is the row's name
 * @param icon its icon
 * @param run does it, for a row's key
 */
record RowAction(String label, Icon icon, Consumer<String> run) {}
