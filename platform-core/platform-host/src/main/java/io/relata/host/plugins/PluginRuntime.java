package io.relata.host.plugins;

import io.relata.platform.access.Access;
import io.relata.platform.access.Permission;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Look after the plugins: see where each stands and why, start and stop, install and remove.
 *
 * <p>One operation runs at a time, on the caller's thread, and may take as long as a plugin's migration: a view calls
 * from a thread that holds no lock of its session. What users ask for needs the permission {@link #PERMISSION}.
 */
@Component
public class PluginRuntime {

    /** The permission to change which plugins run. */
    public static final String PERMISSION = "platform.plugins";

    private final Catalogue catalogue;
    private final PluginSwitch onOff;
    private final PluginInstallation installation;
    private final PluginPurge purge;
    private final ExtensionRegistry registry;
    private final LoaderWatchdog watchdog;
    private final ObjectProvider<Access> access;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    PluginRuntime(
            Catalogue catalogue,
            PluginSwitch onOff,
            PluginInstallation installation,
            PluginPurge purge,
            ExtensionRegistry registry,
            LoaderWatchdog watchdog,
            ObjectProvider<Access> access) {
        this.catalogue = catalogue;
        this.onOff = onOff;
        this.installation = installation;
        this.purge = purge;
        this.registry = registry;
        this.watchdog = watchdog;
        this.access = access;
    }

    /** Show all plugins there are or were, by id. */
    public List<PluginStatus> all() {
        return catalogue.all().stream().map(this::status).toList();
    }

    /** Show one plugin. */
    public Optional<PluginStatus> find(String id) {
        return catalogue.find(id).map(this::status);
    }

    /** Tell the plugins that run. */
    public List<StartedPlugin> running() {
        return List.copyOf(catalogue.allRunning());
    }

    /**
     * Tell which running plugin a class belongs to: for whoever must create it in that plugin's context.
     *
     * @param type the class
     */
    public Optional<StartedPlugin> owning(Class<?> type) {
        StartedPlugin nearest = null;
        for (StartedPlugin plugin : catalogue.allRunning()) {
            var inPackage = (type.getName()).startsWith(plugin.basePackage() + ".");
            if (plugin.classLoader() == type.getClassLoader()
                    && inPackage
                    && (nearest == null
                            || plugin.basePackage().length()
                                    > nearest.basePackage().length())) {
                nearest = plugin;
            }
        }
        return Optional.ofNullable(nearest).or(() -> byLoader(type.getClassLoader()));
    }

    /** Tell which running plugin a class loader belongs to. */
    public Optional<StartedPlugin> byLoader(@Nullable ClassLoader loader) {
        return catalogue.allRunning().stream()
                .filter(plugin -> plugin.classLoader() == loader)
                .filter(plugin -> loader != PluginRuntime.class.getClassLoader())
                .map(StartedPlugin.class::cast)
                .findFirst();
    }

    /**
     * Start a plugin and, before it, those it builds on; then those that waited for it.
     *
     * @param id the plugin
     * @return where it stands now
     * @throws Problem not found; DENIED; STATE with the reason when it cannot start
     */
    public PluginStatus start(String id) {
        return change(() -> {
            var jar = jarOf(id);
            for (PluginJar dependency : catalogue.needs().dependencies(id)) {
                startWanted(dependency);
            }
            startWanted(jar);
            onOff.reconcile();
            return settled(id);
        });
    }

    private void startWanted(PluginJar jar) {
        catalogue.want(jar.id(), true);
        if (catalogue.runningPlugin(jar.id()).isEmpty()) {
            catalogue.move(jar.id(), PluginState.VERIFIED, null);
            onOff.startIfPossible(jar);
        }
    }

    private PluginStatus settled(String id) {
        var entry = catalogue.get(id);
        if (entry.state() != PluginState.STARTED && entry.reason() != null) {
            throw entry.reason().asProblem();
        }
        return status(entry);
    }

    /**
     * Stop a plugin and, before it, those that build on it.
     *
     * @param id the plugin
     * @return the others that were stopped with it, outermost first
     * @throws Problem not found; DENIED
     */
    public List<PluginStatus> stop(String id) {
        return change(() -> {
            jarOf(id);
            catalogue.want(id, false);
            var others = onOff.stopWithDependents(id, null);
            catalogue.move(id, PluginState.STOPPED, null);
            onOff.reconcile();
            return others.stream().map(this::status).toList();
        });
    }

    /**
     * Take in a jar: a plugin that is new here, or another version of one that is. When a new version cannot start, the
     * old one runs again.
     *
     * @param jar the file; it is copied
     * @return where the plugin stands now
     * @throws Problem DENIED; STATE with the reason when the jar is refused or cannot start
     */
    public PluginStatus install(Path jar) {
        return change(() -> {
            try {
                return status(installation.install(jar));
            } catch (Refused refused) {
                throw refused.reason().asProblem();
            }
        });
    }

    /**
     * Show the SQL that installing a jar would run on its tables. Nothing is written and nothing of the jar runs.
     *
     * @param jar the file
     * @return the statements, or nothing when there are none
     * @throws Problem DENIED; STATE with the reason when the jar is refused
     */
    public Optional<String> pendingSql(Path jar) {
        access.getObject().require(PERMISSION);
        try {
            return installation.pendingSql(jar);
        } catch (Refused refused) {
            throw refused.reason().asProblem();
        }
    }

    /**
     * Remove an installed plugin after stopping it and those that build on it. Its data is kept.
     *
     * @param id the plugin
     * @return the others that were stopped with it
     * @throws Problem not found; DENIED; STATE when it came with the product
     */
    public List<PluginStatus> uninstall(String id) {
        return change(
                () -> installation.uninstall(id).stream().map(this::status).toList());
    }

    /**
     * Show what a purge of an uninstalled plugin would delete.
     *
     * @param id the plugin
     * @throws Problem not found; DENIED
     */
    public PurgePreview purgePreview(String id) {
        return change(() -> purge.preview(catalogue.get(id)));
    }

    /**
     * Delete the data of an uninstalled plugin, for good.
     *
     * @param id the plugin
     * @param typedId its id once more, typed by the person who wants this
     * @throws Problem not found; DENIED; STATE when it is installed, others with data build on it, or the ids differ
     */
    public PluginStatus purge(String id, String typedId) {
        return change(() -> status(purge.purge(catalogue.get(id), typedId)));
    }

    void startAll(PluginFolders.Stock stock) {
        locked(() -> {
            catalogue.fill(stock);
            onOff.reconcile();
            return true;
        });
    }

    void stopAll() {
        locked(() -> {
            onOff.stopAll();
            return true;
        });
    }

    private PluginJar jarOf(String id) {
        var jar = catalogue.get(id).jar();
        if (jar == null) {
            throw Problem.of(ProblemCode.STATE, "platform.plugin.jar.gone", id);
        }
        return jar;
    }

    private <T> T change(Supplier<T> operation) {
        access.getObject().require(PERMISSION);
        try {
            return locked(operation);
        } finally {
            // the plugin's state was written after its contributions came or went
            registry.announce();
        }
    }

    private <T> T locked(Supplier<T> operation) {
        oneAtATime.lock();
        try {
            return operation.get();
        } finally {
            oneAtATime.unlock();
        }
    }

    private PluginStatus status(PluginEntry entry) {
        var contributions = catalogue
                .runningPlugin(entry.id())
                .map(RunningPlugin::contributions)
                .orElse(List.of());
        var jar = entry.jarIfAny();
        return new PluginStatus(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.state(),
                entry.reason(),
                entry.since(),
                entry.bundled(),
                entry.wanted(),
                jar.map(PluginJar::organisation).orElse(""),
                jar.map(PluginJar::licence).orElse(""),
                jar.map(PluginJar::requires).orElse(""),
                jar.map(PluginJar::dependencies).orElse(List.of()),
                contributions.stream().map(PluginRuntime::summary).toList(),
                contributions.stream()
                        .filter(Permission.class::isInstance)
                        .map(Contribution::id)
                        .toList(),
                registry.mutedOf(entry.id()).stream()
                        .map(each ->
                                new PluginStatus.MutedContribution(each.contributionId(), each.since(), each.fault()))
                        .toList(),
                registry.faultsOf(entry.id()).stream()
                        .map(each -> new PluginStatus.RecentFault(each.at(), each.what(), each.fault()))
                        .toList(),
                watchdog.leftoversOf(entry.id()),
                jar.map(PluginJar::sha256).orElse(""));
    }

    private static PluginStatus.ContributionSummary summary(Contribution contribution) {
        return new PluginStatus.ContributionSummary(contribution.getClass().getSimpleName(), contribution.id());
    }
}
