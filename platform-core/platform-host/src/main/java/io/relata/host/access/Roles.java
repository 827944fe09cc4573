package io.relata.host.access;

import static io.relata.host.access.AccessRecords.ROLE;
import static io.relata.host.access.AccessRecords.ROLE_PERMISSION;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks after roles and what they grant; for administrators. */
@Service
public class Roles {

    private static final String PERMISSIONS = "permissions";

    private final Access access;
    private final Changes changes;
    private final DSLContext dsl;
    private final PermissionCatalogue catalogue;
    private final Grants grants;

    Roles(Access access, Changes changes, DSLContext dsl, PermissionCatalogue catalogue, AccountSecrets secrets) {
        this.access = access;
        this.changes = changes;
        this.dsl = dsl;
        this.catalogue = catalogue;
        this.grants = secrets.grants();
    }

    /**
     * List all roles by code.
     *
     * @throws Problem DENIED
     */
    public List<Role> all() {
        access.require(HostPermissions.USERS);
        return read(DSL.noCondition());
    }

    /**
     * Show a role.
     *
     * @throws Problem DENIED, not found
     */
    public Role get(String code) {
        access.require(HostPermissions.USERS);
        return read(AccessRecords.CODE.column().eq(key(code))).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(code));
    }

    /**
     * Add a role.
     *
     * @param sent {@code code}, {@code description}, {@code permissions}
     * @throws Problem DENIED, REQ, FORMAT, REF for an unknown permission, DUP
     */
    public Changed<Role> create(Map<String, @Nullable Object> sent) {
        access.require(HostPermissions.USERS);
        var granted = granted(sent);
        var values = FieldValues.read(ROLE, fields(sent));
        var code = values.get(AccessRecords.CODE);
        if (code == null) {
            throw Problem.required(AccessRecords.CODE.name());
        }
        values.with(AccessRecords.BUILT_IN, false).with(AccessRecords.REVISION, 0);
        return after(changes.make(request("roleCreated", code), change -> {
            var id = change.insert(ROLE, values);
            grant(change, id, granted == null ? Set.of() : granted);
            return byId(id);
        }));
    }

    /**
     * Change a role.
     *
     * @param code its code
     * @param version the version the administrator saw
     * @param sent {@code code}, {@code description}, {@code permissions}; what is left out stays
     * @throws Problem DENIED, not found, REQ, FORMAT, REF, DUP, CONFLICT; STATE for the administrator's role
     */
    public Changed<Role> update(String code, long version, Map<String, @Nullable Object> sent) {
        var role = get(code);
        var granted = granted(sent);
        var values = FieldValues.read(ROLE, fields(sent));
        requireChangeable(role, values);
        return after(changes.make(request("roleChanged", role.code()), change -> {
            if (granted != null && grant(change, role.id(), granted)) {
                values.with(AccessRecords.REVISION, revision(role.id()) + 1);
            }
            change.update(ROLE, role.id(), version, values);
            return byId(role.id());
        }));
    }

    /**
     * Remove a role.
     *
     * @throws Problem DENIED, not found, CONFLICT; STATE when it is built in; REF while users have it
     */
    public Changed<String> delete(String code, long version) {
        var role = get(code);
        if (role.builtIn()) {
            throw Problem.of(ProblemCode.STATE, "platform.access.builtInRole", role.code());
        }
        return changes.make(request("roleDeleted", role.code()), change -> {
            var users = dsl.fetchCount(
                    AccessRecords.USER_ROLE.table(),
                    AccessRecords.ROLE_ID.column().eq(role.id()));
            if (users > 0) {
                throw Problem.of(ProblemCode.STATE, "platform.access.roleInUse", role.code(), users);
            }
            grant(change, role.id(), Set.of());
            change.delete(ROLE, role.id(), version);
            return role.code();
        });
    }

    /** Tell what roles can grant, by plugin. */
    public List<PermissionCatalogue.Group> permissions() {
        access.require(HostPermissions.USERS);
        return catalogue.groups();
    }

    /** Grant more, as far as not granted yet; for what a bundled plugin suggests. */
    void grantAlso(Change change, String code, Set<String> permissions) {
        var role = read(AccessRecords.CODE.column().eq(code)).getFirst();
        var granted = new TreeSet<>(role.permissions());
        if (granted.addAll(permissions)) {
            grant(change, role.id(), granted);
            change.update(
                    ROLE,
                    role.id(),
                    Change.ANY_VERSION,
                    Values.none().with(AccessRecords.REVISION, revision(role.id()) + 1));
        }
    }

    /**
     * Find a role's id.
     *
     * @throws Problem REF at {@code roles}
     */
    UUID idOf(String code) {
        var id = dsl.select(RecordType.ID)
                .from(ROLE.table())
                .where(AccessRecords.CODE.column().eq(code))
                .fetchOne(RecordType.ID);
        if (id == null) {
            throw Problem.of(ProblemCode.REF, "platform.access.unknownRole", code)
                    .at("roles");
        }
        return id;
    }

    private void requireChangeable(Role role, Values values) {
        if (role.code().equals(Role.ADMINISTRATOR)) {
            throw Problem.of(ProblemCode.STATE, "platform.access.builtInRole", role.code());
        }
        if (values.has(AccessRecords.CODE)) {
            var code = values.get(AccessRecords.CODE);
            if (code == null) {
                throw Problem.required(AccessRecords.CODE.name());
            }
            if (role.builtIn() && !code.equals(role.code())) {
                throw Problem.of(ProblemCode.STATE, "platform.access.builtInRole", role.code());
            }
        }
    }

    private boolean grant(Change change, UUID role, Set<String> wanted) {
        var rows = dsl.select(AccessRecords.PERMISSION.column(), RecordType.ID)
                .from(ROLE_PERMISSION.table())
                .where(AccessRecords.ROLE_ID.column().eq(role))
                .fetchMap(AccessRecords.PERMISSION.column(), RecordType.ID);
        var added = wanted.stream().filter(each -> !rows.containsKey(each)).toList();
        catalogue.requireKnown(added);
        added.forEach(each -> change.insert(
                ROLE_PERMISSION, Values.none().with(AccessRecords.ROLE_ID, role).with(AccessRecords.PERMISSION, each)));
        var lost = rows.keySet().stream().filter(each -> !wanted.contains(each)).toList();
        for (String each : lost) {
            var row = rows.get(each);
            if (row != null) {
                change.delete(ROLE_PERMISSION, row, Change.ANY_VERSION);
            }
        }
        return !added.isEmpty() || !lost.isEmpty();
    }

    private Role byId(UUID id) {
        return read(RecordType.ID.eq(id)).getFirst();
    }

    private int revision(UUID role) {
        return dsl.select(AccessRecords.REVISION.column())
                .from(ROLE.table())
                .where(RecordType.ID.eq(role))
                .fetchSingle()
                .value1();
    }

    private List<Role> read(Condition which) {
        var rows = dsl.select(ROLE.columns())
                .from(ROLE.table())
                .where(which)
                .orderBy(AccessRecords.CODE.column())
                .fetch();
        var granted = dsl.select(AccessRecords.ROLE_ID.column(), AccessRecords.PERMISSION.column())
                .from(ROLE_PERMISSION.table())
                .where(AccessRecords.ROLE_ID.column().in(rows.getValues(RecordType.ID)))
                .orderBy(AccessRecords.PERMISSION.column())
                .fetchGroups(AccessRecords.ROLE_ID.column(), AccessRecords.PERMISSION.column());
        return rows.map(row -> role(row, granted.getOrDefault(row.get(RecordType.ID), List.of())));
    }

    private static Role role(Record row, List<String> permissions) {
        return new Role(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(AccessRecords.CODE.column()),
                row.get(AccessRecords.DESCRIPTION.column()),
                row.get(AccessRecords.BUILT_IN.column()),
                permissions);
    }

    private Changed<Role> after(Changed<Role> changed) {
        grants.forget();
        return changed;
    }

    private static ChangeRequest request(String label, String code) {
        return ChangeRequest.of(HostPermissions.USERS, "platform.access.change." + label, code);
    }

    private static Map<String, @Nullable Object> fields(Map<String, @Nullable Object> sent) {
        var fields = new LinkedHashMap<>(sent);
        fields.remove(PERMISSIONS);
        return fields;
    }

    private static @Nullable Set<String> granted(Map<String, @Nullable Object> sent) {
        if (!sent.containsKey(PERMISSIONS)) {
            return null;
        }
        if (!(sent.get(PERMISSIONS) instanceof Collection<?> list)) {
            throw Problem.of(ProblemCode.FORMAT, "platform.access.listExpected").at(PERMISSIONS);
        }
        var names = new TreeSet<String>();
        list.forEach(each -> names.add(String.valueOf(each)));
        return names;
    }

    private static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
