package io.relata.app.plugins;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Knows the pages that are open in browsers now. */
@Component
class OpenPages implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);
    private static final int PATIENCE_SECONDS = 3;

    private final transient Access access;
    private final transient Set<UI> open = ConcurrentHashMap.newKeySet();
    private transient volatile @Nullable VaadinService service;

    OpenPages(Access access) {
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        service = event.getSource();
        event.getSource().addUIInitListener(init -> {
            var ui = init.getUI();
            open.add(ui);
            ui.addDetachListener(detached -> open.remove(ui));
            access.currentIfAny().map(User::language).ifPresent(ui::setLocale);
        });
    }

    /** Tell Vaadin's service, once a browser or the server's start has asked for it. */
    Optional<VaadinService> service() {
        return Optional.ofNullable(service);
    }

    /**
     * Do something in every open page and wait for it, but not for long: a page that is busy does it when it is done. A
     * page of the session that asks is not waited for.
     *
     * @param what what to do, with the page locked
     */
    void each(Consumer<UI> what) {
        var running = new ArrayList<Future<Void>>();
        for (UI ui : open) {
            enter(ui, what)
                    .filter(done -> ui.getSession() != VaadinSession.getCurrent())
                    .ifPresent(running::add);
        }
        running.forEach(OpenPages::await);
    }

    private Optional<Future<Void>> enter(UI ui, Consumer<UI> what) {
        try {
            return Optional.of(ui.access(() -> what.accept(ui)));
        } catch (UIDetachedException gone) {
            open.remove(ui);
            return Optional.empty();
        }
    }

    private static void await(Future<Void> done) {
        try {
            done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException busy) {
            LOG.debug("A busy page follows later");
        } catch (ExecutionException failed) {
            LOG.warn("An open page could not follow a plugin that came or went", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
