package io.relata.exchange;

import io.relata.platform.text.Messages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the codes of countries and languages that cards write out, and the other way round. */
final class CodeLookup {
    private final Map<String, String> countryNames;
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> languages;

    /**
     * Make a lookup.
     *
     * @param countryNames names of countries by code
     * @param languages codes of languages
     */
    CodeLookup(Map<String, String> countryNames, Set<String> languages) {
        this.countryNames = countryNames;
        this.languages = languages;
        countryNames.forEach((code, name) -> {
            countries.put(plain(name), code);
            countries.put(plain(code), code);
            for (Locale language : Messages.LANGUAGES) {
                countries.putIfAbsent(plain(Locale.of("", code).getDisplayCountry(language)), code);
            }
        });
    }

    /** Finds a country by its code, its name in any of the product's languages, or a usual short form. */
    @Nullable
    String country(String written) {
        var wanted = plain(written);
        return countries.get(
                switch (wanted) {
                    case "usa", "unitedstatesofamerica" -> "us";
                    case "uk", "greatbritain", "england" -> "gb";
                    case "holland" -> "nl";
                    default -> wanted;
                });
    }

    /** Tells the name of a country. */
    String countryName(String code) {
        return countryNames.getOrDefault(code, code);
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

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
