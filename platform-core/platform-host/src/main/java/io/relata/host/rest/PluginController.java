package io.relata.host.rest;

import io.relata.host.plugins.PluginDependency;
import io.relata.host.plugins.PluginRuntime;
import io.relata.host.plugins.PluginStatus;
import io.relata.host.plugins.PurgePreview;
import io.relata.platform.access.Access;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.text.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lets administrators look after plugins. */
@RestController
@RequestMapping(ApiPaths.V1 + "/plugins")
class PluginController {

    /** Shows a plugin. */
    record PluginView(
            String id,
            String name,
            String version,
            @Nullable Object state,
            @Nullable String reason,
            Instant since,
            boolean bundled,
            boolean wanted,
            String organisation,
            String licence,
            String requires,
            List<PluginDependency> dependencies,
            List<PluginStatus.ContributionSummary> contributions,
            List<String> permissions,
            List<PluginStatus.MutedContribution> muted,
            List<PluginStatus.RecentFault> faults,
            int leftLoaders,
            String sha256) {}

    /** Tells which plugins were stopped because they build on one that was. */
    record Stopped(PluginView plugin, List<String> alsoStopped) {}

    /** Confirms a purge: the plugin's id, typed once more. */
    record Purge(@Nullable String id) {}

    private final PluginRuntime plugins;
    private final Access access;
    private final Messages messages;
    private final ApiLanguage language;

    PluginController(PluginRuntime plugins, Access access, Messages messages, ApiLanguage language) {
        this.plugins = plugins;
        this.access = access;
        this.messages = messages;
        this.language = language;
    }

    @GetMapping
    Page<PluginView> list(HttpServletRequest request) {
        access.require(PluginRuntime.PERMISSION);
        var locale = language.of(request);
        return new Page<>(plugins.all(), null).map(status -> view(status, locale));
    }

    @GetMapping("/{id}")
    PluginView get(@PathVariable String id, HttpServletRequest request) {
        access.require(PluginRuntime.PERMISSION);
        return view(find(id), language.of(request));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<PluginView> install(@RequestParam("file") MultipartFile file, HttpServletRequest request)
            throws IOException {
        access.require(PluginRuntime.PERMISSION);
        var folder = Files.createTempDirectory("relata-plugin");
        var jar = folder.resolve(fileName(file));
        try {
            file.transferTo(jar);
            return ResponseEntity.status(HttpStatus.CREATED).body(view(plugins.install(jar), language.of(request)));
        } finally {
            Files.deleteIfExists(jar);
            Files.deleteIfExists(folder);
        }
    }

    @PostMapping("/{id}/start")
    PluginView start(@PathVariable String id, HttpServletRequest request) {
        return view(plugins.start(id), language.of(request));
    }

    @PostMapping("/{id}/stop")
    Stopped stop(@PathVariable String id, HttpServletRequest request) {
        var others = plugins.stop(id);
        return new Stopped(
                view(find(id), language.of(request)),
                others.stream().map(PluginStatus::id).toList());
    }

    @DeleteMapping("/{id}")
    Stopped uninstall(@PathVariable String id, HttpServletRequest request) {
        var others = plugins.uninstall(id);
        return new Stopped(
                view(find(id), language.of(request)),
                others.stream().map(PluginStatus::id).toList());
    }

    @GetMapping("/{id}/purge")
    PurgePreview preview(@PathVariable String id) {
        return plugins.purgePreview(id);
    }

    @PostMapping("/{id}/purge")
    PluginView purge(@PathVariable String id, @RequestBody Purge confirmed, HttpServletRequest request) {
        access.require(PluginRuntime.PERMISSION);
        if (confirmed.id() == null) {
            throw Problem.required("id");
        }
        return view(plugins.purge(id, confirmed.id()), language.of(request));
    }

    private PluginStatus find(String id) {
        return plugins.find(id).orElseThrow(() -> Problem.notFound(id));
    }

    /** The sender's name is kept as far as it is harmless: a jar that says nothing is known by it. */
    private static Path fileName(MultipartFile file) {
        var sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^[.]+", "");
        var cut = plain.length() > 100 ? plain.substring(plain.length() - 100) : plain;
        return Path.of(cut.isEmpty() ? "plugin.jar" : cut);
    }

    private PluginView view(PluginStatus status, Locale locale) {
        return new PluginView(
                status.id(),
                status.name(),
                status.version(),
                FieldValues.show(status.state()),
                status.why().map(reason -> reason.text(messages, locale)).orElse(null),
                status.since(),
                status.bundled(),
                status.wanted(),
                status.organisation(),
                status.licence(),
                status.requires(),
                status.dependencies(),
                status.contributions(),
                status.permissions(),
                status.muted(),
                status.faults(),
                status.leftLoaders(),
                status.sha256());
    }
}
