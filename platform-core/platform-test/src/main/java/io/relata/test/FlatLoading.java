package io.relata.test;

import io.relata.host.plugins.PluginLoading;
import java.nio.file.Path;
import java.util.List;

/** Takes plugins' classes from the test's own class path, so that a test can call their services. */
final class FlatLoading implements PluginLoading {

    @Override
    public ClassLoader open(String pluginId, Path jar, List<ClassLoader> dependencies) {
        return PluginLoading.class.getClassLoader();
    }

    @Override
    public void close(ClassLoader loader) {
        // it belongs to the test
    }
}
