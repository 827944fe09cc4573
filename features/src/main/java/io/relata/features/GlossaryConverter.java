package io.relata.features;

import java.lang.reflect.Type;
import java.util.Arrays;
import org.jbehave.core.steps.ParameterConverters.AbstractParameterConverter;
import org.jbehave.core.steps.ParameterConverters.ParameterConversionFailed;

/** Reads a {@link Term} by its word in any language. */
final class GlossaryConverter extends AbstractParameterConverter<String, Term> {

    @Override
    public boolean canConvertTo(Type type) {
        return type instanceof Class<?> kind && kind.isEnum() && Term.class.isAssignableFrom(kind);
    }

    @Override
    public Term convertValue(String word, Type type) {
        var terms = ((Class<?>) type).getEnumConstants();
        return Arrays.stream(terms)
                .map(Term.class::cast)
                .filter(term -> term.words().stream().anyMatch(each -> each.equalsIgnoreCase(word.strip())))
                .findFirst()
                .orElseThrow(() -> new ParameterConversionFailed("'" + word + "' is none of "
                        + Arrays.stream(terms)
                                .map(Term.class::cast)
                                .map(Term::words)
                                .toList()));
    }
}
