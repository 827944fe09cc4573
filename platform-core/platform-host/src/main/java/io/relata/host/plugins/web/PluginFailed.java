package io.relata.host.plugins.web;

/** Tell that a plugin's resource failed; the fault itself is in the log. */
public final class PluginFailed extends RuntimeException {

    private final String pluginName;

    PluginFailed(String pluginName) {
        super("Plugin " + pluginName + " failed");
        this.pluginName = pluginName;
    }

    /** Tell the plugin's name. */
    public String pluginName() {
        return pluginName;
    }
}
