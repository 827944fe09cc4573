package io.relata.host.rest;

import io.relata.host.access.ApiCredentials;
import io.relata.host.access.SecurityHeaders;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.util.unit.DataSize;

/** Guards the REST interface: no session, no cookie, no form; every path needs a sign-in. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain apiChain(HttpSecurity http, SecurityHeaders headers, ApiFilters filters) {
        http.securityMatcher("/api/**", "/api", "/actuator/**", "/actuator")
                .headers(headers)
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(calls -> calls.requestMatchers(HttpMethod.GET, "/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, thrown) -> {
                            challenge(response);
                            filters.answer().write(request, response, 401, Refusals.notSignedIn());
                        })
                        .accessDeniedHandler((request, response, thrown) ->
                                filters.answer().write(request, response, 403, Refusals.denied())))
                .addFilterBefore(filters.gate(), SecurityContextHolderFilter.class)
                .addFilterAt(filters.signIn(), BasicAuthenticationFilter.class)
                .addFilterAfter(filters.idempotency(), AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    ApiFilters apiFilters(
            ApiFaults faults,
            ProblemAnswer answer,
            ApiCredentials credentials,
            IdempotentCalls calls,
            @Value("${relata.rest.largest-body:2MB}") DataSize largestBody) {
        return new ApiFilters(
                answer,
                new ApiGate(faults, answer, largestBody.toBytes()),
                new ApiSignIn(credentials, answer),
                new IdempotencyFilter(calls, answer));
    }

    /** Paths with tricks in them never reach a filter; a program still gets an answer it can read. */
    @Bean
    RequestRejectedHandler rejectedHandler(ProblemAnswer answer) {
        var plain = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            if (ApiPaths.isApi(request)) {
                answer.write(request, response, 400, Refusals.badRequest());
            } else {
                plain.handle(request, response, rejected);
            }
        };
    }

    /** Say how one may sign in; without Basic, or a browser would ask with a window of its own. */
    static void challenge(HttpServletResponse response) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Relata\"");
    }

    /**
     * Hold the filters of the chain. They are no beans of their own, or the server would run them for pages too.
     *
     * @param answer writes refusals
     * @param gate stands outermost
     * @param signIn signs callers in
     * @param idempotency answers repeated calls
     */
    record ApiFilters(ProblemAnswer answer, ApiGate gate, ApiSignIn signIn, IdempotencyFilter idempotency) {}
}
