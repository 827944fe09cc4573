package io.relata.host.rest;

import io.relata.host.access.ApiCredentials;
import io.relata.host.access.SignInLocked;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a caller in for the one call: by HTTP Basic or by a bearer token. A cookie counts for nothing here. */
final class ApiSignIn extends OncePerRequestFilter {

    private final ApiCredentials credentials;
    private final ProblemAnswer answer;

    ApiSignIn(ApiCredentials credentials, ProblemAnswer answer) {
        this.credentials = credentials;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            credentials.read(request).ifPresent(authentication -> {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(authentication);
                SecurityContextHolder.setContext(context);
            });
        } catch (SignInLocked locked) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(locked.seconds()));
            answer.write(request, response, 429, Refusals.tooManyAttempts(locked.seconds()));
            return;
        } catch (AuthenticationException refused) {
            ApiSecurity.challenge(response);
            answer.write(request, response, 401, Refusals.notSignedIn());
            return;
        }
        chain.doFilter(request, response);
    }
}
