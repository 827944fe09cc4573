package io.relata.host.access;

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
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds the acting user in Spring Security's context. */
@Component
class SecurityContextAccess implements Access {

    private static final User SYSTEM =
            new User(new UUID(0, 0), "system", "Relata", Locale.ENGLISH, ZoneOffset.UTC, true, Set.of());

    /** Stands above the context: in a page's thread the context belongs to the browser session. */
    private final ThreadLocal<Boolean> system = new ThreadLocal<>();

    private final Grants grants;

    SecurityContextAccess(Grants grants) {
        this.grants = grants;
    }

    @Override
    public User current() {
        return currentIfAny().orElseThrow(() -> Problem.of(ProblemCode.DENIED, "platform.access.notSignedIn"));
    }

    @Override
    public Optional<User> currentIfAny() {
        if (Boolean.TRUE.equals(system.get())) {
            return Optional.of(SYSTEM);
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? grants.user(signedIn.user().id()).map(signedIn::narrowed)
                : Optional.empty();
    }

    @Override
    public boolean may(String permission) {
        return currentIfAny().filter(user -> user.may(permission)).isPresent();
    }

    @Override
    public void require(String permission) {
        if (!current().may(permission)) {
            throw Problem.of(ProblemCode.DENIED, "platform.access.denied", permission);
        }
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        if (Boolean.TRUE.equals(system.get())) {
            return work.get();
        }
        system.set(Boolean.TRUE);
        try {
            return work.get();
        } finally {
            system.remove();
        }
    }

    @Override
    public Runnable bound(Runnable work) {
        if (Boolean.TRUE.equals(system.get())) {
            return () -> asSystem(() -> {
                work.run();
                return Boolean.TRUE;
            });
        }
        return new DelegatingSecurityContextRunnable(work, SecurityContextHolder.getContext());
    }
}
