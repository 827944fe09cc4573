package io.relata.host.plugins;

import java.util.List;

/** Knows the packages that come from the host alone, so that a plugin and the host mean the same types by them. */
public final class HostPackages {

    private static final List<String> PREFIXES = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "io.relata.platform.",
            "io.relata.ui.",
            "org.springframework.",
            "org.aopalliance.",
            "com.vaadin.",
            "org.slf4j.",
            "org.jspecify.",
            "org.jooq.",
            "org.reactivestreams.",
            "tools.jackson.",
            "com.fasterxml.jackson.annotation.",
            "io.swagger.v3.oas.annotations.");

    /** Below those: what the host does not have, so that a plugin brings it. */
    private static final List<String> BROUGHT = List.of("jakarta.mail.", "jakarta.activation.");

    private static final String SERVICES = "META-INF/services/";

    private HostPackages() {}

    /** Tell whether a class comes from the host, by its full name. */
    public static boolean own(String className) {
        return PREFIXES.stream().anyMatch(className::startsWith)
                && BROUGHT.stream().noneMatch(className::startsWith);
    }

    static boolean ownResource(String name) {
        var path = name.startsWith(SERVICES) ? name.substring(SERVICES.length()) : name;
        return own(path.replace('/', '.'));
    }
}
