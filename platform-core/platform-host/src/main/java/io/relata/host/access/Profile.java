package io.relata.host.access;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets users see and change what concerns themselves. */
@Service
public class Profile {

    /** What users may change of themselves. */
    private static final Set<String> OWN =
            Set.of("language", "zone", "workDate", "salespersonCode", "email", "density", "scheme");

    private final Access access;
    private final Changes changes;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Grants grants;

    Profile(Access access, Changes changes, Accounts accounts, AccountSecrets secrets) {
        this.access = access;
        this.changes = changes;
        this.accounts = accounts;
        this.passwords = secrets.passwords();
        this.grants = secrets.grants();
    }

    /**
     * Show the acting user.
     *
     * @throws Problem DENIED when nobody is signed in
     */
    public Account get() {
        var user = access.current();
        return accounts.find(user.id()).orElseThrow(() -> Problem.notFound(user.name()));
    }

    /**
     * Change the acting user's own settings.
     *
     * @param version the version the user saw, or {@link Change#ANY_VERSION}
     * @param sent language, zone, workDate, salespersonCode, email, density, scheme
     * @throws Problem DENIED, REQ, FORMAT, REF, CONFLICT
     */
    public Changed<Account> update(long version, Map<String, @Nullable Object> sent) {
        access.require(HostPermissions.PROFILE);
        for (String name : sent.keySet()) {
            if (!OWN.contains(name)) {
                throw Problem.of(ProblemCode.FORMAT, "platform.problem.unknownField", name)
                        .at(name);
            }
        }
        var me = get();
        var values = AccountValues.read(sent);
        var request = ChangeRequest.of(HostPermissions.PROFILE, "platform.access.change.profileChanged", me.name());
        var changed = changes.make(request, change -> {
            change.update(AccessRecords.USER, me.id(), version, values);
            return get();
        });
        grants.forget();
        return changed;
    }

    /**
     * Change the acting user's password.
     *
     * @param current the password so far
     * @param wanted the new one
     * @return the change-set
     * @throws Problem DENIED; FORMAT at {@code currentPassword} when it is wrong, at {@code password} when the new one
     *     breaks the rules
     */
    public UUID changePassword(String current, String wanted) {
        access.require(HostPermissions.PROFILE);
        var me = get();
        passwords.requireGood(me.name(), wanted);
        if (!passwords.matches(current, accounts.passwordHash(me.id()))) {
            throw Problem.of(ProblemCode.FORMAT, "platform.access.password.wrong")
                    .at("currentPassword");
        }
        var hash = passwords.encode(wanted);
        var values = Values.none().with(AccessRecords.REVISION, accounts.revision(me.id()) + 1);
        var request = ChangeRequest.of(HostPermissions.PROFILE, "platform.access.change.passwordChanged", me.name());
        return changes.run(request, change -> {
            change.update(AccessRecords.USER, me.id(), Change.ANY_VERSION, values);
            accounts.setPasswordHash(me.id(), hash);
        });
    }
}
