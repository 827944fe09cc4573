package io.relata.host.plugins.web;

import io.relata.host.plugins.PluginObserver;
import io.relata.host.plugins.StartedPlugin;
import java.util.Collection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.RestController;

/** Puts the REST controllers of a plugin's context on the web and takes them off again. */
final class PluginRestObserver implements PluginObserver {

    private final ObjectProvider<PluginMapping> mapping;
    private final PluginHandlerAdapter adapter;

    PluginRestObserver(ObjectProvider<PluginMapping> mapping, PluginHandlerAdapter adapter) {
        this.mapping = mapping;
        this.adapter = adapter;
    }

    @Override
    public void started(StartedPlugin plugin) {
        for (Object controller : controllers(plugin)) {
            adapter.add(plugin, controller);
            mapping.getObject().add(controller);
        }
    }

    @Override
    public void stopping(StartedPlugin plugin) {
        for (Object controller : controllers(plugin)) {
            mapping.getObject().remove(controller);
            adapter.remove(controller);
        }
    }

    private static Collection<Object> controllers(StartedPlugin plugin) {
        return plugin.context().getBeansWithAnnotation(RestController.class).values();
    }
}
