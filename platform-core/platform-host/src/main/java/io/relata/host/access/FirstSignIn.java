package io.relata.host.access;

import static io.relata.host.access.AccessRecords.USER;

import io.relata.platform.access.Access;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees to it that somebody can sign in: on the very first start it creates the administrator {@code admin}.
 *
 * <p>The password comes from {@code relata.admin-password}; without that it is made up, and whoever prints the address
 * prints it too, once.
 */
@Component
public class FirstSignIn implements SmartLifecycle {

    /** The first user's sign-in name. */
    public static final String NAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstSignIn.class);

    private final Access access;
    private final Changes changes;
    private final Accounts accounts;
    private final Roles roles;
    private final Passwords passwords;
    private final String givenPassword;
    private @Nullable String madeUp;
    private volatile boolean running;

    FirstSignIn(Access access, Changes changes, Accounts accounts, Roles roles, FirstPassword password) {
        this.access = access;
        this.changes = changes;
        this.accounts = accounts;
        this.roles = roles;
        this.passwords = password.passwords();
        this.givenPassword = password.given();
    }

    /**
     * Tell the password that was made up in this start, so that it can be printed; a second call answers nothing.
     *
     * @return the password of {@link #NAME}; empty on every start but the first, and when the password was given
     */
    public synchronized Optional<String> takeGeneratedPassword() {
        var password = Optional.ofNullable(madeUp);
        madeUp = null;
        return password;
    }

    @Override
    public synchronized void start() {
        running = true;
        if (!accounts.any()) {
            access.asSystem(this::createAdministrator);
        }
    }

    private String createAdministrator() {
        var password = givenPassword;
        if (password.isBlank()) {
            password = passwords.generate();
            madeUp = password;
        } else {
            warnOfWeak(password);
        }
        var values =
                AccountValues.usual().with(AccessRecords.NAME, NAME).with(AccessRecords.DISPLAY_NAME, "Administrator");
        var hash = passwords.encode(password);
        var request = ChangeRequest.of(HostPermissions.USERS, "platform.access.change.userCreated", NAME);
        changes.run(request, change -> {
            var user = change.insert(USER, values);
            accounts.setPasswordHash(user, hash);
            var role = Values.none()
                    .with(AccessRecords.USER_ID, user)
                    .with(AccessRecords.ROLE_ID, roles.idOf(Role.ADMINISTRATOR));
            change.insert(AccessRecords.USER_ROLE, role);
        });
        return NAME;
    }

    /** Whoever sets the password by hand may choose a weak one for a training machine, but not without being told. */
    private void warnOfWeak(String password) {
        try {
            passwords.requireGood(NAME, password);
        } catch (Problem weak) {
            LOG.warn(
                    "relata.admin-password breaks the rules for passwords ({}): change it after signing in",
                    weak.code());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before plugins and before the port opens. */
    @Override
    public int getPhase() {
        return -1_000;
    }

    /**
     * Hold what the first password is made of.
     *
     * @param given the password that was set by hand, or empty
     * @param passwords makes one up and hashes it
     */
    @Component
    record FirstPassword(@Value("${relata.admin-password:}") String given, Passwords passwords) {}
}
