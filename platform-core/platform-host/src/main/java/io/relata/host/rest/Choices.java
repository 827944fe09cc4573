package io.relata.host.rest;

import io.relata.platform.change.RecordField;
import io.relata.platform.rest.FieldValues;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads choices in addresses as they are read in bodies: in camelCase, those of plugins included. */
@Component
@SuppressWarnings({"rawtypes", "unchecked"}) // no type variable can say "whichever choice is asked for"
final class Choices implements WebMvcConfigurer, ConverterFactory<String, Enum> {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(this);
    }

    @Override
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
        var field = RecordField.choice("choice", (Class) type);
        return text -> {
            var choice = FieldValues.read(field, text);
            if (choice == null) {
                throw new IllegalArgumentException("nothing is chosen");
            }
            return type.cast(choice);
        };
    }
}
