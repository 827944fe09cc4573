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
}
