package io.relata.app.admin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * Hold what a jar says of itself, read without running any of it.
 *
 * @param id the plugin's id
 * @param name its name
 * @param version its version
 * @param requires the platform versions it needs
 * @param dependencies the plugins it builds on
 * @param organisation who made it
 * @param licence under which licence
 */
record JarManifest(
        String id,
        String name,
        String version,
        String requires,
        String dependencies,
        String organisation,
        String licence) {

    /** Read a jar; empty when it is none or does not say which plugin it is. */
    static Optional<JarManifest> read(Path file) {
        try (var jar = new JarFile(file.toFile(), false)) {
            var manifest = jar.getManifest();
            var id = manifest == null ? "" : value(manifest.getMainAttributes(), "Plugin-Id");
            return id.isEmpty() ? Optional.empty() : Optional.of(of(id, manifest.getMainAttributes()));
        } catch (IOException | SecurityException unreadable) {
            return Optional.empty();
        }
    }

    private static JarManifest of(String id, Attributes says) {
        var name = value(says, "Plugin-Name");
        return new JarManifest(
                id,
                name.isEmpty() ? id : name,
                value(says, "Plugin-Version"),
                value(says, "Plugin-Requires"),
                value(says, "Plugin-Dependencies"),
                value(says, "Plugin-Provider"),
                value(says, "Plugin-License"));
    }

    private static String value(Attributes attributes, String name) {
        var value = attributes.getValue(name);
        return value == null ? "" : value.strip();
    }
}
