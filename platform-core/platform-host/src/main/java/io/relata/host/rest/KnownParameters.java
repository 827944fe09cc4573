package io.relata.host.rest;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.handler.MappedInterceptor;

/**
 * Refuses reads with a parameter the resource does not know, a plugin's included: a mistyped filter would otherwise
 * answer everything.
 */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements HandlerInterceptor {

    @Bean
    MappedInterceptor knownParametersOnly() {
        return new MappedInterceptor(new String[] {"/api/v1/**"}, this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET")
                && handler instanceof HandlerMethod method
                && !request.getParameterMap().isEmpty()) {
            check(request, known(method));
        }
        return true;
    }

    private static void check(HttpServletRequest request, Set<String> known) {
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw unknown(name, known);
            }
            if (Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw Refusals.badRequest().at(name);
            }
        });
    }

    private static Problem unknown(String name, Set<String> known) {
        return (known.isEmpty()
                        ? Problem.of(ProblemCode.FORMAT, "platform.rest.noParameters", name)
                        : Problem.of(ProblemCode.FORMAT, "platform.rest.parameter", name, String.join(", ", known)))
                .at(name);
    }

    private static Set<String> known(HandlerMethod method) {
        var known = new TreeSet<String>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null) {
                known.add(name(parameter, asked));
            }
        }
        return known;
    }

    private static String name(MethodParameter parameter, RequestParam asked) {
        if (StringUtils.hasText(asked.name())) {
            return asked.name();
        }
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        @Nullable String name = parameter.getParameterName();
        return name == null ? "" : name;
    }
}
