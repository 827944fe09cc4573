package io.relata.platform.plugin;

/**
 * Hold a contribution together with the plugin it came from.
 *
 * @param pluginId the plugin's id
 * @param pluginName the plugin's name, for notices to users
 * @param value what it contributed
 * @param <C> the kind of contribution
 * @since 0.1
 */
public record Contributed<C extends Contribution>(String pluginId, String pluginName, C value) {

    /** Tell the id that is unique over all plugins: {@code plugin.contribution}. */
    public String qualifiedId() {
        return pluginId + "." + value.id();
    }
}
