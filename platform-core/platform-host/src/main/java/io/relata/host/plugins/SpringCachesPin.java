package io.relata.host.plugins;

import org.springframework.beans.CachedIntrospectionResults;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Empties Spring's caches of what it found out about classes. */
@Component
class SpringCachesPin implements LoaderPin {

    private final ApplicationContext host;

    SpringCachesPin(ApplicationContext host) {
        this.host = host;
    }

    @Override
    public void release(ClassLoader loader) {
        CachedIntrospectionResults.clearClassLoader(loader);
        ReflectionUtils.clearCache();
        ResolvableType.clearCache();
        AnnotationUtils.clearCache();
        if (host.getAutowireCapableBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.clearMetadataCache();
        }
    }
}
