package io.relata.setup;

import io.relata.platform.number.NumberSeries;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what number series are for, in the reader's language where they came with the product. */
@Component
class SeriesNames {

    private final Extensions extensions;
    private final Wording wording;

    SeriesNames(Extensions extensions, Wording wording) {
        this.extensions = extensions;
        this.wording = wording;
    }

    String of(NumberSeries series) {
        ShippedNames shipped = (code, language, messages) ->
                shipped(code).map(known -> messages.text(language, known.descriptionKey()));
        return wording.shown(shipped, series.code(), series.description());
    }

    private Optional<ShippedSeries> shipped(String code) {
        return extensions.<ShippedSeries>all(ShippedSeries.class).stream()
                .map(Contributed::value)
                .filter(series -> series.code().equals(code))
                .findFirst();
    }
}
