package io.relata.host.plugins.web;

import java.time.Duration;

/** Tell that a plugin's resource took too long and was interrupted. */
public final class PluginCutOff extends RuntimeException {

    private final String pluginName;
    private final Duration limit;

    PluginCutOff(String pluginName, Duration limit) {
        super("Plugin " + pluginName + " took longer than " + limit);
        this.pluginName = pluginName;
        this.limit = limit;
    }

    /** Tell the plugin's name. */
    public String pluginName() {
        return pluginName;
    }

    /** Tell how long it was waited for. */
    public long seconds() {
        return limit.toSeconds();
    }
}
