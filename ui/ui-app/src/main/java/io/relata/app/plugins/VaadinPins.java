package io.relata.app.plugins;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.internal.ReflectionCache;
import com.vaadin.flow.server.VaadinService;
import io.relata.host.plugins.LoaderPin;
import java.lang.reflect.Field;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes Vaadin let go of a stopped plugin's classes: its reflection caches, the destroy listener it keeps per component
 * class, and the classes whose dependencies it warned about.
 */
@Component
class VaadinPins implements LoaderPin {

    private static final Logger LOG = LoggerFactory.getLogger(VaadinPins.class);
    private static final String META_DATA = "com.vaadin.flow.component.internal.ComponentMetaData";

    private final OpenPages open;

    VaadinPins(OpenPages open) {
        this.open = open;
    }

    @Override
    public void release(ClassLoader loader) {
        ReflectionCache.clearAll();
        try {
            var listeners =
                    open.service().map(service -> collection(VaadinService.class, "serviceDestroyListeners", service));
            listeners.ifPresent(all ->
                    all.removeIf(listener -> listener.getClass().getName().startsWith(META_DATA)));
            collection(UIInternals.class, "warnedAboutDeps", null).clear();
        } catch (IllegalStateException changed) {
            LOG.warn("Vaadin keeps its classes elsewhere now: a stopped plugin may stay in memory", changed);
        }
    }

    private static Collection<?> collection(Class<?> owner, String name, @org.jspecify.annotations.Nullable Object of) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return (Collection<?>) field.get(of);
        } catch (ReflectiveOperationException | RuntimeException changed) {
            throw new IllegalStateException(owner.getName() + "." + name, changed);
        }
    }
}
