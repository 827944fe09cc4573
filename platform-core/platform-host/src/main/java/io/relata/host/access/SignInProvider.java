package io.relata.host.access;

import io.relata.platform.change.RecordType;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs users in by name and password, for the sign-in page and for HTTP Basic alike.
 *
 * <p>The principal is a {@link SignedIn}. A wrong name, a wrong password and an inactive user look the same and take
 * the same time.
 */
@Component
public class SignInProvider implements AuthenticationProvider {

    private final DSLContext dsl;
    private final Grants grants;
    private final Passwords passwords;
    private final SignInGuard guard;

    /** Attempts on one account take turns, or a burst of guesses would outrun the count. */
    private final Object[] turns =
            IntStream.range(0, 64).mapToObj(each -> new Object()).toArray();

    SignInProvider(DSLContext dsl, Grants grants, Passwords passwords, SignInGuard guard) {
        this.dsl = dsl;
        this.grants = grants;
        this.passwords = passwords;
        this.guard = guard;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /**
     * Sign in.
     *
     * @throws SignInLocked when too many attempts failed before
     * @throws BadCredentialsException for a wrong name or password
     */
    @Override
    public Authentication authenticate(Authentication asked) {
        var account = asked.getName().strip().toLowerCase(Locale.ROOT);
        var password =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        var address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        var attempt = new Attempt(account, password, address == null ? "" : address, find(account));
        if (!passwords.provenBefore(password, attempt.hash())) {
            synchronized (turns[Math.floorMod(account.hashCode(), turns.length)]) {
                checkGuess(attempt);
            }
        } else {
            forgive(attempt, refuseWhileWaiting(attempt));
        }
        var user = grants.user(attempt.id()).orElseThrow(SignInProvider::wrong);
        return authenticated(SignedIn.of(user), asked.getDetails());
    }

    /** Make the authentication of somebody who has proven who they are. */
    static Authentication authenticated(SignedIn principal, @Nullable Object details) {
        var user = principal.user();
        var authorities = Stream.concat(
                        Stream.of("ROLE_USER"),
                        user.administrator() && principal.scopes() == null
                                ? Stream.of("ROLE_ADMINISTRATOR")
                                : Stream.empty())
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
        authentication.setDetails(details);
        return authentication;
    }

    private void checkGuess(Attempt attempt) {
        var standing = refuseWhileWaiting(attempt);
        if (!passwords.matches(attempt.password(), attempt.hash())) {
            guard.failed(attempt.account(), attempt.address());
            throw wrong();
        }
        forgive(attempt, standing);
    }

    private SignInGuard.Standing refuseWhileWaiting(Attempt attempt) {
        var standing = guard.standing(attempt.account(), attempt.address());
        if (standing.pause().isPositive()) {
            guard.refused(attempt.account(), attempt.address());
            throw new SignInLocked(standing.pause());
        }
        return standing;
    }

    private void forgive(Attempt attempt, SignInGuard.Standing standing) {
        if (standing.failedBefore()) {
            guard.succeeded(attempt.account());
        }
    }

    private Stored find(String account) {
        var row = dsl.select(RecordType.ID, AccessRecords.PASSWORD_HASH)
                .from(AccessRecords.USER.table())
                .where(
                        AccessRecords.NAME.column().eq(account),
                        AccessRecords.ACTIVE.column().isTrue())
                .fetchOne();
        return row == null ? new Stored(new UUID(0, 1), null) : new Stored(row.value1(), row.value2());
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("Wrong name or password");
    }

    private record Stored(UUID id, @Nullable String hash) {}

    private record Attempt(String account, String password, String address, Stored stored) {
        UUID id() {
            return stored.id();
        }

        @Nullable
        String hash() {
            return stored.hash();
        }
    }
}
