package io.relata.host.plugins;

import java.beans.Introspector;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Empties the caches of the JDK that are keyed by loader or class. */
@Component
class JdkCachesPin implements LoaderPin {

    @Override
    public void release(ClassLoader loader) {
        ResourceBundle.clearCache(loader);
        Introspector.flushCaches();
    }
}
