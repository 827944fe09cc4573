package io.relata.app;

import io.relata.host.schema.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Hold what the product is started with: the environment, the file {@code relata.properties} in the working folder, and
 * the flags of the command line, each stronger than the one after it.
 */
final class StartSettings {

    private static final Map<String, String> PROPERTIES = Map.of(
            "RELATA_DB_URL", "relata.db.url",
            "RELATA_DB_USER", "relata.db.user",
            "RELATA_DB_PASSWORD", "relata.db.password",
            "RELATA_ADMIN_PASSWORD", "relata.admin-password",
            "RELATA_CLOCK", "relata.clock",
            "RELATA_REQUIRE_VERSION", "relata.rest.require-version");
    private static final List<String> FLAGS = List.of("--demo", "--safe-mode");

    private final Map<String, String> values;
    private final List<String> flags;

    private StartSettings(Map<String, String> values, List<String> flags) {
        this.values = values;
        this.flags = flags;
    }

    /**
     * Read the settings.
     *
     * @param environment the process's environment
     * @param file the settings file; it need not exist
     * @param arguments the command line
     * @throws StartRefused for an unknown argument or an unreadable file
     */
    static StartSettings read(Map<String, String> environment, Path file, List<String> arguments) {
        for (String argument : arguments) {
            if (!FLAGS.contains(argument)) {
                throw new StartRefused(
                        "Unknown argument " + argument + ". There are " + String.join(" and ", FLAGS)
                                + "; everything else is set by environment or relata.properties.",
                        null);
            }
        }
        var values = new LinkedHashMap<>(fromFile(file));
        environment.forEach((name, value) -> {
            if (name.startsWith("RELATA_") && !value.isBlank()) {
                values.put(name, value);
            }
        });
        return new StartSettings(values, List.copyOf(arguments));
    }

    private static Map<String, String> fromFile(Path file) {
        var values = new LinkedHashMap<String, String>();
        if (Files.exists(file)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new StartRefused(
                        "The file " + file + " cannot be read: " + unreadable.getMessage() + ". Correct or remove it.",
                        unreadable);
            }
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        }
        return values;
    }

    /** Tell the port to listen on. */
    int port() {
        var text = values.getOrDefault("RELATA_PORT", "8080").strip();
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw new StartRefused("RELATA_PORT is " + text + ", but a port is a number from 1 to 65535.", null);
    }

    /** Tell the address to listen on. */
    String address() {
        return values.getOrDefault("RELATA_ADDRESS", "127.0.0.1").strip();
    }

    /** Tell how many seconds a plugin may keep a caller waiting. */
    int pluginLimit() {
        var text = values.getOrDefault("RELATA_PLUGIN_LIMIT", "30").strip();
        try {
            int seconds = Integer.parseInt(text);
            if (seconds > 0) {
                return seconds;
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw new StartRefused(
                "RELATA_PLUGIN_LIMIT is " + text + ", but must be a number of seconds such as 30, or be left out.",
                null);
    }

    /** Tell the data folder. */
    Path data() {
        return Path.of(values.getOrDefault("RELATA_DATA", "data"))
                .toAbsolutePath()
                .normalize();
    }

    /** Tell whether the database is the embedded one. */
    boolean embedded() {
        return values.get("RELATA_DB_URL") == null;
    }

    /** Tell where the clock is fixed, or null when it runs. */
    @Nullable
    Instant clock() {
        var text = values.get("RELATA_CLOCK");
        try {
            return text == null ? null : Instant.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw new StartRefused(
                    "RELATA_CLOCK is " + text + ", but must be a moment such as 2026-03-01T08:00:00Z, or be left out.",
                    unreadable);
        }
    }

    /**
     * Tell the properties the program is run with.
     *
     * @param bundled the folder of the plugins that came with the product
     */
    Map<String, Object> properties(Path bundled) {
        var properties = new LinkedHashMap<String, Object>();
        PROPERTIES.forEach((name, property) -> {
            if (values.get(name) instanceof String value) {
                properties.put(property, value.strip());
            }
        });
        properties.put("server.port", port());
        properties.put("server.address", address());
        properties.put("relata.port", port());
        properties.put("relata.data", data().toString());
        properties.put(
                "relata.plugins",
                Path.of(values.getOrDefault(
                                "RELATA_PLUGINS", data().resolve("plugins").toString()))
                        .toAbsolutePath()
                        .normalize()
                        .toString());
        properties.put("relata.plugin-call-limit", pluginLimit() + "s");
        properties.put("relata.bundled", bundled.toString());
        properties.put("relata.safe-mode", flags.contains("--safe-mode"));
        properties.put("relata.demo", flags.contains("--demo"));
        return properties;
    }
}
