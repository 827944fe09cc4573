package io.relata.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Fold text for comparison: the one function for search keys, duplicate keys, the index and the query.
 *
 * <p>Lower case, without marks, {@code ø→o, æ→ae, œ→oe, å→a, ß→ss, ð→d, þ→th, ł→l, ı→i}; anything that is neither letter
 * nor digit becomes one space. {@code Ångström & Søn} folds to {@code angstrom son}.
 *
 * @since 0.1
 */
public final class Folding {

    private Folding() {}

    /**
     * Fold a text.
     *
     * @param text the text, or null
     * @return the folded text without leading and trailing space; empty for null
     */
    public static String fold(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(point -> append(folded, point));
        var end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    /**
     * Keep only the decimal digits of a text, for phone numbers.
     *
     * @param text the text, or null
     * @return its digits as ASCII; empty for null
     */
    public static String digits(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var digits = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isDigit)
                .forEach(point -> digits.append((char) ('0' + Character.digit(point, 10))));
        return digits.toString();
    }

    private static void append(StringBuilder folded, int point) {
        switch (point) {
            case 'ø' -> folded.append('o');
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ß' -> folded.append("ss");
            case 'ð', 'đ' -> folded.append('d');
            case 'þ' -> folded.append("th");
            case 'ł' -> folded.append('l');
            case 'ı' -> folded.append('i');
            default -> appendPlain(folded, point);
        }
    }

    private static void appendPlain(StringBuilder folded, int point) {
        if (Character.isLetterOrDigit(point)) {
            folded.appendCodePoint(point);
        } else if (!isMark(point) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> point == '\'' || point == '’';
        };
    }
}
