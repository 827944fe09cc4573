package io.relata.host.plugins;

import java.nio.file.Path;
import java.util.List;

/**
 * What a plugin's jar says of itself, read from its manifest alone.
 *
 * @param requires the platform versions that will do
 * @param sha256 the file's checksum in hexadecimal
 */
record PluginJar(
        Path file,
        String id,
        String version,
        String name,
        String organisation,
        String licence,
        String entryClass,
        String requires,
        List<PluginDependency> dependencies,
        String sha256) {

    boolean dependsOn(String other) {
        return dependencies.stream().anyMatch(dependency -> dependency.id().equals(other));
    }
}
