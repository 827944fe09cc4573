package io.relata.host.plugins;

import org.jspecify.annotations.Nullable;

/** Reads from a stack whose code stands on it: the loaders of plugins go by their plugins' ids. */
final class PluginTrace {

    private PluginTrace() {}

    /** Tells the plugin whose code is the innermost on a stack, or null when there is none. */
    static @Nullable String innermost(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            var loader = frame.getClassLoaderName();
            if (loader != null && loader.startsWith(PluginClassLoader.NAME)) {
                return loader.substring(PluginClassLoader.NAME.length());
            }
        }
        return null;
    }

    /** Tells the plugin in whose code a fault arose, looking at its innermost causes first; null when there is none. */
    static @Nullable String origin(Throwable fault) {
        var cause = fault.getCause();
        var deeper = cause == null || cause == fault ? null : origin(cause);
        return deeper == null ? innermost(fault.getStackTrace()) : deeper;
    }
}
