package io.relata.host.plugins;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the known places let go of a stopped plugin's loader, and reports loaders that stay in memory all the same. */
@Component
public class LoaderWatchdog {

    private static final Logger LOG = LoggerFactory.getLogger(LoaderWatchdog.class);
    /** More than the garbage collector can be expected to leave for later. */
    public static final int TOO_MANY = 3;

    private final ObjectProvider<LoaderPin> pins;
    private final Clock clock;
    private final List<Watched> watched = new CopyOnWriteArrayList<>();

    private record Watched(String pluginId, String version, Instant stopped, WeakReference<ClassLoader> loader) {}

    /**
     * Name a loader that is still in memory.
     *
     * @param pluginId whose it was
     * @param version its version
     * @param stopped when it was stopped
     */
    public record Leftover(String pluginId, String version, Instant stopped) {}

    LoaderWatchdog(ObjectProvider<LoaderPin> pins, Clock clock) {
        this.pins = pins;
        this.clock = clock;
    }

    void release(String pluginId, String version, ClassLoader loader) {
        pins.orderedStream().forEach(pin -> {
            try {
                pin.release(loader);
            } catch (RuntimeException | LinkageError fault) {
                LOG.warn("{} could not let go of plugin {}", pin.getClass().getName(), pluginId, fault);
            }
        });
        watched.add(new Watched(pluginId, version, clock.instant(), new WeakReference<>(loader)));
        var same = leftoversOf(pluginId);
        if (same > TOO_MANY) {
            LOG.warn(
                    "{} stopped versions of plugin {} are still in memory: something holds on to its classes",
                    same,
                    pluginId);
        }
    }

    /** Tell how many loaders of a plugin's stopped versions the garbage collector has not taken yet. */
    int leftoversOf(String pluginId) {
        return (int) leftovers().stream()
                .filter(each -> each.pluginId().equals(pluginId))
                .count();
    }

    /** Tell the loaders of stopped plugins that the garbage collector has not taken yet. */
    public List<Leftover> leftovers() {
        watched.removeIf(each -> each.loader.get() == null);
        return watched.stream()
                .map(each -> new Leftover(each.pluginId, each.version, each.stopped))
                .toList();
    }
}
