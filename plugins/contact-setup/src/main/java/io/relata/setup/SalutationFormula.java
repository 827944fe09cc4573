package io.relata.setup;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Say how contacts of a salutation are addressed in a language.
 *
 * @param id its id
 * @param version the version that was read
 * @param salutationCode the salutation it belongs to
 * @param languageCode the language, or null for none in particular
 * @param salutationType formal or informal
 * @param salutation the text, with {@code %1} to {@code %5} where names stand; null while nobody wrote it
 * @param names up to five names for the placeholders in turn; null for none
 * @since 0.1
 */
public record SalutationFormula(
        UUID id,
        long version,
        String salutationCode,
        @Nullable String languageCode,
        SalutationType salutationType,
        @Nullable String salutation,
        List<@Nullable SalutationName> names) {

    private static final Pattern PLACE = Pattern.compile("%([1-5])( ?)");

    /**
     * Write the salutation. A placeholder whose name is blank goes, and with it the blank behind it.
     *
     * @param value tells a contact's names
     * @return the text; empty when the formula has none
     */
    public String write(Function<SalutationName, @Nullable String> value) {
        var written = PLACE.matcher(salutation == null ? "" : salutation).replaceAll(place -> {
            var name = name(Integer.parseInt(place.group(1)));
            var part = name == null ? null : value.apply(name);
            return part == null || part.isBlank() ? "" : Matcher.quoteReplacement(part + place.group(2));
        });
        return written.strip();
    }

    private @Nullable SalutationName name(int place) {
        return place <= names.size() ? names.get(place - 1) : null;
    }
}
