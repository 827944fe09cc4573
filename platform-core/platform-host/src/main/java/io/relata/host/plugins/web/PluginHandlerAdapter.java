package io.relata.host.plugins.web;

import io.relata.host.plugins.CallWatch;
import io.relata.host.plugins.PluginFaults;
import io.relata.host.plugins.StartedPlugin;
import io.relata.platform.problem.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
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
    private final CallWatch watches;
    private final PluginFaults faults;
    private final Map<Object, Own> byController = new ConcurrentHashMap<>();

    private record Own(String pluginId, String pluginName, RequestMappingHandlerAdapter adapter) {}

    PluginHandlerAdapter(ApplicationContext host, CallWatch watches, PluginFaults faults) {
        this.host = host;
        this.watches = watches;
        this.faults = faults;
    }

    void add(StartedPlugin plugin, Object controller) {
        var own = byController.values().stream()
                .filter(each -> each.pluginId.equals(plugin.id()))
                .findFirst()
                .orElseGet(() ->
                        new Own(plugin.id(), plugin.name(), WatchedAdapter.likeTheHosts(host, watches, plugin.name())));
        byController.put(controller, own);
    }

    void remove(Object controller) {
        byController.remove(controller);
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
            var what = request.getMethod() + " " + request.getRequestURI();
            LOG.error("Plugin {} failed at {}", own.pluginId, what, thrown);
            faults.note(own.pluginId, what, thrown);
            throw new PluginFailed(own.pluginName);
        }
    }

    /** Refusals and what is wrong with the request are answers; the host turns them into problem details. */
    private static boolean isAnswer(Throwable thrown) {
        return thrown instanceof Problem
                || thrown instanceof PluginCutOff
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
