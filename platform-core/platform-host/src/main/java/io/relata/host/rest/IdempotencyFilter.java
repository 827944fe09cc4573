package io.relata.host.rest;

import io.relata.host.access.SignedIn;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.Resource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Carries a POST with an {@code Idempotency-Key} out once, the plugins' included: the same call again gets the first
 * answer, another call with the same key is refused. A refused call gives its key back, because it changed nothing.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    /** Set on a call whose answer is a secret: it is never stored, and cannot be repeated. */
    static final String SECRET_ANSWER = IdempotencyFilter.class.getName() + ".secret";

    private static final int LONGEST_KEY = 200;
    private static final List<String> REPEATED =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION, Resource.CHANGE_SET);

    private final IdempotentCalls calls;
    private final ProblemAnswer answer;

    IdempotencyFilter(IdempotentCalls calls, ProblemAnswer answer) {
        this.calls = calls;
        this.answer = answer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER).strip();
        var caller = caller();
        if (caller == null || key.isEmpty() || key.length() > LONGEST_KEY) {
            answer.write(request, response, 400, refusal("key").at(HEADER));
            return;
        }
        var repeatable = RepeatableRequest.of(request);
        var call = new IdempotentCalls.Call(
                caller.user().id(), RequestHash.of(key), RequestHash.of(key, request, repeatable));
        var earlier = calls.begin(call);
        if (earlier.isPresent()) {
            repeat(request, response, call, earlier.get());
        } else {
            carryOut(repeatable, response, chain, call);
        }
    }

    private void carryOut(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, IdempotentCalls.Call call)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        var ended = false;
        try {
            chain.doFilter(request, kept);
            ended = true;
        } finally {
            remember(request, kept, call, ended);
        }
        kept.copyBodyToResponse();
    }

    private void remember(
            HttpServletRequest request, ContentCachingResponseWrapper kept, IdempotentCalls.Call call, boolean ended) {
        var status = kept.getStatus();
        if (ended && status >= 400 && status < 500) {
            calls.forget(call);
        } else if (ended && request.getAttribute(SECRET_ANSWER) == null) {
            var body = kept.getContentAsByteArray();
            calls.end(call, status, headers(kept), body.length > IdempotentCalls.LARGEST_ANSWER ? null : body);
        }
    }

    private void repeat(
            HttpServletRequest request,
            HttpServletResponse response,
            IdempotentCalls.Call call,
            IdempotentCalls.Earlier earlier)
            throws IOException {
        if (!earlier.requestHash().equals(call.requestHash())) {
            answer.write(request, response, 409, refusal("differs").at(HEADER));
            return;
        }
        var body = earlier.body();
        if (earlier.status() == null || body == null) {
            answer.write(request, response, 409, refusal("unknown").at(HEADER));
            return;
        }
        response.setStatus(earlier.status());
        String.valueOf(earlier.headers()).lines().forEach(line -> {
            var colon = line.indexOf(':');
            if (colon > 0) {
                response.setHeader(line.substring(0, colon), line.substring(colon + 1));
            }
        });
        response.getOutputStream().write(body);
    }

    private static String headers(HttpServletResponse response) {
        return REPEATED.stream()
                .filter(name -> response.getHeader(name) != null)
                .map(name -> name + ":" + response.getHeader(name))
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable SignedIn caller() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
    }

    private static Problem refusal(String key) {
        return Problem.of(
                key.equals("key") ? ProblemCode.FORMAT : ProblemCode.STATE, "platform.rest.idempotency." + key);
    }
}
