package io.relata.host.plugins;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what plugins need of the platform and of each other, and puts them in the order in which they can start. */
final class Needs {

    private final Map<String, PluginJar> present;

    Needs(Map<String, PluginJar> present) {
        this.present = Map.copyOf(present);
    }

    /** Tells what stands in a plugin's way, if anything does. */
    Optional<Reason> unmet(PluginJar jar) {
        if (!Versions.fits(PlatformVersion.CURRENT, jar.requires())) {
            return Optional.of(Reason.of("needs.platform", jar.name(), jar.requires(), PlatformVersion.CURRENT));
        }
        var cycle = cycle(jar.id(), new LinkedHashSet<>());
        if (cycle != null) {
            return Optional.of(Reason.of("needs.cycle", jar.name(), cycle));
        }
        return jar.dependencies().stream()
                .map(dependency -> unmet(jar, dependency))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Reason> unmet(PluginJar jar, PluginDependency dependency) {
        var found = present.get(dependency.id());
        if (found == null) {
            return dependency.optional()
                    ? Optional.empty()
                    : Optional.of(Reason.of("needs.plugin", jar.name(), dependency));
        }
        return Versions.fits(found.version(), dependency.versions())
                ? Optional.empty()
                : Optional.of(Reason.of("needs.version", jar.name(), dependency, found.version()));
    }

    private @Nullable String cycle(String id, Set<String> path) {
        if (!path.add(id)) {
            return String.join(" → ", path) + " → " + id;
        }
        var jar = present.get(id);
        if (jar != null) {
            for (PluginDependency dependency : jar.dependencies()) {
                var cycle = cycle(dependency.id(), path);
                if (cycle != null) {
                    return cycle;
                }
            }
        }
        path.remove(id);
        return null;
    }

    /** Tells all plugins, each after those it depends on; otherwise by id. */
    List<PluginJar> inOrder() {
        var ordered = new LinkedHashSet<PluginJar>();
        present.keySet().stream().sorted().forEach(id -> visit(id, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private void visit(String id, Set<PluginJar> ordered, Set<String> path) {
        var jar = present.get(id);
        if (jar == null || !path.add(id)) {
            return;
        }
        jar.dependencies().stream()
                .map(PluginDependency::id)
                .sorted()
                .forEach(dependency -> visit(dependency, ordered, path));
        ordered.add(jar);
    }

    /** Tells the plugins that build on one, directly or not, the outermost first. */
    List<PluginJar> dependents(String id) {
        var found = new ArrayList<PluginJar>();
        for (PluginJar jar : inOrder().reversed()) {
            if (!jar.id().equals(id) && reaches(jar, id, new LinkedHashSet<>())) {
                found.add(jar);
            }
        }
        return found;
    }

    /** Tells the plugins one builds on, directly or not, the innermost first. */
    List<PluginJar> dependencies(String id) {
        var jar = present.get(id);
        return jar == null
                ? List.of()
                : inOrder().stream()
                        .filter(each -> !each.id().equals(id) && reaches(jar, each.id(), new LinkedHashSet<>()))
                        .toList();
    }

    private boolean reaches(PluginJar from, String id, Set<String> seen) {
        if (!seen.add(from.id())) {
            return false;
        }
        for (PluginDependency dependency : from.dependencies()) {
            var next = present.get(dependency.id());
            if (dependency.id().equals(id) || next != null && reaches(next, id, seen)) {
                return true;
            }
        }
        return false;
    }
}
