package io.relata.exchange;

import io.relata.setup.CountryNames;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the codes of countries and languages that cards write out, and the other way round. */
final class CodeLookup {
    private final CountryNames countries;
    private final Set<String> languages;

    /**
     * Make a lookup.
     *
     * @param countryNames names of countries by code
     * @param languages codes of languages
     */
    CodeLookup(Map<String, String> countryNames, Set<String> languages) {
        this.countries = CountryNames.of(countryNames);
        this.languages = languages;
    }

    CountryNames countries() {
        return countries;
    }

    /** Finds a language by its tag: {@code nb-NO} finds nb, {@code no} too. */
    @Nullable
    String language(String tag) {
        var wanted = tag.strip().toUpperCase(Locale.ROOT);
        if (languages.contains(wanted)) {
            return wanted;
        }
        var first = wanted.split("[-_]", 2)[0];
        if (languages.contains(first)) {
            return first;
        }
        return first.equals("NO") && languages.contains("NB") ? "NB" : null;
    }
}
