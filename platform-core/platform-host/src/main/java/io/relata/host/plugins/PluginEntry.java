package io.relata.host.plugins;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One plugin in the catalogue.
 *
 * @param jar its verified jar, or null when there is none
 * @param needs the ids of the plugins it builds on, joined by commas
 */
record PluginEntry(
        String id,
        String name,
        String version,
        String needs,
        @Nullable PluginJar jar,
        boolean bundled,
        boolean wanted,
        PluginState state,
        @Nullable Reason reason,
        Instant since) {

    static PluginEntry of(PluginJar jar, boolean bundled, boolean wanted, PluginState state, Instant since) {
        var needs = jar.dependencies().stream()
                .filter(dependency -> !dependency.optional())
                .map(PluginDependency::id)
                .collect(Collectors.joining(","));
        return new PluginEntry(jar.id(), jar.name(), jar.version(), needs, jar, bundled, wanted, state, null, since);
    }

    static PluginEntry of(PluginTable.Row row) {
        return new PluginEntry(
                row.id(),
                row.name(),
                row.version(),
                String.join(",", row.needs()),
                null,
                false,
                row.wanted(),
                row.state(),
                row.reason(),
                row.changedAt());
    }

    /** A jar that does not even say which plugin it is. */
    static PluginEntry unreadable(String fileName, Reason reason, Instant since) {
        return new PluginEntry(fileName, fileName, "", "", null, false, false, PluginState.FAILED, reason, since);
    }

    PluginEntry now(PluginState next, @Nullable Reason why, Instant at) {
        return new PluginEntry(id, name, version, needs, jar, bundled, wanted, next, why, at);
    }

    PluginEntry wanted(boolean yes) {
        return new PluginEntry(id, name, version, needs, jar, bundled, yes, state, reason, since);
    }

    PluginEntry withoutJar() {
        return new PluginEntry(id, name, version, needs, null, bundled, wanted, state, reason, since);
    }

    Optional<PluginJar> jarIfAny() {
        return Optional.ofNullable(jar);
    }
}
