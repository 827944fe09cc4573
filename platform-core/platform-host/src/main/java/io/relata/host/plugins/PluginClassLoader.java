package io.relata.host.plugins;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Loads a plugin's classes, split by package: the platform's packages come from the host and only from there, all others
 * from the plugin's own jar and then from the plugins it depends on.
 *
 * <p>Parent-first would stop a plugin from bringing a newer library; plugin-first would load the platform's types a
 * second time when a jar carries them.
 */
final class PluginClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    /** How the name of every such loader begins. */
    static final String NAME = "plugin-";

    private final String pluginId;
    private final ClassLoader host;
    private final List<ClassLoader> dependencies;

    PluginClassLoader(String pluginId, List<Path> jars, ClassLoader host, List<ClassLoader> dependencies) {
        super(NAME + pluginId, urls(jars), ClassLoader.getPlatformClassLoader());
        this.pluginId = pluginId;
        this.host = host;
        this.dependencies = List.copyOf(dependencies);
    }

    String pluginId() {
        return pluginId;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded != null ? loaded : search(name, resolve);
        }
    }

    private Class<?> search(String name, boolean resolve) throws ClassNotFoundException {
        if (HostPackages.own(name)) {
            return host.loadClass(name);
        }
        try {
            return super.loadClass(name, resolve);
        } catch (ClassNotFoundException notInOwnJar) {
            for (ClassLoader dependency : dependencies) {
                var found = inDependency(dependency, name);
                if (found.isPresent()) {
                    return found.get();
                }
            }
            throw notInOwnJar;
        }
    }

    private static Optional<Class<?>> inDependency(ClassLoader dependency, String name) {
        try {
            return Optional.of(dependency.loadClass(name));
        } catch (ClassNotFoundException notThere) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        var own = findResource(name);
        if (own != null) {
            return own;
        }
        return HostPackages.ownResource(name)
                ? host.getResource(name)
                : ClassLoader.getPlatformClassLoader().getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        var found = new ArrayList<URL>(Collections.list(findResources(name)));
        var others = HostPackages.ownResource(name) ? host : ClassLoader.getPlatformClassLoader();
        found.addAll(Collections.list(others.getResources(name)));
        return Collections.enumeration(found);
    }

    @Override
    public @Nullable URL findResource(String name) {
        var found = super.findResource(name);
        return found == null ? null : uncached(found);
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        return Collections.enumeration(Collections.list(super.findResources(name)).stream()
                .map(PluginClassLoader::uncached)
                .toList());
    }

    /** The cache behind jar addresses is one for the process: it would keep the jar open and serve its old content. */
    private static URL uncached(URL found) {
        try {
            return URL.of(found.toURI(), new Uncached());
        } catch (URISyntaxException | MalformedURLException | IllegalArgumentException odd) {
            return found;
        }
    }

    private static final class Uncached extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            var connection = URL.of(URI.create(address.toExternalForm()), null).openConnection();
            connection.setUseCaches(false);
            return connection;
        }
    }

    private static URL[] urls(List<Path> jars) {
        return jars.stream().map(PluginClassLoader::url).toArray(URL[]::new);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
