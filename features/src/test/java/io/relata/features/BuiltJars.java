package io.relata.features;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Builds plugins against the built product, as a partner would, out of a few lines of a test. */
final class BuiltJars {

    private static final List<String> LIBRARIES = List.of(
            "platform-api-", "ui-api-", "flow-server-", "flow-html-components-", "spring-web-", "jspecify-", "h2-");

    private final Path home;
    private final Path work;

    /**
     * Build in a folder.
     *
     * @param home the product's folder
     * @param work an empty folder
     */
    BuiltJars(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    /**
     * Build a plugin.
     *
     * @param manifest lines of the manifest besides the usual ones, or other values for those
     * @param files sources by their path, which ends in {@code .java}, and resources by theirs
     */
    byte[] plugin(String id, Map<String, String> manifest, Map<String, String> files) {
        var says = new LinkedHashMap<String, String>();
        says.put("Manifest-Version", "1.0");
        says.put("Plugin-Id", id);
        says.put("Plugin-Version", "1.0.0");
        says.put("Plugin-Name", "The " + id);
        says.put("Plugin-Class", id + ".Entry");
        says.put("Plugin-Provider", "Tests");
        says.put("Plugin-License", "Apache-2.0");
        says.put("Plugin-Requires", ">=0.1.0");
        says.putAll(manifest);
        var entry = Map.of(
                id + "/Entry.java",
                "package " + id + "; public class Entry extends io.relata.platform.plugin.PlatformPlugin {"
                        + " public void contribute(io.relata.platform.plugin.Contributions to) {} }");
        var all = new LinkedHashMap<>(entry);
        all.putAll(files);
        try {
            return zipped(says, compiled(id, all));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Map<String, byte[]> compiled(String id, Map<String, String> files) throws IOException {
        var sources = Files.createTempDirectory(work, id);
        var classes = Files.createDirectories(sources.resolve("classes"));
        var arguments = new java.util.ArrayList<>(
                List.of("-proc:none", "-parameters", "-d", classes.toString(), "-cp", classPath(), "-implicit:none"));
        var content = new LinkedHashMap<String, byte[]>();
        for (Map.Entry<String, String> each : files.entrySet()) {
            if (each.getKey().endsWith(".java")) {
                var file = sources.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                arguments.add(Files.writeString(file, each.getValue()).toString());
            } else {
                content.put(each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException("The plugin " + id + " of the test does not compile");
        }
        try (var found = Files.walk(classes)) {
            for (Path each : found.filter(Files::isRegularFile).sorted().toList()) {
                content.put(
                        classes.relativize(each).toString().replace(File.separatorChar, '/'), Files.readAllBytes(each));
            }
        }
        return content;
    }

    private static byte[] zipped(Map<String, String> manifest, Map<String, byte[]> content) throws IOException {
        var target = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(target)) {
            var lines = manifest.entrySet().stream()
                    .map(each -> each.getKey() + ": " + each.getValue())
                    .collect(Collectors.joining("\r\n", "", "\r\n\r\n"));
            put(zip, "META-INF/MANIFEST.MF", lines.getBytes(StandardCharsets.UTF_8));
            var folders = new TreeSet<String>();
            for (String name : content.keySet()) {
                for (int at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
                    folders.add(name.substring(0, at + 1));
                }
            }
            for (String folder : folders) {
                zip.putNextEntry(new ZipEntry(folder));
            }
            for (Map.Entry<String, byte[]> each : content.entrySet()) {
                put(zip, each.getKey(), each.getValue());
            }
        }
        return target.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private String classPath() throws IOException {
        var found = new java.util.ArrayList<Path>(libraries());
        try (var plugins = Files.newDirectoryStream(home.resolve("plugins"), "*.jar")) {
            plugins.forEach(found::add);
        }
        return found.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Finds one of the product's libraries. */
    Path library(String start) {
        try {
            return libraries().stream()
                    .filter(each -> each.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Path> libraries() throws IOException {
        try (var files = Files.list(home.resolve("lib"))) {
            return files.filter(file -> LIBRARIES.stream()
                            .anyMatch(name -> file.getFileName().toString().startsWith(name)))
                    .sorted()
                    .toList();
        }
    }
}
