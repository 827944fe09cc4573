package io.relata.host.plugins;

/** Know one place that holds on to classes of a plugin that stopped, and how to make it let go. */
public interface LoaderPin {

    /**
     * Let go of everything that came from a loader. Called after the plugin's context is closed.
     *
     * @param loader the loader of the plugin that stopped
     */
    void release(ClassLoader loader);
}
