package io.relata.host.plugins.web;

import io.relata.host.plugins.CallWatch;
import io.relata.host.plugins.PluginFaults;
import io.relata.host.plugins.PluginRuntime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Opens the web to plugins, where there is a web. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class PluginWebConfiguration {

    /** The host's own mapping, so that a plugin's resources get the same treatment as the host's. */
    @Bean
    WebMvcRegistrations pluginWebMvc() {
        var mapping = new PluginMapping();
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return mapping;
            }
        };
    }

    @Bean
    PluginHandlerAdapter pluginHandlerAdapter(ApplicationContext host, CallWatch watches, PluginFaults faults) {
        return new PluginHandlerAdapter(host, watches, faults);
    }

    @Bean
    PluginRestObserver pluginRestObserver(ObjectProvider<PluginMapping> mapping, PluginHandlerAdapter adapter) {
        return new PluginRestObserver(mapping, adapter);
    }

    @Bean
    PluginResources pluginResources(PluginRuntime plugins) {
        return new PluginResources(plugins);
    }
}
