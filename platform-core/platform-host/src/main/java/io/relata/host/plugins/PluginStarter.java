package io.relata.host.plugins;

import io.relata.host.schema.Migrations;
import io.relata.host.schema.NewerTables;
import io.relata.host.schema.PluginDatabase;
import io.relata.platform.plugin.PlatformPlugin;
import io.relata.platform.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** Starts and stops one plugin: all of it or nothing. */
@Component
class PluginStarter {

    private static final Logger LOG = LoggerFactory.getLogger(PluginStarter.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final PluginLoading loading;
    private final Migrations migrations;
    private final PluginDatabase database;
    private final SharedServices services;
    private final ExtensionRegistry registry;
    private final ObjectProvider<PluginObserver> observers;
    private final LoaderWatchdog watchdog;
    private final Duration limit;

    PluginStarter(
            PluginLoading loading,
            Migrations migrations,
            PluginDatabase database,
            SharedServices services,
            ExtensionRegistry registry,
            ObjectProvider<PluginObserver> observers,
            LoaderWatchdog watchdog,
            @Value("${relata.plugin-start-limit:30s}") Duration limit) {
        this.loading = loading;
        this.migrations = migrations;
        this.database = database;
        this.services = services;
        this.registry = registry;
        this.observers = observers;
        this.watchdog = watchdog;
        this.limit = limit;
    }

    /**
     * Starts a verified plugin whose dependencies run.
     *
     * @param back whether it may find its tables changed by a newer version
     * @throws Refused when anything in it fails; nothing of it is left then
     */
    RunningPlugin start(PluginJar jar, boolean bundled, boolean back, List<RunningPlugin> dependencies) {
        var began = System.nanoTime();
        var loader = loading.open(
                jar.id(),
                jar.file(),
                dependencies.stream().map(RunningPlugin::classLoader).toList());
        var told = new ArrayList<PluginObserver>();
        RunningPlugin plugin = null;
        try {
            plugin = new RunningPlugin(jar, bundled, loader, declare(jar, loader));
            migrate(jar, loader, back);
            plugin.open(openContext(jar, loader, dependencies));
            registry.prepare(jar.id(), jar.name(), plugin.contributions());
            tellStarted(plugin, told);
            // open pages follow only now: texts, routes and files are there
            registry.announce();
        } catch (Throwable fault) {
            undo(jar, loader, plugin, told);
            throw fault instanceof Refused refused ? refused : unconnected(jar, fault);
        }
        LOG.info("Plugin {} {} started in {} ms", jar.id(), jar.version(), (System.nanoTime() - began) / 1_000_000);
        return plugin;
    }

    /** Stops a plugin; whatever it throws on the way is logged and does not keep it. */
    void stop(RunningPlugin plugin) {
        undo(
                plugin.jar(),
                plugin.classLoader(),
                plugin,
                observers.orderedStream().toList());
        LOG.info("Plugin {} {} stopped", plugin.id(), plugin.version());
    }

    private RunningPlugin.Declaration declare(PluginJar jar, ClassLoader loader) {
        return inTime("failed.load", jar, loader, () -> declaration(jar, loader), late -> {});
    }

    private static RunningPlugin.Declaration declaration(PluginJar jar, ClassLoader loader) throws Exception {
        var type = Class.forName(jar.entryClass(), true, loader);
        if (!PlatformPlugin.class.isAssignableFrom(type)) {
            throw new Refused(Reason.of("failed.entryClass", jar.name(), jar.entryClass()));
        }
        var entry = (PlatformPlugin) type.getConstructor().newInstance();
        var contributions = new ContributionList();
        entry.contribute(contributions);
        return new RunningPlugin.Declaration(entry, contributions.values());
    }

    private void migrate(PluginJar jar, ClassLoader loader, boolean back) {
        try {
            if (back) {
                migrations.migrateBack(jar.id(), loader);
            } else {
                migrations.migrate(jar.id(), loader);
            }
        } catch (NewerTables newer) {
            throw new Refused(Reason.of("failed.newer", jar.name(), jar.version()), newer);
        } catch (Throwable fault) {
            throw refused("failed.migrate", jar, fault);
        }
    }

    private ConfigurableApplicationContext openContext(
            PluginJar jar, ClassLoader loader, List<RunningPlugin> dependencies) {
        var context = new PluginContext(jar.id(), loader, services.context());
        context.useDatabase(database.open());
        context.useServicesOf(dependencies);
        var basePackage =
                jar.entryClass().substring(0, Math.max(jar.entryClass().lastIndexOf('.'), 0));
        Callable<ConfigurableApplicationContext> opening = () -> {
            context.scan(basePackage);
            context.refresh();
            return context;
        };
        return inTime("failed.context", jar, loader, opening, ConfigurableApplicationContext::close);
    }

    private <T> T inTime(String step, PluginJar jar, ClassLoader loader, Callable<T> work, Consumer<T> late) {
        try {
            return TimeLimit.run("plugin-" + jar.id(), loader, limit, work, late);
        } catch (TimeoutException tooLong) {
            throw new Refused(Reason.of("failed.time", jar.name(), limit.toSeconds()), tooLong);
        } catch (ExecutionException failed) {
            var fault = failed.getCause() == null ? failed : failed.getCause();
            throw fault instanceof Refused refused ? refused : refused(step, jar, fault);
        }
    }

    private static Refused refused(String step, PluginJar jar, Throwable fault) {
        LOG.error("Plugin {} {} failed: {}", jar.id(), jar.version(), step, fault);
        return new Refused(Reason.of(step, jar.name(), Faults.describe(fault)));
    }

    /** What an observer refuses is a sentence of its own; anything else is a fault. */
    private static Refused unconnected(PluginJar jar, Throwable fault) {
        if (!(fault instanceof Problem problem)) {
            return refused("failed.start", jar, fault);
        }
        var arguments = Stream.of(problem.arguments()).map(String::valueOf).toList();
        return new Refused(new Reason(problem.messageKey(), arguments, null), problem);
    }

    private void tellStarted(RunningPlugin plugin, List<PluginObserver> told) {
        observers.orderedStream().forEach(observer -> {
            told.add(observer);
            observer.started(plugin);
        });
    }

    private void undo(PluginJar jar, ClassLoader loader, @Nullable RunningPlugin plugin, List<PluginObserver> told) {
        registry.remove(jar.id());
        if (plugin != null) {
            for (PluginObserver observer : told.reversed()) {
                quietly(jar, "letting go of " + observer.getClass().getName(), () -> observer.stopping(plugin));
            }
            close(plugin);
        }
        watchdog.release(jar.id(), jar.version(), loader);
        loading.close(loader);
    }

    private void close(RunningPlugin plugin) {
        var context = plugin.detach();
        if (context == null) {
            return;
        }
        quietly(plugin.jar(), "closing its context", () -> {
            try {
                Callable<Boolean> closing = () -> {
                    context.close();
                    return true;
                };
                TimeLimit.run("plugin-" + plugin.id(), plugin.classLoader(), STOP_LIMIT, closing, late -> {});
            } catch (TimeoutException | ExecutionException slow) {
                throw new IllegalStateException(slow);
            }
        });
    }

    private static void quietly(PluginJar jar, String what, Runnable step) {
        try {
            step.run();
        } catch (Throwable fault) {
            LOG.error("Plugin {} {} failed while {}", jar.id(), jar.version(), what, fault);
        }
    }
}
