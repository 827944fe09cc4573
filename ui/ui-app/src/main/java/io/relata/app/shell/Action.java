package io.relata.app.shell;

import io.relata.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/**
 * Be something the user can do from every page: by menu, palette or key.
 *
 * @param id its name on the page
 * @param text its translated name
 * @param icon its icon
 * @param keys the key combination, or null
 * @param run does it, in the page
 */
record Action(String id, String text, Icon icon, @Nullable String keys, Runnable run) {}
