package io.relata.ui;

import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Add a step to the first-run checklist on the home page.
 *
 * @param id its name, unique in the plugin
 * @param title message key of what to do
 * @param help message key of one sentence that says why
 * @param minutes how long it takes
 * @param route where it is done, relative to the product's root
 * @param permission the permission it needs, or null
 * @param placement its place in the sequence
 * @param done tells whether it has been done, from the data
 * @since 0.1
 */
public record ChecklistStep(
        String id,
        String title,
        String help,
        int minutes,
        String route,
        @Nullable String permission,
        Placement placement,
        BooleanSupplier done)
        implements Placed {}
