package io.relata.app.plugins;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.relata.host.plugins.CallWatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Watches what pages do for their browser, so that a plugin which hangs does not keep its user's session locked. */
@Component
class PageWatch implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private static final String WATCH = PageWatch.class.getName();
    private static final String FILES = "/VAADIN/";

    private final transient CallWatch watches;

    PageWatch(CallWatch watches) {
        this.watches = watches;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
        event.getSource().addUIInitListener(init -> init.getUI().addAfterNavigationListener(drawn -> watches.settle()));
    }

    /** Files that come and go hold no session and take as long as the network does. */
    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        var path = request.getPathInfo();
        if (path == null || !path.startsWith(FILES)) {
            request.setAttribute(WATCH, watches.watch("Page"));
        }
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception fault) {
        // the pages for faults answer it
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (request.getAttribute(WATCH) instanceof CallWatch.Watch watch) {
            request.removeAttribute(WATCH);
            watch.close();
        }
    }
}
