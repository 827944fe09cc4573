package io.relata.host.plugins;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** Makes the jars of plugins for tests: small sources compiled on the spot, nothing checked in. */
final class PluginJars {

    private static final Map<String, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private final Path folder;
    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, byte[]> resources = new LinkedHashMap<>();
    private final List<Path> classPath = new ArrayList<>();
    private final String id;

    private PluginJars(Path folder, String id, String version) {
        this.folder = folder;
        this.id = id;
        manifest.put("Plugin-Id", id);
        manifest.put("Plugin-Version", version);
        manifest.put("Plugin-Name", "The " + id);
        manifest.put("Plugin-Provider", "Tests");
        manifest.put("Plugin-License", "Apache-2.0");
        manifest.put("Plugin-Requires", ">=0.1.0");
        entry("public void contribute(Contributions to) {}");
    }

    static PluginJars plugin(Path folder, String id, String version) {
        return new PluginJars(folder, id, version);
    }

    static String packageOf(String id) {
        return "plugins." + id.replace("-", "");
    }

    /** Writes the body of the entry class. */
    PluginJars entry(String body) {
        manifest.put("Plugin-Class", packageOf(id) + ".Entry");
        return type("Entry", "public class Entry extends PlatformPlugin { " + body + " }");
    }

    /** Adds a class beside the entry class. */
    PluginJars type(String name, String declaration) {
        sources.put(packageOf(id).replace('.', '/') + "/" + name + ".java", """
                package %s;
                import io.relata.platform.access.*;
                import io.relata.platform.plugin.*;
                import io.relata.platform.problem.*;
                import org.springframework.stereotype.Component;
                import org.springframework.web.bind.annotation.*;
                %s
                """.formatted(packageOf(id), declaration));
        return this;
    }

    PluginJars attribute(String name, String value) {
        manifest.put(name, value);
        return this;
    }

    PluginJars without(String attribute) {
        manifest.remove(attribute);
        return this;
    }

    PluginJars resource(String name, String content) {
        return resource(name, content.getBytes(StandardCharsets.UTF_8));
    }

    PluginJars resource(String name, byte[] content) {
        resources.put(name, content);
        return this;
    }

    PluginJars dependsOn(String list, Path... jars) {
        classPath.addAll(List.of(jars));
        return attribute("Plugin-Dependencies", list);
    }

    /** Adds a change log; each statement is a change set of its own. */
    PluginJars changelog(String... statements) {
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog \
                http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                """);
        for (int i = 0; i < statements.length; i++) {
            text.append("<changeSet id=\"%d\" author=\"t\"><sql>%s</sql><rollback/></changeSet>%n"
                    .formatted(i + 1, statements[i]));
        }
        return resource("db/" + id + "/changelog.xml", text + "</databaseChangeLog>");
    }

    Path build() {
        try {
            Files.createDirectories(folder);
            var jar = folder.resolve(id + "-" + manifest.get("Plugin-Version") + ".jar");
            var classes = compile();
            try (var out = new JarOutputStream(Files.newOutputStream(jar), jarManifest())) {
                out.putNextEntry(new ZipEntry("plugins/"));
                out.putNextEntry(new ZipEntry(packageOf(id).replace('.', '/') + "/"));
                for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                    put(out, each.getKey(), each.getValue());
                }
                for (Map.Entry<String, byte[]> each : resources.entrySet()) {
                    put(out, each.getKey(), each.getValue());
                }
            }
            return jar;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Manifest jarManifest() {
        var written = new Manifest();
        written.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.forEach(written.getMainAttributes()::putValue);
        return written;
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private Map<String, byte[]> compile() throws IOException {
        var key = sources + classPath.toString();
        var known = COMPILED.get(key);
        if (known != null) {
            return known;
        }
        var compiled = compileAfresh();
        COMPILED.put(key, compiled);
        return compiled;
    }

    private Map<String, byte[]> compileAfresh() throws IOException {
        var work = Files.createTempDirectory("plugin-source");
        var arguments = new ArrayList<String>(
                List.of("-d", work.resolve("out").toString(), "-proc:none", "-parameters", "-cp", classPathText()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            var file = work.resolve("in").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        var result = ToolProvider.getSystemJavaCompiler()
                .run(null, System.err, System.err, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalArgumentException("the test's plugin does not compile");
        }
        return read(work.resolve("out"));
    }

    private String classPathText() {
        var text = new StringBuilder(System.getProperty("java.class.path"));
        classPath.forEach(jar -> text.append(File.pathSeparator).append(jar));
        return text.toString();
    }

    private static Map<String, byte[]> read(Path out) throws IOException {
        var classes = new LinkedHashMap<String, byte[]>();
        try (var files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                classes.put(out.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return classes;
    }
}
