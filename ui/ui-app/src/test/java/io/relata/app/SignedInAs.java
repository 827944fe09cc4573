package io.relata.app;

import io.relata.host.access.SignedIn;
import io.relata.host.access.Users;
import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.problem.Problem;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test as a real user with a role; the user is made when there is none of that name. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    /** The sign-in name. */
    String value();

    /** The code of the user's role. */
    String role() default "USER";

    /** Makes the user. */
    class Factory implements WithSecurityContextFactory<SignedInAs> {

        private final Users users;
        private final Access access;

        Factory(Users users, Access access) {
            this.users = users;
            this.access = access;
        }

        @Override
        public SecurityContext createSecurityContext(SignedInAs as) {
            var account = access.asSystem(() -> {
                try {
                    return users.get(as.value());
                } catch (Problem missing) {
                    return users.create(Map.of(
                                    "name", as.value(),
                                    "displayName", as.value(),
                                    "password", "a-Long-enough-one-27",
                                    "language", "en",
                                    "roles", List.of(as.role())))
                            .value();
                }
            });
            var user = new User(account.id(), as.value(), as.value(), Locale.ENGLISH, ZoneOffset.UTC, false, Set.of());
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    SignedIn.of(user), null, AuthorityUtils.createAuthorityList("ROLE_USER")));
            return context;
        }
    }
}
