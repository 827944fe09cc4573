package io.relata.platform.plugin;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Be the entry class of a plugin: one public class with a public constructor without arguments.
 *
 * <p>By convention the host takes from the plugin's jar: Spring components below the entry class's package,
 * {@code messages/<plugin-id>.properties} with a file per language, {@code db/<plugin-id>/changelog.xml} (Liquibase, with
 * tables named {@code p_<plugin>_…}) and {@code static/<plugin-id>/} (served below {@code plugin-res/<plugin-id>/}).
 *
 * @since 0.1
 */
public abstract class PlatformPlugin {

    private @Nullable Function<Class<?>, Object> beans;

    /**
     * Say what the plugin brings. Pure declaration: it may run several times, also when the plugin is never started.
     *
     * @param to collects the contributions
     */
    public abstract void contribute(Contributions to);

    /**
     * Find a bean: the plugin's own, one published by a plugin it depends on, or a service of the platform.
     *
     * <p>Call it inside the code of a contribution, not while declaring.
     *
     * @param type the bean's type
     * @return the bean
     * @throws IllegalStateException if the plugin is not started
     */
    protected final <T> T service(Class<T> type) {
        var lookup = beans;
        if (lookup == null) {
            throw new IllegalStateException(getClass().getName() + " is not started");
        }
        return type.cast(lookup.apply(type));
    }

    /**
     * Connect the plugin to its running context. Called by the host alone.
     *
     * @param lookup finds beans, or null once the plugin has stopped
     */
    public final void attach(@Nullable Function<Class<?>, Object> lookup) {
        this.beans = lookup;
    }
}
