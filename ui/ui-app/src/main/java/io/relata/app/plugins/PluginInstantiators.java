package io.relata.app.plugins;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.SpringInstantiator;
import io.relata.host.plugins.PluginRuntime;
import io.relata.host.plugins.StartedPlugin;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;

/** Creates the views and components of a plugin in the plugin's own context, everything else in the host's. */
@org.springframework.stereotype.Component
class PluginInstantiators implements InstantiatorFactory {

    private final ApplicationContext host;
    private final ObjectProvider<PluginRuntime> plugins;

    PluginInstantiators(ApplicationContext host, ObjectProvider<PluginRuntime> plugins) {
        this.host = host;
        this.plugins = plugins;
    }

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new InContextOfPlugin(service, host, plugins);
    }

    private static final class InContextOfPlugin extends SpringInstantiator {

        private final transient ObjectProvider<PluginRuntime> plugins;

        InContextOfPlugin(VaadinService service, ApplicationContext host, ObjectProvider<PluginRuntime> plugins) {
            super(service, host);
            this.plugins = plugins;
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            var context = contextOf(type);
            if (context.isEmpty()) {
                return super.getOrCreate(type);
            }
            var bean = context.get().getBeanProvider(type).getIfUnique();
            return bean != null ? bean : create(context.get(), type);
        }

        @Override
        public <T extends Component> T createComponent(Class<T> type) {
            var context = contextOf(type);
            return context.isPresent() ? create(context.get(), type) : super.createComponent(type);
        }

        private Optional<ApplicationContext> contextOf(Class<?> type) {
            return plugins.getObject().owning(type).map(StartedPlugin::context);
        }

        private static <T> T create(ApplicationContext context, Class<T> type) {
            return context.getAutowireCapableBeanFactory().createBean(type);
        }
    }
}
