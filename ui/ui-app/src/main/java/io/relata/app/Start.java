package io.relata.app;

import io.relata.host.schema.StartRefused;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.system.ApplicationHome;

/** Start the product from the command line, and say in one line why it cannot be. */
final class Start {

    private final Terminal terminal;
    private final Map<String, String> environment;
    private final Path file;

    Start(Terminal terminal, Map<String, String> environment, Path file) {
        this.terminal = terminal;
        this.environment = environment;
        this.file = file;
    }

    /**
     * Start.
     *
     * @param arguments the command line
     * @return the exit code: 0 when the product runs
     */
    int run(List<String> arguments) {
        try {
            var settings = StartSettings.read(environment, file, arguments);
            StartChecks.check(settings);
            var application = new SpringApplication(Application.class);
            application.setBannerMode(Banner.Mode.OFF);
            application.setDefaultProperties(settings.properties(bundled()));
            var context = application.run();
            StartReport.of(context, settings).lines().forEach(terminal::say);
            return 0;
        } catch (RuntimeException failure) {
            terminal.complain(reason(failure));
            return 1;
        }
    }

    private static String reason(RuntimeException failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof StartRefused refused) {
                return String.valueOf(refused.getMessage());
            }
        }
        Throwable root = failure;
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            root = each;
        }
        return "The product could not start: " + root + ". The log above says more.";
    }

    /** The folder beside the jar; while developing, the one the build fills. */
    private static Path bundled() {
        File source = new ApplicationHome(Application.class).getSource();
        if (source != null && source.isFile()) {
            return source.toPath().toAbsolutePath().resolveSibling("plugins");
        }
        var classes = source == null ? Path.of("target", "classes") : source.toPath();
        return classes.toAbsolutePath().normalize().resolveSibling("relata").resolve("plugins");
    }
}
