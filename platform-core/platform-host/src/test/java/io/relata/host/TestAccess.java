package io.relata.host;

import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Lets a test say who is acting. */
public final class TestAccess implements Access {

    private static final User SYSTEM = user("system", true, Set.of());

    private final ThreadLocal<Boolean> system = ThreadLocal.withInitial(() -> Boolean.FALSE);
    private volatile User user = user("anna", true, Set.of());

    private static User user(String name, boolean administrator, Set<String> permissions) {
        return new User(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                name,
                Locale.ENGLISH,
                ZoneOffset.UTC,
                administrator,
                permissions);
    }

    /** Acts as an administrator from now on. */
    public void administrator(String name) {
        user = user(name, true, Set.of());
    }

    /** Acts as a user with these permissions from now on. */
    public void user(String name, String... permissions) {
        user = user(name, false, Set.of(permissions));
    }

    @Override
    public User current() {
        return system.get() ? SYSTEM : user;
    }

    @Override
    public Optional<User> currentIfAny() {
        return Optional.of(current());
    }

    @Override
    public boolean may(String permission) {
        return current().may(permission);
    }

    @Override
    public void require(String permission) {
        if (!may(permission)) {
            throw Problem.of(ProblemCode.DENIED, "platform.problem.denied", permission);
        }
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        var before = system.get();
        system.set(true);
        try {
            return work.get();
        } finally {
            system.set(before);
        }
    }

    @Override
    public Runnable bound(Runnable work) {
        return work;
    }
}
