package io.relata.host.plugins;

import io.relata.platform.plugin.PublishedService;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The Spring context of one plugin: its own components, its own SQL builder and what its dependencies publish. */
final class PluginContext extends AnnotationConfigApplicationContext {

    PluginContext(String pluginId, ClassLoader loader, ApplicationContext services) {
        setId("plugin-" + pluginId);
        setDisplayName(pluginId);
        setClassLoader(loader);
        setParent(services);
        setAllowBeanDefinitionOverriding(false);
    }

    void useDatabase(DSLContext database) {
        registerBean("dslContext", DSLContext.class, () -> database, definition -> definition.setDestroyMethodName(""));
    }

    /** Adds them as they are: they are set up and torn down by the plugin they belong to. */
    void useServicesOf(List<RunningPlugin> dependencies) {
        var known = new IdentityHashMap<Object, Boolean>();
        for (RunningPlugin dependency : dependencies) {
            servicesOf(dependency).forEach((name, bean) -> {
                if (known.put(bean, true) == null) {
                    getBeanFactory().registerSingleton(dependency.id() + "." + name, bean);
                }
            });
        }
    }

    private static Map<String, Object> servicesOf(RunningPlugin plugin) {
        var services = new LinkedHashMap<String, Object>();
        plugin.contributions().forEach(contribution -> {
            if (contribution instanceof PublishedService service) {
                services.put(service.id(), plugin.context().getBean(service.type()));
            }
        });
        return services;
    }

    @Override
    protected ResourcePatternResolver getResourcePatternResolver() {
        var resolver = new PathMatchingResourcePatternResolver(this);
        resolver.setUseCaches(false);
        return resolver;
    }
}
