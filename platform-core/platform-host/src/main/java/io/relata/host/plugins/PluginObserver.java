package io.relata.host.plugins;

/**
 * Follow plugins as they come and go: routes, REST, jobs, message bundles. Observers are beans of the host, called in
 * their {@link org.springframework.core.annotation.Order} when a plugin starts and the other way round when it stops.
 */
public interface PluginObserver {

    /**
     * Take in a plugin whose contributions just went live. Throwing undoes the start.
     *
     * @param plugin the plugin
     */
    void started(StartedPlugin plugin);

    /**
     * Let go of a plugin: its contributions are out of the registry, its context still works. Called for every plugin
     * that was offered to {@link #started}, also when that threw. What it throws is logged.
     *
     * @param plugin the plugin
     */
    void stopping(StartedPlugin plugin);
}
