package io.relata.host.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works towards what is wanted: starts what can run, in the order of needs, and stops what others build on last. */
@Component
class PluginSwitch {

    private static final Logger LOG = LoggerFactory.getLogger(PluginSwitch.class);

    private final Catalogue catalogue;
    private final PluginStarter starter;
    private final PluginFolders folders;

    PluginSwitch(Catalogue catalogue, PluginStarter starter, PluginFolders folders) {
        this.catalogue = catalogue;
        this.starter = starter;
        this.folders = folders;
    }

    /** Starts every plugin that is wanted, is not held back, and does not run yet. */
    void reconcile() {
        var needs = catalogue.needs();
        for (PluginJar jar : needs.inOrder()) {
            var entry = catalogue.get(jar.id());
            var idle = catalogue.runningPlugin(jar.id()).isEmpty();
            if (idle && entry.wanted() && entry.state() != PluginState.QUARANTINED) {
                startIfPossible(jar);
            }
        }
    }

    /** Starts a plugin, or writes down what stands in its way. */
    void startIfPossible(PluginJar jar) {
        // what runs in safe mode may be older than what wrote the tables
        startIfPossible(jar, folders.safeMode());
    }

    /** Starts the version before one that failed; what that one did to the tables is accepted. */
    void bringBack(PluginJar jar) {
        startIfPossible(jar, true);
    }

    private void startIfPossible(PluginJar jar, boolean back) {
        var entry = catalogue.get(jar.id());
        if (folders.safeMode() && !entry.bundled()) {
            catalogue.move(jar.id(), PluginState.STOPPED, Reason.of("safeMode", jar.name()));
            return;
        }
        var unmet = catalogue.needs().unmet(jar);
        if (unmet.isPresent()) {
            LOG.error("Plugin {} {} cannot start: {}", jar.id(), jar.version(), unmet.get());
            catalogue.move(jar.id(), PluginState.FAILED, unmet.get());
            return;
        }
        var waiting = idleDependency(jar);
        if (waiting.isPresent()) {
            catalogue.move(jar.id(), PluginState.STOPPED, waiting.get());
        } else {
            start(jar, entry.bundled(), back);
        }
    }

    private void start(PluginJar jar, boolean bundled, boolean back) {
        catalogue.move(jar.id(), PluginState.VERIFIED, null);
        catalogue.markStarting(jar.id());
        try {
            var running = starter.start(jar, bundled, back, dependencies(jar));
            catalogue.runs(running);
            catalogue.move(jar.id(), PluginState.STARTED, null);
        } catch (Refused refused) {
            catalogue.move(jar.id(), PluginState.FAILED, refused.reason());
        } finally {
            catalogue.unmarkStarting(jar.id());
        }
    }

    private Optional<Reason> idleDependency(PluginJar jar) {
        return jar.dependencies().stream()
                .filter(dependency -> !dependency.optional())
                .filter(dependency -> catalogue.runningPlugin(dependency.id()).isEmpty())
                .map(dependency -> Reason.of(
                        "needs.running",
                        jar.name(),
                        catalogue.get(dependency.id()).name()))
                .findFirst();
    }

    private List<RunningPlugin> dependencies(PluginJar jar) {
        return jar.dependencies().stream()
                .map(dependency -> catalogue.runningPlugin(dependency.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Stops a plugin and, before it, those that build on it; answers the others, outermost first. */
    List<PluginEntry> stopWithDependents(String id, @Nullable Reason reason) {
        var others = new ArrayList<PluginEntry>();
        for (PluginJar dependent : catalogue.needs().dependents(id)) {
            if (stop(dependent.id())) {
                var why = Reason.of(
                        "stopped.with", dependent.name(), catalogue.get(id).name());
                others.add(catalogue.move(dependent.id(), PluginState.STOPPED, why));
            }
        }
        if (stop(id)) {
            catalogue.move(id, PluginState.STOPPED, reason);
        }
        return others;
    }

    private boolean stop(String id) {
        var plugin = catalogue.runsNoMore(id);
        plugin.ifPresent(starter::stop);
        return plugin.isPresent();
    }

    /** Stops everything, as the product does; what is wanted stays as it is. */
    void stopAll() {
        catalogue.needs().inOrder().reversed().forEach(jar -> stop(jar.id()));
    }
}
