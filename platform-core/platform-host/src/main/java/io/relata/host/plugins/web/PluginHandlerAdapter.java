package io.relata.host.plugins.web;

import io.relata.host.plugins.StartedPlugin;
import io.relata.platform.problem.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Calls the resources of plugins behind a fault barrier, each plugin's through an adapter of its own: an adapter keeps
 * what it found out about methods and parameters for ever, and would keep the plugin's classes with it.
 */
final class PluginHandlerAdapter implements HandlerAdapter, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(PluginHandlerAdapter.class);

    private final ApplicationContext host;
    private final Map<Object, Own> byController = new ConcurrentHashMap<>();

    private record Own(String pluginId, String pluginName, RequestMappingHandlerAdapter adapter) {}

    PluginHandlerAdapter(ApplicationContext host) {
        this.host = host;
    }

    void add(StartedPlugin plugin, Object controller) {
        var own = byController.values().stream()
                .filter(each -> each.pluginId.equals(plugin.id()))
                .findFirst()
                .orElseGet(() -> new Own(plugin.id(), plugin.name(), likeTheHosts()));
        byController.put(controller, own);
    }

    void remove(Object controller) {
        byController.remove(controller);
    }

    private RequestMappingHandlerAdapter likeTheHosts() {
        var hosts = host.getBean("requestMappingHandlerAdapter", RequestMappingHandlerAdapter.class);
        var own = new RequestMappingHandlerAdapter();
        own.setApplicationContext(host);
        own.setBeanFactory((ConfigurableBeanFactory) host.getAutowireCapableBeanFactory());
        own.setMessageConverters(converters(hosts));
        own.setWebBindingInitializer(hosts.getWebBindingInitializer());
        own.setCustomArgumentResolvers(hosts.getCustomArgumentResolvers());
        own.setCustomReturnValueHandlers(hosts.getCustomReturnValueHandlers());
        own.setContentNegotiationManager(host.getBean("mvcContentNegotiationManager", ContentNegotiationManager.class));
        own.afterPropertiesSet();
        return own;
    }

    /** Without those of the older Jackson: they keep every type they were ever asked about. */
    private static List<HttpMessageConverter<?>> converters(RequestMappingHandlerAdapter hosts) {
        return hosts.getMessageConverters().stream()
                .filter(converter -> !converter.getClass().getSimpleName().contains("Jackson2"))
                .toList();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Object handler) {
        return handler instanceof HandlerMethod method && byController.containsKey(method.getBean());
    }

    @Override
    public @Nullable ModelAndView handle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        var own = byController.get(((HandlerMethod) handler).getBean());
        if (own == null) {
            throw Problem.notFound(request.getRequestURI());
        }
        try {
            return own.adapter.handle(request, response, handler);
        } catch (Throwable thrown) {
            if (isAnswer(thrown)) {
                throw thrown;
            }
            LOG.error("Plugin {} failed at {} {}", own.pluginId, request.getMethod(), request.getRequestURI(), thrown);
            throw new PluginFailed(own.pluginName);
        }
    }

    /** Refusals and what is wrong with the request are answers; the host turns them into problem details. */
    private static boolean isAnswer(Throwable thrown) {
        return thrown instanceof Problem
                || thrown instanceof ErrorResponse
                || thrown instanceof HttpMessageConversionException
                || thrown instanceof MethodArgumentTypeMismatchException
                || thrown instanceof MissingRequestValueException
                || thrown instanceof AccessDeniedException
                || thrown instanceof AuthenticationException
                || thrown instanceof IOException
                || thrown instanceof ServletException && !(thrown.getCause() instanceof Error);
    }
}
