package io.relata.contacts;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** Fills the region in which dates and numbers are written for a contact from its language; a filled one stays. */
final class FormatRegions {

    private static final Map<String, String> BY_LANGUAGE = Map.ofEntries(
            entry("EN", "en-GB"),
            entry("ENG", "en-GB"),
            entry("ENU", "en-US"),
            entry("NB", "nb-NO"),
            entry("NN", "nn-NO"),
            entry("NOR", "nb-NO"),
            entry("NON", "nn-NO"),
            entry("FI", "fi-FI"),
            entry("FIN", "fi-FI"),
            entry("SV", "sv-SE"),
            entry("SVE", "sv-SE"),
            entry("SVF", "sv-FI"),
            entry("NL", "nl-NL"),
            entry("NLD", "nl-NL"),
            entry("NLB", "nl-BE"),
            entry("FR", "fr-FR"),
            entry("FRA", "fr-FR"),
            entry("FRB", "fr-BE"),
            entry("FRS", "fr-CH"),
            entry("DE", "de-DE"),
            entry("DEU", "de-DE"),
            entry("DEA", "de-AT"),
            entry("DES", "de-CH"),
            entry("DA", "da-DK"),
            entry("DAN", "da-DK"),
            entry("IS", "is-IS"),
            entry("ISL", "is-IS"),
            entry("ES", "es-ES"),
            entry("IT", "it-IT"),
            entry("ITA", "it-IT"),
            entry("PT", "pt-PT"),
            entry("PL", "pl-PL"),
            entry("ET", "et-EE"),
            entry("LV", "lv-LV"),
            entry("LT", "lt-LT"));

    private FormatRegions() {}

    static void apply(Draft draft) {
        var language = draft.get(ContactRecords.LANGUAGE_CODE);
        if (language != null
                && draft.changes(ContactRecords.LANGUAGE_CODE)
                && !draft.asks(ContactRecords.FORMAT_REGION)) {
            draft.setIfBlank(ContactRecords.FORMAT_REGION, BY_LANGUAGE.get(language.toUpperCase(Locale.ROOT)));
        }
    }
}
