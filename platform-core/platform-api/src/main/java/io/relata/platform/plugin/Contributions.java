package io.relata.platform.plugin;

/**
 * Collect what a plugin brings.
 *
 * @since 0.1
 */
public interface Contributions {

    /**
     * Add one contribution.
     *
     * @param contribution what the plugin brings
     * @return this collection, so that calls can be chained
     * @throws IllegalArgumentException if the plugin already added one of the same kind and id
     */
    Contributions add(Contribution contribution);
}
