package io.relata.host.plugins;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.convert.converter.ConverterRegistry;
import org.springframework.stereotype.Component;

/** Empties the caches of the conversion services, which remember every type that was ever converted to. */
@Component
class ConversionPin implements LoaderPin {

    private final ObjectProvider<ConverterRegistry> services;

    ConversionPin(ObjectProvider<ConverterRegistry> services) {
        this.services = services;
    }

    /** Removing a conversion, even one that is not there, drops what was remembered. */
    @Override
    public void release(ClassLoader loader) {
        services.forEach(service -> service.removeConvertible(ConversionPin.class, ConversionPin.class));
    }
}
