package io.relata.platform.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Make keys that sort text as readers of a language expect, the same in every database.
 *
 * @since 0.1
 */
public interface SortKeys {

    /** The most bytes a key has; longer texts sort alike beyond that. */
    int LENGTH = 96;

    /** Name the sort orders: one per language that differs. */
    enum Order {
        /** English, Dutch, French. */
        ROOT,
        /** Norwegian. */
        NB,
        /** Finnish. */
        FI;

        /** Tell the order for a language. */
        public static Order of(Locale language) {
            return switch (language.getLanguage()) {
                case "nb", "no", "nn", "da" -> NB;
                case "fi", "sv" -> FI;
                default -> ROOT;
            };
        }
    }

    /**
     * Make the key of a text.
     *
     * @param order the sort order
     * @param text the text; null sorts first
     * @return at most {@link #LENGTH} bytes, to be compared as unsigned bytes
     */
    byte[] key(Order order, @Nullable String text);
}
