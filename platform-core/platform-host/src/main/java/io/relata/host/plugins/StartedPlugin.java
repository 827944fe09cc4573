package io.relata.host.plugins;

import io.relata.platform.plugin.Contribution;
import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * Give the rooms of the host what they need of a plugin that runs. Keep no reference to it, its loader or its beans once
 * it stops.
 */
public interface StartedPlugin {

    /** Tell its id. */
    String id();

    /** Tell its name. */
    String name();

    /** Tell its version. */
    String version();

    /** Tell whether it came with the product. */
    boolean bundled();

    /** Tell the loader of its classes and resources. */
    ClassLoader classLoader();

    /** Tell the package of its entry class: its Spring components and views are below it. */
    String basePackage();

    /** Tell its own context. */
    ApplicationContext context();

    /** Tell what it brought, in the order of declaration. */
    List<Contribution> contributions();
}
