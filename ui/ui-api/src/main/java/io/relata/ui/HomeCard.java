package io.relata.ui;

import com.vaadin.flow.component.Component;
import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Add a card to the home page, drawn behind a fault barrier.
 *
 * @param id its name, unique in the plugin
 * @param title message key of its heading
 * @param permission the permission it needs, or null
 * @param placement where it wishes to stand
 * @param content what it shows
 * @since 0.1
 */
public record HomeCard(
        String id, String title, @Nullable String permission, Placement placement, Supplier<Component> content)
        implements Placed {}
