package io.relata.host.plugins;

import io.relata.platform.problem.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows every plugin there is or was, where it stands and what runs; each step is written to the database. */
@Component
class Catalogue {

    private final PluginTable table;
    private final Clock clock;
    private final Map<String, PluginEntry> entries = new ConcurrentHashMap<>();
    private final Map<String, RunningPlugin> running = new ConcurrentHashMap<>();

    Catalogue(PluginTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Brings what lies in the folders and what the database remembers together. */
    void fill(PluginFolders.Stock stock) {
        var remembered = new HashMap<String, PluginTable.Row>();
        table.all().forEach(row -> remembered.put(row.id(), row));
        stock.best().values().forEach(jar -> {
            var bundled = stock.fromBundle().getOrDefault(jar.id(), false);
            save(fresh(jar, bundled, remembered.remove(jar.id())));
        });
        remembered.values().forEach(row -> save(withoutJar(PluginEntry.of(row))));
        stock.refused().forEach((file, reason) -> {
            var name = String.valueOf(file.getFileName());
            entries.put(name, PluginEntry.unreadable(name, reason, clock.instant()));
        });
    }

    private PluginEntry fresh(PluginJar jar, boolean bundled, PluginTable.@Nullable Row row) {
        var entry = PluginEntry.of(
                jar, bundled, row == null || row.wanted() || gone(row), PluginState.VERIFIED, clock.instant());
        if (row == null || gone(row)) {
            return entry;
        }
        if (row.state() == PluginState.QUARANTINED || row.starting() && row.crashes() >= (bundled ? 2 : 1)) {
            return entry.now(PluginState.QUARANTINED, Reason.of("quarantined", jar.name()), clock.instant());
        }
        return row.wanted() ? entry : entry.now(PluginState.STOPPED, row.reason(), row.changedAt());
    }

    private static boolean gone(PluginTable.Row row) {
        return row.state() == PluginState.UNINSTALLED || row.state() == PluginState.PURGED;
    }

    private PluginEntry withoutJar(PluginEntry entry) {
        return entry.state() == PluginState.UNINSTALLED || entry.state() == PluginState.PURGED
                ? entry
                : entry.now(PluginState.FAILED, Reason.of("jar.gone", entry.name()), clock.instant());
    }

    PluginEntry save(PluginEntry entry) {
        table.save(entry);
        entries.put(entry.id(), entry);
        return entry;
    }

    PluginEntry move(String id, PluginState state, @Nullable Reason reason) {
        return save(get(id).now(state, reason, clock.instant()));
    }

    PluginEntry want(String id, boolean yes) {
        return save(get(id).wanted(yes));
    }

    PluginEntry get(String id) {
        var entry = entries.get(id);
        if (entry == null) {
            throw Problem.notFound(id);
        }
        return entry;
    }

    Optional<PluginEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    Collection<PluginEntry> all() {
        return entries.values().stream()
                .sorted(Comparator.comparing(PluginEntry::id))
                .toList();
    }

    /** What plugins need of each other, over all that have a jar. */
    Needs needs() {
        var jars = new HashMap<String, PluginJar>();
        entries.values().forEach(entry -> entry.jarIfAny().ifPresent(jar -> jars.put(jar.id(), jar)));
        return new Needs(jars);
    }

    Needs needsWith(PluginJar other) {
        var jars = new HashMap<String, PluginJar>();
        entries.values().forEach(entry -> entry.jarIfAny().ifPresent(jar -> jars.put(jar.id(), jar)));
        jars.put(other.id(), other);
        return new Needs(jars);
    }

    void markStarting(String id) {
        table.markStarting(id);
    }

    void unmarkStarting(String id) {
        table.unmarkStarting(id);
    }

    void runs(RunningPlugin plugin) {
        running.put(plugin.id(), plugin);
    }

    Optional<RunningPlugin> runsNoMore(String id) {
        return Optional.ofNullable(running.remove(id));
    }

    Optional<RunningPlugin> runningPlugin(String id) {
        return Optional.ofNullable(running.get(id));
    }

    List<RunningPlugin> allRunning() {
        return new ArrayList<>(running.values());
    }
}
