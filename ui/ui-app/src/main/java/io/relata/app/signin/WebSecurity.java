package io.relata.app.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import io.relata.host.access.SecurityHeaders;
import io.relata.host.access.SignInLocked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Lets browsers in by the sign-in page; everything but that page, the look and health needs a sign-in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    /** Comes after the chain of the REST interface. */
    @Bean
    @Order(100)
    SecurityFilterChain web(HttpSecurity http, SecurityHeaders headers) {
        http.headers(headers);
        http.headers(early -> early.withObjectPostProcessor(new WrittenEarly()));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/aura/**", "/relata.css", "/mark.svg", "/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/plugin-res/**")
                .authenticated());
        http.with(vaadin(), browser -> browser.loginView(SignInView.class)
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated)
                .logoutSuccessHandler((request, response, who) -> response.sendRedirect("/login?bye")));
        http.formLogin(form -> form.failureHandler(WebSecurity::refused));
        var attempts = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/" + SignInView.PATH);
        http.exceptionHandling(failures -> failures.defaultAccessDeniedHandlerFor(
                        (request, response, denied) -> response.sendRedirect(page(SignInView.ERROR, SignInView.AGAIN)),
                        attempts)
                .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE));
        return http.build();
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect(
                why instanceof SignInLocked locked
                        ? page(SignInView.ERROR, SignInView.LOCKED) + "&" + SignInView.SECONDS + "=" + locked.seconds()
                        : page(SignInView.ERROR, "wrong"));
    }

    private static String page(String parameter, String value) {
        return "/" + SignInView.PATH + "?" + parameter + "=" + value;
    }

    /** Pages are forwarded inside the server and are sent before headers would be written at the end. */
    private static final class WrittenEarly implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
