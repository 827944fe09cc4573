package io.relata.host.plugins;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the plugin behind a fault, so that people are told its name and the administrator finds the fault with it. */
@Component
public class PluginFaults {

    private final Catalogue catalogue;
    private final Faults faults;
    private final CallWatch watches;

    PluginFaults(Catalogue catalogue, Faults faults, CallWatch watches) {
        this.catalogue = catalogue;
        this.faults = faults;
        this.watches = watches;
    }

    /**
     * Write a fault down against the plugin in whose code it arose. When that code was interrupted for taking too long,
     * the calling thread goes on without the interrupt.
     *
     * @param fault the fault
     * @param what what was being done
     * @return the plugin's name; nothing when no plugin had a part in it
     */
    public Optional<String> blame(Throwable fault, String what) {
        var id = Optional.ofNullable(PluginTrace.origin(fault));
        watches.settle();
        id.ifPresent(plugin -> note(plugin, what, fault));
        return id.map(plugin -> catalogue.find(plugin).map(PluginEntry::name).orElse(plugin));
    }

    /**
     * Write a fault down against a plugin.
     *
     * @param pluginId the plugin
     * @param what what was being done
     * @param fault the fault
     */
    public void note(String pluginId, String what, Throwable fault) {
        faults.note(pluginId, what, Faults.describe(fault));
    }
}
