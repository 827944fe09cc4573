package io.relata.host.access;

import static io.relata.host.access.AccessRecords.USER;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Cursor;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks after users; for administrators. Users are never removed, because the history names them: they are put out of use. */
@Service
public class Users {

    private static final String PASSWORD = "password";
    private static final String ROLES = "roles";
    private static final RecordField<String> ROLE = RecordField.code(ROLES, 100);

    private final Access access;
    private final Changes changes;
    private final Accounts accounts;
    private final Roles roles;
    private final Passwords passwords;
    private final Grants grants;

    Users(Access access, Changes changes, Accounts accounts, Roles roles, AccountSecrets secrets) {
        this.access = access;
        this.changes = changes;
        this.accounts = accounts;
        this.roles = roles;
        this.passwords = secrets.passwords();
        this.grants = secrets.grants();
    }

    /**
     * List users by name.
     *
     * @param cursor where the last page ended, or null
     * @param limit the most users, 1 to 200
     * @throws Problem DENIED, FORMAT for a foreign cursor
     */
    public Page<Account> list(@Nullable String cursor, int limit) {
        access.require(HostPermissions.USERS);
        var after = cursor == null ? null : Cursor.read(cursor, 1).get(0);
        var size = Math.clamp(limit, 1, 200);
        var found = accounts.after(after, size + 1);
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, size);
        return new Page<>(items, Cursor.of(List.of(items.getLast().name())));
    }

    /**
     * Show a user.
     *
     * @throws Problem DENIED, not found
     */
    public Account get(String name) {
        access.require(HostPermissions.USERS);
        return accounts.find(name.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> Problem.notFound(name));
    }

    /**
     * Add a user.
     *
     * @param sent by field name as in {@link Account}, with {@code password}
     * @throws Problem DENIED, REQ, FORMAT, REF, DUP
     */
    public Changed<Account> create(Map<String, @Nullable Object> sent) {
        access.require(HostPermissions.USERS);
        var input = Input.of(sent);
        var values = AccountValues.usual().withAll(AccountValues.read(input.fields()));
        var name = values.get(AccessRecords.NAME);
        if (name == null) {
            throw Problem.required(AccessRecords.NAME.name());
        }
        if (values.get(AccessRecords.DISPLAY_NAME) == null) {
            values.with(AccessRecords.DISPLAY_NAME, name);
        }
        if (input.password() == null) {
            throw Problem.required(PASSWORD);
        }
        var hash = hash(name, input.password());
        var wanted = input.roles() == null ? Set.<String>of() : input.roles();
        var request = ChangeRequest.of(HostPermissions.USERS, "platform.access.change.userCreated", name);
        return after(changes.make(request, change -> {
            var id = change.insert(USER, values);
            accounts.setPasswordHash(id, hash);
            assign(change, id, wanted);
            return accounts.find(id).orElseThrow();
        }));
    }

    /**
     * Change a user, also its roles, its password and whether it may sign in.
     *
     * @param name the sign-in name
     * @param version the version the administrator saw
     * @param sent by field name; what is left out stays
     * @throws Problem DENIED, not found, REQ, FORMAT, REF, DUP, CONFLICT; STATE when no administrator would be left
     */
    public Changed<Account> update(String name, long version, Map<String, @Nullable Object> sent) {
        var account = get(name);
        var input = Input.of(sent);
        var values = AccountValues.read(input.fields());
        var hash = input.password() == null ? null : hash(account.name(), input.password());
        var request = ChangeRequest.of(HostPermissions.USERS, "platform.access.change.userChanged", account.name());
        return after(changes.make(request, change -> {
            var changedRoles = input.roles() != null && assign(change, account.id(), input.roles());
            if (changedRoles || hash != null) {
                values.with(AccessRecords.REVISION, accounts.revision(account.id()) + 1);
            }
            change.update(USER, account.id(), version, values);
            if (hash != null) {
                accounts.setPasswordHash(account.id(), hash);
            }
            return requireAdministrator(account);
        }));
    }

    private Account requireAdministrator(Account before) {
        var now = accounts.find(before.id()).orElseThrow();
        var was = before.active() && before.roles().contains(Role.ADMINISTRATOR);
        var stays = now.active() && now.roles().contains(Role.ADMINISTRATOR);
        if (was && !stays && accounts.otherAdministrators(now.id()) == 0) {
            throw Problem.of(ProblemCode.STATE, "platform.access.lastAdministrator");
        }
        return now;
    }

    private boolean assign(Change change, UUID user, Set<String> wanted) {
        var rows = accounts.roleRows(user);
        var touched = false;
        for (Map.Entry<String, UUID> held : rows.entrySet()) {
            if (!wanted.contains(held.getKey())) {
                change.delete(AccessRecords.USER_ROLE, held.getValue(), Change.ANY_VERSION);
                touched = true;
            }
        }
        for (String code : wanted) {
            if (!rows.containsKey(code)) {
                var values =
                        Values.none().with(AccessRecords.USER_ID, user).with(AccessRecords.ROLE_ID, roles.idOf(code));
                change.insert(AccessRecords.USER_ROLE, values);
                touched = true;
            }
        }
        return touched;
    }

    private String hash(String name, String password) {
        passwords.requireGood(name, password);
        return passwords.encode(password);
    }

    private Changed<Account> after(Changed<Account> changed) {
        grants.forget();
        return changed;
    }

    /** Separates what stands in the user's row from what does not. */
    private record Input(
            Map<String, @Nullable Object> fields,
            @Nullable String password,
            @Nullable Set<String> roles) {

        static Input of(Map<String, @Nullable Object> sent) {
            var fields = new LinkedHashMap<>(sent);
            var password = fields.remove(PASSWORD);
            var roles = fields.remove(ROLES);
            if (sent.containsKey(ROLES) && !(roles instanceof Collection)) {
                throw Problem.of(ProblemCode.FORMAT, "platform.access.listExpected")
                        .at(ROLES);
            }
            if (password != null && !(password instanceof String)) {
                throw Problem.of(ProblemCode.FORMAT, "platform.problem.format.text")
                        .at(PASSWORD);
            }
            return new Input(fields, (String) password, codes(roles));
        }

        private static @Nullable Set<String> codes(@Nullable Object roles) {
            if (!(roles instanceof Collection<?> list)) {
                return null;
            }
            var codes = new TreeSet<String>();
            list.forEach(each -> codes.add(String.valueOf(FieldValues.read(ROLE, each))));
            return codes;
        }
    }
}
