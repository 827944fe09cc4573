package io.relata.setup;

import io.relata.platform.text.Messages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Find countries as people write them.
 *
 * @since 0.1
 */
public final class CountryNames {

    private final Map<String, String> names;
    private final Map<String, String> codes = new HashMap<>();

    private CountryNames(Map<String, String> names) {
        this.names = names;
        names.forEach((code, name) -> {
            codes.put(plain(name), code);
            codes.put(plain(code), code);
            for (Locale language : Messages.LANGUAGES) {
                codes.putIfAbsent(plain(Locale.of("", code).getDisplayCountry(language)), code);
            }
        });
    }

    /**
     * Look among the countries of the setup.
     *
     * @param names their names by code
     */
    public static CountryNames of(Map<String, String> names) {
        return new CountryNames(names);
    }

    /**
     * Find a country by its code, its name in any of the product's languages, or a usual short form.
     *
     * @param written in any case, with any punctuation
     */
    public @Nullable String code(String written) {
        var wanted = plain(written);
        return codes.get(
                switch (wanted) {
                    case "usa", "unitedstatesofamerica" -> "us";
                    case "uk", "greatbritain", "england" -> "gb";
                    case "holland" -> "nl";
                    default -> wanted;
                });
    }

    /** Tell the name of a country; an unknown code stands for itself. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
