package io.relata.host.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.stereotype.Component;

/** Reads who calls from a call's {@code Authorization} header. */
@Component
public class ApiCredentials {

    private static final String BEARER = "bearer ";

    /** Where guesses of tokens are counted: by address, for no account. */
    private static final String ANY_TOKEN = "";

    private final SignInProvider provider;
    private final Tokens tokens;
    private final SignInGuard guard;
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();
    private final WebAuthenticationDetailsSource details = new WebAuthenticationDetailsSource();

    ApiCredentials(SignInProvider provider, Tokens tokens, SignInGuard guard) {
        this.provider = provider;
        this.tokens = tokens;
        this.guard = guard;
    }

    /**
     * Tell who calls.
     *
     * @param request the call
     * @return empty when the call names nobody
     * @throws SignInLocked when too many attempts failed before
     * @throws AuthenticationException when the header names nobody we know
     */
    public Optional<Authentication> read(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(byToken(header.substring(BEARER.length()).strip(), request));
        }
        var asked = basic.convert(request);
        if (asked == null) {
            throw new BadCredentialsException("Neither HTTP Basic nor a bearer token");
        }
        return Optional.of(provider.authenticate(asked));
    }

    private Authentication byToken(String value, HttpServletRequest request) {
        var signedIn = tokens.signIn(value);
        if (signedIn.isPresent()) {
            return SignInProvider.authenticated(signedIn.get(), details.buildDetails(request));
        }
        var address = request.getRemoteAddr();
        var wait = guard.waitingAddress(address);
        if (wait.isPositive()) {
            throw new SignInLocked(wait);
        }
        guard.failed(ANY_TOKEN, address);
        throw new BadCredentialsException("Unknown token");
    }
}
