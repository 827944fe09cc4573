package io.relata.host.plugins;

import com.fasterxml.jackson.databind.type.TypeFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Empties the caches of the application's JSON mappers, which keep every type they have ever written, and that of the
 * older Jackson behind the API document, which is one for the process.
 */
@Component
class JacksonPin implements LoaderPin {

    private final ObjectProvider<ObjectMapper> mappers;

    JacksonPin(ObjectProvider<ObjectMapper> mappers) {
        this.mappers = mappers;
    }

    @Override
    public void release(ClassLoader loader) {
        mappers.forEach(ObjectMapper::clearCaches);
        TypeFactory.defaultInstance().clearCache();
    }
}
