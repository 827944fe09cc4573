package io.relata.host.access;

import io.relata.platform.access.User;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Stand for the signed-in user in Spring Security's context.
 *
 * <p>The user is as it was at sign-in; {@link io.relata.platform.access.Access} tells what holds now.
 *
 * @param user the user
 * @param scopes the only permissions this sign-in carries (an API token may narrow them), or null for all
 */
public record SignedIn(User user, @Nullable Set<String> scopes) implements AuthenticatedPrincipal {

    /** Sign in with everything the user may do. */
    public static SignedIn of(User user) {
        return new SignedIn(user, null);
    }

    @Override
    public String getName() {
        return user.name();
    }

    /** Narrow a user to the scopes of this sign-in. */
    User narrowed(User now) {
        if (scopes == null) {
            return now;
        }
        var left = now.administrator()
                ? scopes
                : now.permissions().stream().filter(scopes::contains).collect(Collectors.toSet());
        return new User(
                now.id(),
                now.name(),
                now.displayName(),
                now.language(),
                now.zone(),
                false,
                Set.copyOf(left),
                now.work());
    }
}
