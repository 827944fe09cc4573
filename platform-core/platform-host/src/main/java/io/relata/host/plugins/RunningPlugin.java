package io.relata.host.plugins;

import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.PlatformPlugin;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Everything the host holds of one plugin while it runs or is being started. */
final class RunningPlugin implements StartedPlugin {

    private final PluginJar jar;
    private final boolean bundled;
    private final ClassLoader loader;
    private final PlatformPlugin entry;
    private final List<Contribution> contributions;
    private @Nullable ConfigurableApplicationContext context;

    RunningPlugin(PluginJar jar, boolean bundled, ClassLoader loader, Declaration declaration) {
        this.jar = jar;
        this.bundled = bundled;
        this.loader = loader;
        this.entry = declaration.entry();
        this.contributions = declaration.contributions();
    }

    /** What the entry class said before anything of the plugin runs. */
    record Declaration(PlatformPlugin entry, List<Contribution> contributions) {}

    PluginJar jar() {
        return jar;
    }

    @Override
    public String id() {
        return jar.id();
    }

    @Override
    public String name() {
        return jar.name();
    }

    @Override
    public String version() {
        return jar.version();
    }

    @Override
    public boolean bundled() {
        return bundled;
    }

    @Override
    public ClassLoader classLoader() {
        return loader;
    }

    @Override
    public String basePackage() {
        return entry.getClass().getPackageName();
    }

    @Override
    public List<Contribution> contributions() {
        return contributions;
    }

    @Override
    public ApplicationContext context() {
        var opened = context;
        if (opened == null) {
            throw new IllegalStateException(jar.id() + " has no context");
        }
        return opened;
    }

    void open(ConfigurableApplicationContext refreshed) {
        this.context = refreshed;
        entry.attach(refreshed::getBean);
    }

    /** Takes the context away, if there is one, to be closed. */
    @Nullable
    ConfigurableApplicationContext detach() {
        entry.attach(null);
        var opened = context;
        context = null;
        return opened;
    }
}
