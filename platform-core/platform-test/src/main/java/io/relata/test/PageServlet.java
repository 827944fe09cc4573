package io.relata.test;

import com.vaadin.browserless.internal.Routes;
import com.vaadin.browserless.internal.UIFactory;
import com.vaadin.browserless.mocks.MockInstantiator;
import com.vaadin.browserless.mocks.MockService;
import com.vaadin.browserless.mocks.MockVaadinServlet;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import io.relata.host.plugins.StartedPlugin;
import java.util.Set;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Serves pages to a window, and makes views in the context of the plugin they belong to, as the product does. */
final class PageServlet extends MockVaadinServlet {

    private static final UIFactory WINDOWS = MockedUI::new;

    private final transient Platform platform;

    PageServlet(Platform platform) {
        super(new Routes(Set.of(), Set.of(FailedPage.class), Set.of(), true), WINDOWS);
        this.platform = platform;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) {
        try {
            var service = new Service(this, configuration, platform);
            service.init();
            getRoutes().register(service.getContext());
            return service;
        } catch (ServiceException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final class Service extends MockService {

        private final transient Platform platform;

        Service(VaadinServlet servlet, DeploymentConfiguration configuration, Platform platform) {
            super(servlet, configuration, WINDOWS);
            this.platform = platform;
        }

        /** What is pushed to a page runs as its user, whatever thread pushes it. */
        @Override
        public void runPendingAccessTasks(VaadinSession session) {
            new DelegatingSecurityContextRunnable(() -> super.runPendingAccessTasks(session), platform.acting()).run();
        }

        @Override
        public Instantiator getInstantiator() {
            return new InContextOfPlugin(super.getInstantiator(), platform);
        }
    }

    private static final class InContextOfPlugin extends MockInstantiator {

        private final transient Platform platform;

        InContextOfPlugin(Instantiator usual, Platform platform) {
            super(usual);
            this.platform = platform;
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            if (type == FailedPage.class) {
                return type.cast(new FailedPage());
            }
            return platform.plugins()
                    .owning(type)
                    .map(plugin -> create(plugin, type))
                    .orElseGet(() -> super.getOrCreate(type));
        }

        @Override
        public <T extends Component> T createComponent(Class<T> type) {
            return platform.plugins()
                    .owning(type)
                    .map(plugin -> create(plugin, type))
                    .orElseGet(() -> super.createComponent(type));
        }

        private static <T> T create(StartedPlugin plugin, Class<T> type) {
            return plugin.context().getAutowireCapableBeanFactory().createBean(type);
        }
    }
}
