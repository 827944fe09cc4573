package io.relata.ui;

import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import io.relata.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/**
 * Add an entry to the "New" menu and to the palette.
 *
 * @param id its name, unique in the plugin
 * @param title message key of its text
 * @param icon its icon
 * @param shortcut a key combination, a single key (not heard while typing), or null
 * @param permission the permission it needs, or null
 * @param placement where it wishes to stand
 * @param open opens the dialog or page
 * @since 0.1
 */
public record QuickCreate(
        String id,
        String title,
        Icon icon,
        @Nullable String shortcut,
        @Nullable String permission,
        Placement placement,
        Runnable open)
        implements Placed {}
