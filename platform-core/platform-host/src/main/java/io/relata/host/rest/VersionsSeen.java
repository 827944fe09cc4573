package io.relata.host.rest;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.handler.MappedInterceptor;

/**
 * Where the administrator asks for it, refuses changes of a record whose caller does not say which version it saw, a
 * plugin's included. {@code If-Match: *} says that any will do.
 */
@Configuration(proxyBeanMethods = false)
class VersionsSeen implements HandlerInterceptor {

    private static final Set<String> CHANGING = Set.of("PATCH", "DELETE");

    private final boolean required;

    VersionsSeen(@Value("${relata.rest.require-version:false}") boolean required) {
        this.required = required;
    }

    @Bean
    MappedInterceptor versionsSeenOnly() {
        return new MappedInterceptor(new String[] {"/api/v1/**"}, this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (required
                && CHANGING.contains(request.getMethod())
                && request.getHeader(HttpHeaders.IF_MATCH) == null
                && handler instanceof HandlerMethod method
                && takesVersion(method)) {
            throw Problem.of(ProblemCode.REQ, Refusals.VERSION_REQUIRED);
        }
        return true;
    }

    private static boolean takesVersion(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                .anyMatch(header -> header != null && HttpHeaders.IF_MATCH.equalsIgnoreCase(header.name()));
    }
}
