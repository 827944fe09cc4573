package io.relata.host.plugins;

import java.util.Collection;

/** Publish further beans of the application to the contexts of all plugins. */
@FunctionalInterface
public interface Shared {

    /** Tell the types, each with one bean, that plugins may ask for. */
    Collection<Class<?>> services();
}
