package io.relata.host.access;

import io.relata.platform.access.Permission;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows the permissions that roles can grant: the platform's own and those of the started plugins. */
@Component
public class PermissionCatalogue {

    /**
     * Hold what one plugin declares.
     *
     * @param plugin the plugin's id; {@code platform} for the platform itself
     * @param name the plugin's name
     * @param permissions what it declares, in its order
     */
    public record Group(String plugin, String name, List<Permission> permissions) {}

    private static final String PLATFORM = "platform";

    private final Extensions extensions;

    PermissionCatalogue(Extensions extensions) {
        this.extensions = extensions;
    }

    /** List what roles can grant, the platform's own first, then by plugin. */
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        groups.add(new Group(PLATFORM, "Relata", HostPermissions.GRANTABLE));
        extensions.all(Permission.class).stream()
                .collect(Collectors.groupingBy(Contributed::pluginId, LinkedHashMap::new, Collectors.toList()))
                .forEach((plugin, declared) -> groups.add(new Group(
                        plugin,
                        declared.getFirst().pluginName(),
                        declared.stream().map(Contributed::value).toList())));
        return groups;
    }

    /**
     * Go on only with permissions that are declared.
     *
     * @throws Problem REF naming the first that is not
     */
    void requireKnown(Collection<String> names) {
        var known = groups().stream()
                .flatMap(group -> group.permissions().stream())
                .map(Permission::id)
                .collect(Collectors.toSet());
        for (String name : names) {
            if (!known.contains(name)) {
                throw Problem.of(ProblemCode.REF, "platform.access.unknownPermission", name)
                        .at("permissions");
            }
        }
    }
}
