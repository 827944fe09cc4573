package io.relata.contacts;

import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import io.relata.ui.kit.Icon;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Offer something to do with the contacts that are selected in the list: a button in the bar that stands below the list
 * while any is selected.
 *
 * @param id its name, unique in the plugin
 * @param title message key of the button's text
 * @param icon its icon
 * @param permission the permission it needs, or null
 * @param placement where it wishes to stand among those of plugins
 * @param run does it; takes the ids of the selected contacts, at most {@link ContactBulk#MOST}
 * @since 0.1
 */
public record ContactListAction(
        String id, String title, Icon icon, @Nullable String permission, Placement placement, Consumer<Set<UUID>> run)
        implements Placed {}
