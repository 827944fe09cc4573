package io.relata.host.access;

import io.relata.platform.text.Messages;
import java.util.Locale;
import java.util.Optional;

/** Finds the product's languages by their short names. */
final class Languages {

    private Languages() {}

    /**
     * Find a language.
     *
     * @param tag {@code nb}, {@code nb-NO}, {@code no} …
     * @return one of {@link Messages#LANGUAGES}, if the product speaks it
     */
    static Optional<Locale> find(String tag) {
        var asked = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        var language = asked.equals("no") || asked.equals("nn") ? "nb" : asked;
        return Messages.LANGUAGES.stream()
                .filter(each -> each.getLanguage().equals(language))
                .findFirst();
    }

    /** Find a language that was stored; English when the product no longer speaks it. */
    static Locale stored(String tag) {
        return find(tag).orElse(Locale.ENGLISH);
    }
}
