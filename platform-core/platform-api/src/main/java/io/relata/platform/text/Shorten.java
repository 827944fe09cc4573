package io.relata.platform.text;

/**
 * Shorten texts without cutting a character in two. Length is counted as databases and browsers do: an emoji counts as
 * two.
 *
 * @since 0.1
 */
public final class Shorten {

    private Shorten() {}

    /** Keep at most so much from the beginning. */
    public static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** Keep whole words as far as they reach, and say at the end that there was more. */
    public static String atWord(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        var cut = to(most - 1, text);
        var word = cut.lastIndexOf(' ');
        return (word > most / 2 ? cut.substring(0, word) : cut) + "…";
    }

    /** Keep at most so much, and say at the end that there was more. */
    public static String withEllipsis(int most, String text) {
        return text.length() <= most ? text : to(most - 1, text) + "…";
    }
}
