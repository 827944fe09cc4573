package io.relata.host.plugins;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Empties those of Spring's caches that have no public way to do so. They hold on softly: without this a stopped plugin
 * would stay in memory for as long as there is plenty of it.
 */
@Component
class SpringSoftCachesPin implements LoaderPin {

    private static final Logger LOG = LoggerFactory.getLogger(SpringSoftCachesPin.class);

    private static final List<String> HOLDERS = List.of(
            "org.springframework.beans.CachedIntrospectionResults",
            "org.springframework.context.annotation.BeanAnnotationHelper",
            "org.springframework.context.event.GenericApplicationListenerAdapter",
            "org.springframework.context.index.CandidateComponentsIndexLoader",
            "org.springframework.core.BridgeMethodResolver",
            "org.springframework.core.GenericTypeResolver",
            "org.springframework.core.SerializableTypeWrapper",
            "org.springframework.core.annotation.AnnotationTypeMappings",
            "org.springframework.core.annotation.AnnotationsScanner",
            "org.springframework.core.annotation.AttributeMethods",
            "org.springframework.core.annotation.OrderUtils",
            "org.springframework.core.annotation.RepeatableContainers",
            "org.springframework.core.convert.Property",
            "org.springframework.core.convert.support.ObjectToObjectConverter",
            "org.springframework.core.io.support.SpringFactoriesLoader",
            "org.springframework.util.ClassUtils");

    @Override
    public void release(ClassLoader loader) {
        HOLDERS.forEach(SpringSoftCachesPin::clear);
    }

    private static void clear(String holder) {
        try {
            var type = ClassUtils.forName(holder, SpringSoftCachesPin.class.getClassLoader());
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && Map.class.isAssignableFrom(field.getType())) {
                    field.setAccessible(true);
                    empty(field.get(null));
                }
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError changed) {
            LOG.debug("{} is not what it was", holder, changed);
        }
    }

    private static void empty(@Nullable Object cache) {
        if (cache instanceof ConcurrentReferenceHashMap<?, ?> soft) {
            soft.clear();
        }
    }
}
