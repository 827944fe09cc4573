package io.relata.features;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One product at a time: started for a language and level with a database of its own, or somebody's by its address. */
final class StartedProducts implements StoryRun.ProductSource, AutoCloseable {

    private final Path work;
    private String running = "";
    private @Nullable RunningProduct product;

    StartedProducts(Path work) {
        this.work = work;
    }

    @Override
    public synchronized RunningProduct product(StoryLanguage language, Level level) {
        var wanted = level.tag() + "-" + language.tag();
        var current = product;
        if (current != null && wanted.equals(running)) {
            return current;
        }
        close();
        var started = connect().orElseGet(() -> RunningProduct.start(home(), work.resolve(wanted), Map.of()));
        product = started;
        running = wanted;
        return started;
    }

    private static Optional<RunningProduct> connect() {
        return Optional.ofNullable(System.getProperty("features.url"))
                .map(url -> RunningProduct.at(
                        URI.create(url),
                        System.getProperty("features.user", "admin"),
                        System.getProperty("features.password", "")));
    }

    /** Gives the built product, whose classes are readied for the many starts of a run. */
    static Path home() {
        return PreparedHome.PATH;
    }

    @Override
    public synchronized void close() {
        var current = product;
        if (current != null) {
            current.close();
            product = null;
        }
    }
}
