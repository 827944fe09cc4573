package io.relata.host.plugins;

import java.nio.file.Path;
import java.util.List;

/** Opens and closes the class loaders of plugins. */
public interface PluginLoading {

    /**
     * Open a loader for a plugin's classes and resources.
     *
     * @param pluginId the plugin's id
     * @param jar its verified jar
     * @param dependencies the loaders of the plugins it builds on
     */
    ClassLoader open(String pluginId, Path jar, List<ClassLoader> dependencies);

    /** Close a loader that {@link #open} answered, and let go of its files. */
    void close(ClassLoader loader);
}
