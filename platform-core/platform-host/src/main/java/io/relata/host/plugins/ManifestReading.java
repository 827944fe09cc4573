package io.relata.host.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Reads who a plugin is and what it needs from its manifest. */
final class ManifestReading {

    static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Path file;
    private final String fileName;
    private final Set<String> entries;

    ManifestReading(Path file, String fileName, Set<String> entries) {
        this.file = file;
        this.fileName = fileName;
        this.entries = entries;
    }

    PluginJar read(ZipFile zip, String sha256) throws IOException {
        var attributes = attributes(zip);
        var id = required(attributes, "Plugin-Id");
        if (!ID.matcher(id).matches()) {
            throw new Refused(Reason.of("jar.badId", fileName, id));
        }
        var version = version(attributes);
        var entryClass = entryClass(attributes);
        return new PluginJar(
                file,
                id,
                version,
                optional(attributes, "Plugin-Name", id),
                optional(attributes, "Plugin-Provider", ""),
                optional(attributes, "Plugin-License", ""),
                entryClass,
                range(required(attributes, "Plugin-Requires")),
                dependencies(optional(attributes, "Plugin-Dependencies", "")),
                sha256);
    }

    private Attributes attributes(ZipFile zip) throws IOException {
        var entry = zip.getEntry(JarFile.MANIFEST_NAME);
        if (entry == null) {
            throw new Refused(Reason.of("jar.attribute", fileName, "Plugin-Id"));
        }
        try (var content = zip.getInputStream(entry)) {
            return new Manifest(content).getMainAttributes();
        }
    }

    private String required(Attributes attributes, String name) {
        var value = optional(attributes, name, "");
        if (value.isEmpty()) {
            throw new Refused(Reason.of("jar.attribute", fileName, name));
        }
        return value;
    }

    private static String optional(Attributes attributes, String name, String otherwise) {
        var value = attributes.getValue(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private String version(Attributes attributes) {
        var version = required(attributes, "Plugin-Version");
        if (!Versions.isVersion(version)) {
            throw new Refused(Reason.of("jar.badVersion", fileName, version));
        }
        return version;
    }

    private String entryClass(Attributes attributes) {
        var name = required(attributes, "Plugin-Class");
        if (!entries.contains(name.replace('.', '/') + ".class")) {
            throw new Refused(Reason.of("jar.entryClass", fileName, name));
        }
        var folder = name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/');
        if (!entries.contains(folder)) {
            throw new Refused(Reason.of("jar.folders", fileName, folder));
        }
        return name;
    }

    private String range(String range) {
        if (!Versions.isRange(range)) {
            throw new Refused(Reason.of("jar.badVersion", fileName, range));
        }
        return range;
    }

    private List<PluginDependency> dependencies(String list) {
        return Stream.of(list.split(","))
                .filter(each -> !each.isBlank())
                .map(each -> new org.pf4j.PluginDependency(each.strip()))
                .map(each -> new PluginDependency(
                        each.getPluginId(), range(each.getPluginVersionSupport()), each.isOptional()))
                .toList();
    }
}
