package io.relata.host.rest;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.relata.host.plugins.LoaderPin;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.stereotype.Component;

/** Empties what the description of the REST interface remembers of the types it has seen. */
@Component
class OpenApiPin implements LoaderPin {

    private final ObjectMapperProvider mappers;

    OpenApiPin(ObjectMapperProvider mappers) {
        this.mappers = mappers;
    }

    @Override
    public void release(ClassLoader loader) {
        TypeFactory.defaultInstance().clearCache();
        mappers.jsonMapper().getTypeFactory().clearCache();
        mappers.yamlMapper().getTypeFactory().clearCache();
    }
}
