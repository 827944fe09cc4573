package io.relata.setup;

import io.relata.platform.text.Messages;
import java.util.Locale;
import java.util.Optional;

/**
 * Tell what the codes that come with the product stand for, in each of its languages. A row whose description is still
 * one of these is shown in the reader's language; what somebody wrote instead is shown as written.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ShippedNames {

    /** Knows no codes. */
    ShippedNames NONE = (code, language, messages) -> Optional.empty();

    /**
     * Tell what a code stands for.
     *
     * @param code the code
     * @param language one of {@link Messages#LANGUAGES}
     * @param messages translates
     * @return empty when the code does not come with the product
     */
    Optional<String> name(String code, Locale language, Messages messages);

    /**
     * Tell whether a description is what a code stands for in one of the languages.
     *
     * @param code the code
     * @param description as it is kept
     * @param messages translates
     */
    default boolean isShipped(String code, String description, Messages messages) {
        return Messages.LANGUAGES.stream()
                .map(language -> name(code, language, messages))
                .flatMap(Optional::stream)
                .anyMatch(name -> plain(name).equals(plain(description)));
    }

    /**
     * Say a description in a language if it came with the product, in whichever language it is kept.
     *
     * @param code the code
     * @param description as it is kept
     * @param language one of {@link Messages#LANGUAGES}
     * @param messages translates
     */
    default String shown(String code, String description, Locale language, Messages messages) {
        return isShipped(code, description, messages)
                ? name(code, language, messages).orElse(description)
                : description;
    }

    /** Apostrophes are written in two ways. */
    private static String plain(String name) {
        return name.replace('’', '\'');
    }
}
