package io.relata.platform.text;

import java.util.List;
import java.util.Locale;

/**
 * Translate: find the text of a message key in the bundles of the host and of every started plugin.
 *
 * <p>Texts follow ICU message format: {@code {0}}, {@code {0, plural, one {# person} other {# people}}}.
 *
 * @since 0.1
 */
public interface Messages {

    /** The languages the product speaks; the first is the fallback. */
    List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.of("nb", "NO"), Locale.of("fi", "FI"), Locale.of("nl", "BE"), Locale.of("fr", "CH"));

    /**
     * Translate into the acting user's language.
     *
     * @param key the message key
     * @param arguments what its placeholders stand for
     * @return the text, or the key with a leading {@code !} when there is none
     */
    String text(String key, Object... arguments);

    /**
     * Translate into a language.
     *
     * @param language one of {@link #LANGUAGES}; another falls back to English
     * @param key the message key
     * @param arguments what its placeholders stand for
     */
    String text(Locale language, String key, Object... arguments);
}
