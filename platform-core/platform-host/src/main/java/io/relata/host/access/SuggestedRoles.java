package io.relata.host.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import io.relata.host.plugins.PluginObserver;
import io.relata.host.plugins.StartedPlugin;
import io.relata.platform.access.Access;
import io.relata.platform.access.Permission;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * Gives the built-in roles what a bundled plugin suggests, once, when its permission is first seen. What an administrator
 * takes away stays away, and a partner's plugin gets nothing silently.
 */
@Component
class SuggestedRoles implements PluginObserver {

    private static final Table<Record> SEEN = table(name("core_permission_seen"));
    private static final Field<String> PERMISSION = field(name("permission"), SQLDataType.VARCHAR(100));
    private static final Field<Instant> SEEN_AT = field(name("seen_at"), SQLDataType.INSTANT);

    /** What a plugin may suggest a permission for; the administrator's role has everything anyway. */
    private static final Set<String> ROLES = Set.of(Permission.USER_ROLE, Permission.READER_ROLE);

    private final DSLContext dsl;
    private final Changes changes;
    private final Roles roles;
    private final AccessAndTime context;

    SuggestedRoles(DSLContext dsl, Changes changes, Roles roles, AccessAndTime context) {
        this.dsl = dsl;
        this.changes = changes;
        this.roles = roles;
        this.context = context;
    }

    @Override
    public void started(StartedPlugin plugin) {
        if (!plugin.bundled()) {
            return;
        }
        var declared = plugin.contributions().stream()
                .filter(Permission.class::isInstance)
                .map(Permission.class::cast)
                .toList();
        var fresh = unseen(declared);
        if (!fresh.isEmpty()) {
            context.access().asSystem(() -> grant(plugin.name(), fresh));
        }
    }

    @Override
    public void stopping(StartedPlugin plugin) {
        // what was granted stays: the plugin comes back
    }

    private int grant(String plugin, List<Permission> fresh) {
        var wanted = new TreeMap<String, Set<String>>();
        for (Permission permission : fresh) {
            permission.roles().stream().filter(ROLES::contains).forEach(role -> wanted.computeIfAbsent(
                            role, none -> new TreeSet<>())
                    .add(permission.id()));
        }
        if (!wanted.isEmpty()) {
            var request =
                    ChangeRequest.of(HostPermissions.USERS, "platform.access.change.permissionsSuggested", plugin);
            changes.run(
                    request,
                    change -> wanted.forEach((role, permissions) -> roles.grantAlso(change, role, permissions)));
        }
        fresh.forEach(this::remember);
        return fresh.size();
    }

    private List<Permission> unseen(List<Permission> declared) {
        var seen = new HashSet<>(dsl.select(PERMISSION)
                .from(SEEN)
                .where(PERMISSION.in(declared.stream().map(Permission::id).toList()))
                .fetch(PERMISSION));
        return declared.stream().filter(each -> !seen.contains(each.id())).toList();
    }

    private void remember(Permission permission) {
        dsl.insertInto(SEEN)
                .set(PERMISSION, permission.id())
                .set(SEEN_AT, context.clock().instant())
                .execute();
    }

    /**
     * Hold who acts and when.
     *
     * @param access acts as the system
     * @param clock tells when
     */
    @Component
    record AccessAndTime(Access access, Clock clock) {}
}
