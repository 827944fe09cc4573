package io.relata.platform.plugin;

import java.util.function.LongSupplier;

/**
 * Tell programs one number of what there is to do, in the answer of {@code GET /api/v1/dashboard}.
 *
 * @param id its name, unique over all plugins: {@code contacts-duplicates} is shown as {@code contactsDuplicates}
 * @param permission who is told
 * @param value counts, with the acting user's permissions
 * @since 0.1
 */
public record DashboardFigure(String id, String permission, LongSupplier value) implements Contribution {}
