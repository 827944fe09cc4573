package io.relata.host.rest;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Answers paths of the REST interface that nothing else answers, before a page does. */
@Configuration(proxyBeanMethods = false)
class NoSuchPath {

    /** After all resources, a plugin's included, and before whatever serves pages and files. */
    private static final int AFTER_RESOURCES = 10;

    @Bean
    SimpleUrlHandlerMapping noSuchPathMapping(ProblemAnswer answer) {
        HttpRequestHandler handler = (request, response) ->
                answer.write(request, response, 404, Refusals.noSuchPath(request.getRequestURI()));
        return new SimpleUrlHandlerMapping(
                Map.of("/api", handler, "/api/**", handler, "/actuator/**", handler, "/actuator", handler),
                AFTER_RESOURCES);
    }
}
