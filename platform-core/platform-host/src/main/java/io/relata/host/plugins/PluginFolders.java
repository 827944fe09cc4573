package io.relata.host.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks after the two folders of plugin jars: those that came with the product and those that were installed. */
@Component
class PluginFolders {

    private static final Logger LOG = LoggerFactory.getLogger(PluginFolders.class);

    private final String bundled;
    private final Path installed;
    private final boolean safeMode;

    PluginFolders(
            @Value("${relata.bundled:}") String bundled,
            @Value("${relata.plugins:${relata.data:data}/plugins}") Path installed,
            @Value("${relata.safe-mode:false}") boolean safeMode) {
        this.bundled = bundled;
        this.installed = installed;
        this.safeMode = safeMode;
    }

    /**
     * What lies in the folders.
     *
     * @param best the jar to run for each plugin
     * @param fromBundle the ids whose best jar came with the product
     * @param refused the files that are no plugins, with the reason
     */
    record Stock(Map<String, PluginJar> best, Map<String, Boolean> fromBundle, Map<Path, Reason> refused) {}

    boolean safeMode() {
        return safeMode;
    }

    /** Takes stock: an installed jar stands in for a bundled one only when its version is higher. */
    Stock takeStock() {
        var stock = new Stock(new HashMap<>(), new HashMap<>(), new HashMap<>());
        if (!bundled.isBlank()) {
            jars(Path.of(bundled)).forEach(file -> take(stock, file, true));
        }
        jars(installed).forEach(file -> take(stock, file, false));
        return stock;
    }

    private void take(Stock stock, Path file, boolean fromBundle) {
        try {
            var jar = JarInspection.inspect(file);
            var known = stock.best.get(jar.id());
            var better = known == null || Versions.compare(jar.version(), known.version()) > 0;
            var barred = safeMode && known != null && !fromBundle;
            if (better && !barred) {
                stock.best.put(jar.id(), jar);
                stock.fromBundle.put(jar.id(), fromBundle);
            } else {
                LOG.info(
                        "{} is not used: version {} of {} is there",
                        file,
                        known == null ? "" : known.version(),
                        jar.id());
            }
        } catch (Refused refused) {
            LOG.error("{} is no sound plugin: {}", file, refused.reason());
            stock.refused.put(file, refused.reason());
        }
    }

    /** Puts a verified jar into the folder of installed plugins, in one step, beside older versions. */
    Path keep(PluginJar jar) {
        var target = installed.resolve(
                jar.id() + "-" + jar.version() + "-" + jar.sha256().substring(0, 8) + ".jar");
        try {
            Files.createDirectories(installed);
            var arriving = Files.createTempFile(installed, "arriving", ".part");
            Files.copy(jar.file(), arriving, StandardCopyOption.REPLACE_EXISTING);
            move(arriving, target);
            return target;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes an installed jar; one that came with the product stays. */
    void discard(Path jar) {
        if (!jar.toAbsolutePath().startsWith(installed.toAbsolutePath())) {
            return;
        }
        try {
            Files.deleteIfExists(jar);
        } catch (IOException locked) {
            throw new UncheckedIOException(locked);
        }
    }

    private static List<Path> jars(Path folder) {
        var found = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.jar")) {
                files.forEach(found::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        found.sort(null);
        return found;
    }
}
