package io.relata.host.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Opens each jar from a private copy, so that a replacement never meets an open file. */
@Component
class JarLoading implements PluginLoading {

    private static final Logger LOG = LoggerFactory.getLogger(JarLoading.class);

    private final Path folder;
    private final Map<ClassLoader, Path> open = new ConcurrentHashMap<>();

    JarLoading(@Value("${relata.data:data}") Path data) {
        this.folder = data.resolve("run").resolve("plugins");
        deleteLeftovers();
    }

    @Override
    public ClassLoader open(String pluginId, Path jar, List<ClassLoader> dependencies) {
        try {
            Files.createDirectories(folder);
            var copy = Files.copy(jar, folder.resolve(pluginId + "-" + UUID.randomUUID() + ".jar"));
            var loader =
                    new PluginClassLoader(pluginId, List.of(copy), PluginLoading.class.getClassLoader(), dependencies);
            open.put(loader, copy);
            return loader;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close(ClassLoader loader) {
        var copy = open.remove(loader);
        if (copy == null) {
            return;
        }
        try {
            ((PluginClassLoader) loader).close();
            Files.deleteIfExists(copy);
        } catch (IOException locked) {
            LOG.warn("Could not remove {}: it is tried again at the next start", copy, locked);
        }
    }

    private void deleteLeftovers() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var leftovers = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        } catch (IOException locked) {
            LOG.warn("Could not tidy up {}", folder, locked);
        }
    }
}
