package io.relata.host.plugins;

import io.relata.host.schema.MigrationFailed;
import io.relata.host.schema.Migrations;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes jars in and out; a new version that fails gives way to the old one again. */
@Component
class PluginInstallation {

    private static final Logger LOG = LoggerFactory.getLogger(PluginInstallation.class);

    private final Catalogue catalogue;
    private final PluginSwitch onOff;
    private final PluginFolders folders;
    private final PluginLoading loading;
    private final Migrations migrations;
    private final Clock clock;

    PluginInstallation(
            Catalogue catalogue,
            PluginSwitch onOff,
            PluginFolders folders,
            PluginLoading loading,
            Migrations migrations,
            Clock clock) {
        this.catalogue = catalogue;
        this.onOff = onOff;
        this.folders = folders;
        this.loading = loading;
        this.migrations = migrations;
        this.clock = clock;
    }

    /**
     * Installs or upgrades.
     *
     * @throws Refused when the jar is refused or cannot start
     */
    PluginEntry install(Path upload) {
        var arriving = JarInspection.inspect(upload);
        var old = catalogue.find(arriving.id()).filter(entry -> entry.jar() != null);
        if (old.isPresent() && isFailed(old.get(), arriving)) {
            return startOrRefuse(arriving.id());
        }
        old.ifPresent(entry -> refuseStale(entry, arriving));
        refuseUnmet(arriving);
        var jar = JarInspection.inspect(folders.keep(arriving));
        return old.isPresent() ? upgrade(old.get(), jar) : add(jar);
    }

    private static void refuseStale(PluginEntry old, PluginJar arriving) {
        var difference = Versions.compare(arriving.version(), old.version());
        if (difference < 0) {
            throw new Refused(Reason.of("upgrade.older", arriving.name(), arriving.version(), old.version()));
        }
        if (difference == 0 && (isSame(old, arriving) || old.bundled())) {
            throw new Refused(Reason.of("upgrade.same", arriving.name(), arriving.version()));
        }
    }

    private void refuseUnmet(PluginJar arriving) {
        var needs = catalogue.needsWith(arriving);
        needs.unmet(arriving).ifPresent(PluginInstallation::refuse);
        for (PluginJar dependent : needs.dependents(arriving.id())) {
            var fitsToday = catalogue.needs().unmet(dependent).isEmpty();
            if (fitsToday) {
                needs.unmet(dependent).ifPresent(PluginInstallation::refuse);
            }
        }
    }

    private static void refuse(Reason reason) {
        throw new Refused(reason);
    }

    private PluginEntry add(PluginJar jar) {
        catalogue.save(PluginEntry.of(jar, false, true, PluginState.UPLOADED, clock.instant()));
        return startOrRefuse(jar.id());
    }

    /**
     * Tells the SQL a jar would run, without running any of it or of the jar.
     *
     * @throws Refused when the jar is refused
     */
    Optional<String> pendingSql(Path upload) {
        var jar = JarInspection.inspect(upload);
        var loader = loading.open(jar.id(), upload, List.of());
        try {
            return migrations.pendingSql(jar.id(), loader);
        } catch (MigrationFailed unreadable) {
            throw new Refused(Reason.of("failed.migrate", jar.name(), Faults.describe(unreadable)), unreadable);
        } finally {
            loading.close(loader);
        }
    }

    /** Tells whether the very same jar is here and failed: sending it again asks for another try. */
    private static boolean isFailed(PluginEntry old, PluginJar arriving) {
        return old.state() == PluginState.FAILED && old.wanted() && isSame(old, arriving);
    }

    private static boolean isSame(PluginEntry old, PluginJar arriving) {
        return old.jarIfAny().map(PluginJar::sha256).equals(Optional.of(arriving.sha256()));
    }

    private PluginEntry startOrRefuse(String id) {
        catalogue.get(id).jarIfAny().ifPresent(onOff::startIfPossible);
        onOff.reconcile();
        var entry = catalogue.get(id);
        if (entry.state() == PluginState.FAILED && entry.reason() != null) {
            throw new Refused(entry.reason());
        }
        return entry;
    }

    private PluginEntry upgrade(PluginEntry old, PluginJar jar) {
        var ran = new ArrayList<String>(onOff.stopWithDependents(old.id(), null).stream()
                .map(PluginEntry::id)
                .toList());
        catalogue.save(PluginEntry.of(jar, false, old.wanted(), PluginState.UPLOADED, clock.instant()));
        if (!old.wanted()) {
            return finished(old, catalogue.move(jar.id(), PluginState.STOPPED, null));
        }
        onOff.startIfPossible(jar);
        onOff.reconcile();
        var failure = failure(jar.id(), ran);
        if (failure == null) {
            return finished(old, catalogue.get(jar.id()));
        }
        LOG.error(
                "Version {} of plugin {} did not start: version {} comes back", jar.version(), jar.id(), old.version());
        bringBack(old, jar, failure);
        throw new Refused(failure);
    }

    private @Nullable Reason failure(String id, List<String> dependents) {
        var expected = new ArrayList<>(List.of(id));
        expected.addAll(dependents);
        for (String each : expected) {
            var entry = catalogue.get(each);
            if (entry.state() != PluginState.STARTED) {
                return entry.reason() == null ? Reason.of("stopped", entry.name()) : entry.reason();
            }
        }
        return null;
    }

    private PluginEntry finished(PluginEntry old, PluginEntry current) {
        old.jarIfAny()
                .filter(jar -> current.jar() != null
                        && !jar.file().equals(current.jar().file()))
                .ifPresent(jar -> folders.discard(jar.file()));
        return current;
    }

    private void bringBack(PluginEntry old, PluginJar failed, Reason failure) {
        onOff.stopWithDependents(old.id(), null);
        catalogue.save(old);
        if (old.jar() != null) {
            onOff.bringBack(old.jar());
        }
        onOff.reconcile();
        folders.discard(failed.file());
        var after = catalogue.get(old.id());
        if (after.state() == PluginState.STARTED) {
            var reason = Reason.of("upgrade.returned", old.name(), failed.version(), old.version());
            catalogue.move(old.id(), PluginState.STARTED, reason.because(failure));
        }
    }

    /** Removes a plugin's jar; answers the others that were stopped with it. */
    List<PluginEntry> uninstall(String id) {
        var entry = catalogue.get(id);
        if (entry.bundled()) {
            throw Reason.of("uninstall.bundled", entry.name()).asProblem();
        }
        var others = onOff.stopWithDependents(id, null);
        entry.jarIfAny().ifPresent(jar -> folders.discard(jar.file()));
        catalogue.save(entry.wanted(false).withoutJar());
        catalogue.move(id, PluginState.UNINSTALLED, null);
        onOff.reconcile();
        return others;
    }
}
