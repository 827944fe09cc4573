package io.relata.setup;

import com.vaadin.flow.component.Component;
import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import io.relata.ui.kit.Icon;
import java.util.function.Supplier;

/**
 * Add a page to the contact setup that is no code table. It opens at {@code setup/<id>} and is drawn behind a fault
 * barrier.
 *
 * @param id its name in addresses, unique among pages and code tables
 * @param title message key of its name
 * @param icon its icon
 * @param permission the permission it needs
 * @param placement where it wishes to stand
 * @param content what it shows, made anew each time it is opened
 * @since 0.1
 */
public record SetupPage(
        String id, String title, Icon icon, String permission, Placement placement, Supplier<Component> content)
        implements Placed {}
