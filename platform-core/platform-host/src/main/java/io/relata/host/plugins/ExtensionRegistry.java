package io.relata.host.plugins;

import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.plugin.Placed;
import io.relata.platform.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The live registry: readers see one plugin's contributions all or not at all, and never wait. */
@Component
public class ExtensionRegistry implements Extensions {

    private static final Logger LOG = LoggerFactory.getLogger(ExtensionRegistry.class);

    private final Faults faults;
    private final CallWatch watch;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot snapshot = new Snapshot(Map.of());

    ExtensionRegistry(Faults faults, CallWatch watch) {
        this.faults = faults;
        this.watch = watch;
    }

    /** One state of the registry; what it sorted for a kind is kept as long as it lives. */
    private record Snapshot(Map<String, List<Contributed<?>>> byPlugin, Map<Class<?>, List<?>> byKind) {

        Snapshot(Map<String, List<Contributed<?>>> byPlugin) {
            this(byPlugin, new ConcurrentHashMap<>());
        }

        @SuppressWarnings("unchecked")
        <C extends Contribution> List<Contributed<C>> all(Class<? super C> kind) {
            return (List<Contributed<C>>) (List<?>) byKind.computeIfAbsent(kind, this::collect);
        }

        private List<Contributed<Contribution>> collect(Class<?> kind) {
            var found = new ArrayList<Contributed<Contribution>>();
            byPlugin.values()
                    .forEach(values -> values.forEach(each -> {
                        if (kind.isInstance(each.value())) {
                            found.add(new Contributed<>(each.pluginId(), each.pluginName(), each.value()));
                        }
                    }));
            var placed = found.stream().anyMatch(each -> each.value() instanceof Placed);
            return placed ? Placements.sorted(found) : List.copyOf(found);
        }
    }

    /**
     * Put everything a plugin brings into the registry in one step, in place of what it brought before.
     *
     * @param pluginId the plugin, or {@code core} for the host's own
     * @param pluginName its name
     * @param contributions what it brings
     */
    public void put(String pluginId, String pluginName, List<? extends Contribution> contributions) {
        prepare(pluginId, pluginName, contributions);
        announce();
    }

    /** Put everything a plugin brings into the registry; those who follow hear of it by {@link #announce()}. */
    void prepare(String pluginId, String pluginName, List<? extends Contribution> contributions) {
        var values = new ArrayList<Contributed<?>>();
        contributions.forEach(each -> values.add(new Contributed<>(pluginId, pluginName, each)));
        synchronized (this) {
            var next = new LinkedHashMap<>(snapshot.byPlugin);
            next.put(pluginId, List.copyOf(values));
            faults.forget(pluginId);
            snapshot = new Snapshot(next);
        }
    }

    /** Take everything of a plugin out of the registry in one step. */
    public void remove(String pluginId) {
        synchronized (this) {
            var next = new LinkedHashMap<>(snapshot.byPlugin);
            if (next.remove(pluginId) == null) {
                return;
            }
            faults.forget(pluginId);
            snapshot = new Snapshot(next);
        }
        announce();
    }

    @Override
    public <C extends Contribution> List<Contributed<C>> all(Class<? super C> kind) {
        return snapshot.all(kind);
    }

    @Override
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public <T extends @Nullable Object> T guarded(
            Contributed<?> from, String what, Supplier<? extends T> code, Supplier<? extends T> fallback) {
        if (faults.isMuted(from)) {
            return fallback.get();
        }
        try {
            return code.get();
        } catch (Problem answer) {
            throw answer;
        } catch (Throwable fault) {
            report(from, what, fault);
            if (fault instanceof VirtualMachineError machine && !(fault instanceof StackOverflowError)) {
                throw machine;
            }
            watch.settle();
            return fallback.get();
        } finally {
            watch.settle();
        }
    }

    List<Faults.Muted> mutedOf(String pluginId) {
        return faults.mutedOf(pluginId);
    }

    List<Faults.Seen> faultsOf(String pluginId) {
        return faults.lastOf(pluginId);
    }

    private void report(Contributed<?> from, String what, Throwable fault) {
        faults.note(from.pluginId(), what + " · " + from.value().id(), Faults.describe(fault));
        try {
            LOG.error("Plugin {} failed: {} of {}", from.pluginId(), what, from.qualifiedId(), fault);
        } catch (Throwable worse) {
            LOG.error("Plugin {} failed and cannot even say how", from.pluginId());
        }
        if (faults.count(from, fault)) {
            LOG.error(
                    "{} failed {} times within {} minutes: it is switched off until its plugin is started again",
                    from.qualifiedId(),
                    Faults.LIMIT,
                    Faults.WINDOW.toMinutes());
        }
    }

    /** Tell those who follow that plugins came or went. */
    void announce() {
        listeners.forEach(listener -> {
            var watched = watch.watch("following plugins");
            try {
                listener.run();
            } catch (RuntimeException | LinkageError fault) {
                LOG.error("A listener to changes of the plugins failed", fault);
            } finally {
                watched.close();
            }
        });
    }
}
