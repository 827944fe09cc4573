package io.relata.host.text;

import io.relata.host.plugins.PluginObserver;
import io.relata.host.plugins.StartedPlugin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the texts of plugins in before anything of theirs is shown, and takes them away last. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PluginMessages implements PluginObserver {

    private final MessageBundles bundles;

    PluginMessages(MessageBundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public void started(StartedPlugin plugin) {
        bundles.add(plugin.id(), plugin.classLoader());
    }

    @Override
    public void stopping(StartedPlugin plugin) {
        bundles.remove(plugin.id());
    }
}
