package io.relata.setup;

import io.relata.platform.number.NumberSeries;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what number series are for, in the reader's language where they came with the product. */
@Component
class SeriesNames {

    private static final ShippedNames FIRST =
            (code, language, messages) -> code.equals(ContactSettings.FRESH.contactNos())
                    ? Optional.of(messages.text(language, FirstSeries.DESCRIPTION))
                    : Optional.empty();

    private final Wording wording;

    SeriesNames(Wording wording) {
        this.wording = wording;
    }

    String of(NumberSeries series) {
        return wording.shown(FIRST, series.code(), series.description());
    }
}
