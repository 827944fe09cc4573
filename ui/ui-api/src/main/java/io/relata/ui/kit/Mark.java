package io.relata.ui.kit;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * Show who something is about by shape: companies are rounded squares, persons circles, with their initials.
 *
 * @since 0.1
 */
public final class Mark extends Span {

    private Mark(@Nullable String name, String shape) {
        super(initials(name));
        addClassNames("rl-mark", shape);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** Show a company. */
    public static Mark company(@Nullable String name) {
        return new Mark(name, "rl-mark-company");
    }

    /** Show a person. */
    public static Mark person(@Nullable String name) {
        return new Mark(name, "rl-mark-person");
    }

    /** Show it large, for the head of a card. */
    public Mark large() {
        addClassName("rl-mark-large");
        return this;
    }

    /**
     * Tell the initials of a name: the first letters of its first and last word, or the first two of a single word.
     *
     * @param name the name, or null
     */
    static String initials(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "?";
        }
        var words = name.strip().split("[\\s\\-]+");
        var first = letter(words[0], 0);
        return words.length == 1 ? first : first + letter(words[words.length - 1], 0);
    }

    private static String letter(String word, int index) {
        return word.isEmpty()
                ? ""
                : word.substring(index, word.offsetByCodePoints(index, 1)).toUpperCase(java.util.Locale.ROOT);
    }
}
