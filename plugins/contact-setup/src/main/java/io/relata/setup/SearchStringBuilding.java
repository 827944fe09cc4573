package io.relata.setup;

import io.relata.platform.plugin.Contribution;
import java.util.function.Supplier;

/**
 * Build the search strings of all companies anew. Who keeps companies contributes it.
 *
 * @param id its name, unique in the plugin
 * @param build does it, with the acting user's permissions
 * @since 0.1
 */
public record SearchStringBuilding(String id, Supplier<SearchStringsBuilt> build) implements Contribution {}
