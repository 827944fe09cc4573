package io.relata.host.plugins.web;

import io.relata.host.plugins.PluginRuntime;
import io.relata.host.plugins.StartedPlugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the style sheets, scripts and images of running plugins from {@code static/<plugin>/} of their jars. */
@RestController
final class PluginResources {

    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final PluginRuntime plugins;

    PluginResources(PluginRuntime plugins) {
        this.plugins = plugins;
    }

    /** Answers a file; with a version in the address it may be kept, without one it is asked for again each time. */
    @GetMapping("/plugin-res/{plugin}/{*path}")
    ResponseEntity<byte[]> get(
            @PathVariable String plugin,
            @PathVariable String path,
            @RequestParam(name = "v", required = false) @Nullable String version) {
        var content = PLAIN.matcher(path).matches() ? content(plugin, path) : Optional.<byte[]>empty();
        if (content.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(mediaType(path))
                .header("X-Content-Type-Options", "nosniff")
                .eTag('"' + DigestUtils.md5DigestAsHex(content.get()) + '"')
                .cacheControl(
                        version == null
                                ? CacheControl.noCache()
                                : CacheControl.maxAge(A_YEAR).immutable())
                .body(content.get());
    }

    private Optional<byte[]> content(String pluginId, String path) {
        return plugins.running().stream()
                .filter(plugin -> plugin.id().equals(pluginId))
                .findFirst()
                .flatMap(plugin -> read(plugin, path));
    }

    private static Optional<byte[]> read(StartedPlugin plugin, String path) {
        try (var content = plugin.classLoader().getResourceAsStream("static/" + plugin.id() + path)) {
            return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MediaType mediaType(String path) {
        var type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
        var text = type.getType().equals("text") || type.getSubtype().equals("javascript");
        return text ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }
}
