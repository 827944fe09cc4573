package io.relata.test;

import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.PlatformPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A plugin on the test's class path: a folder of classes while it is being built, or its jar. Both carry the manifest that
 * the build wrote from the POM.
 */
final class PluginUnderTest {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Path location;
    private final Attributes attributes;

    private PluginUnderTest(Path location, Attributes attributes) {
        this.location = location;
        this.attributes = attributes;
    }

    /** Finds all plugins on the class path, the one being built first. */
    static List<PluginUnderTest> onClassPath() {
        try {
            var found = new ArrayList<PluginUnderTest>();
            for (URL manifest :
                    Collections.list(PluginUnderTest.class.getClassLoader().getResources(MANIFEST))) {
                try (var content = manifest.openStream()) {
                    var attributes = new Manifest(content).getMainAttributes();
                    if (attributes.getValue("Plugin-Id") != null) {
                        found.add(new PluginUnderTest(location(manifest), attributes));
                    }
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Finds the plugin whose classes and tests are being built together. */
    static PluginUnderTest of(Class<?> test) {
        return onClassPath().stream()
                .filter(plugin -> Files.isDirectory(plugin.location))
                .filter(plugin -> test.getName().startsWith(plugin.basePackage()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No plugin with a manifest is built beside " + test.getName()
                                        + ": its POM must inherit plugin-parent and state plugin.class, and Maven must have compiled it"));
    }

    private static Path location(URL manifest) {
        var text = manifest.toExternalForm();
        var root = text.substring(0, text.length() - MANIFEST.length());
        return Path.of(URI.create(root.startsWith("jar:") ? root.substring(4, root.length() - 2) : root));
    }

    String id() {
        return attributes.getValue("Plugin-Id").strip();
    }

    private String entryClass() {
        return attributes.getValue("Plugin-Class").strip();
    }

    String basePackage() {
        return entryClass().substring(0, entryClass().lastIndexOf('.'));
    }

    Set<String> needs() {
        var list = attributes.getValue("Plugin-Dependencies");
        var needs = new HashSet<String>();
        if (list != null) {
            Stream.of(list.split(","))
                    .map(each -> each.split("@")[0].replace("?", "").strip())
                    .filter(each -> !each.isEmpty())
                    .forEach(needs::add);
        }
        return needs;
    }

    /** Asks a new instance of the entry class what it brings. */
    List<Contribution> contributions() {
        try {
            var entry = (PlatformPlugin)
                    Class.forName(entryClass()).getConstructor().newInstance();
            var values = new ArrayList<Contribution>();
            entry.contribute(new Contributions() {
                @Override
                public Contributions add(Contribution contribution) {
                    values.add(contribution);
                    return this;
                }
            });
            return values;
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException("The entry class " + entryClass() + " cannot be used", unusable);
        }
    }

    /** Makes the jar that the build would make: the plugin's classes with the libraries it brings. */
    Path jar(Path folder) {
        try {
            Files.createDirectories(folder);
            var jar = folder.resolve(id() + ".jar");
            if (Files.isRegularFile(location)) {
                return Files.copy(location, jar);
            }
            var names = new HashSet<String>(Set.of(MANIFEST));
            try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
                copy(location, out, names);
                for (Path library : libraries()) {
                    try (var content = FileSystems.newFileSystem(library)) {
                        copy(content.getPath("/"), out, names);
                    }
                }
            }
            return jar;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Manifest manifest() throws IOException {
        try (InputStream content = Files.newInputStream(location.resolve(MANIFEST))) {
            return new Manifest(content);
        }
    }

    /** The build leaves the class path it would pack beside the classes. */
    private List<Path> libraries() throws IOException {
        var list = location.resolveSibling("plugin-class-path.txt");
        return Files.exists(list)
                ? Files.readString(list)
                        .lines()
                        .map(Path::of)
                        .filter(Files::isRegularFile)
                        .toList()
                : List.of();
    }

    private static void copy(Path root, JarOutputStream out, Set<String> names) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.sorted().toList()) {
                var folder = Files.isDirectory(file);
                var name = root.relativize(file).toString().replace('\\', '/') + (folder ? "/" : "");
                if (!name.equals("/") && !name.endsWith("module-info.class") && names.add(name)) {
                    out.putNextEntry(new ZipEntry(name));
                    if (!folder) {
                        Files.copy(file, out);
                    }
                    out.closeEntry();
                }
            }
        }
    }
}
