package io.relata.host.plugins.web;

import io.relata.host.plugins.CallWatch;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Calls the resources of one plugin and cuts off those that take too long. Only the plugin's own method counts: a caller
 * may take as long as it likes to send its request and to read the answer.
 */
final class WatchedAdapter extends RequestMappingHandlerAdapter {

    private final CallWatch watches;
    private final String pluginName;

    private WatchedAdapter(CallWatch watches, String pluginName) {
        this.watches = watches;
        this.pluginName = pluginName;
    }

    /** Makes an adapter that reads and writes as the host's own does. */
    static WatchedAdapter likeTheHosts(ApplicationContext host, CallWatch watches, String pluginName) {
        var hosts = host.getBean("requestMappingHandlerAdapter", RequestMappingHandlerAdapter.class);
        var own = new WatchedAdapter(watches, pluginName);
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
    protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
        return new Watched(method);
    }

    private final class Watched extends ServletInvocableHandlerMethod {

        Watched(HandlerMethod method) {
            super(method);
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
            try (var watch = watches.watch(getShortLogMessage())) {
                return invoke(watch, arguments);
            }
        }

        /** What a method that was cut off still answers or throws is of no use to anybody. */
        private @Nullable Object invoke(CallWatch.Watch watch, @Nullable Object... arguments) throws Exception {
            Object answer = null;
            try {
                answer = super.doInvoke(arguments);
            } catch (Throwable thrown) {
                if (!watch.hasCutOff()) {
                    throw thrown;
                }
            }
            if (watch.hasCutOff()) {
                throw new PluginCutOff(pluginName, watches.limit());
            }
            return answer;
        }
    }
}
