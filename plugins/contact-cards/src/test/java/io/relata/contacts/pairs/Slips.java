package io.relata.contacts.pairs;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes a text as people write it who are in a hurry, on another keyboard, or of another habit. */
final class Slips {

    private static final String NEAR = "qwertyuiopåasdfghjkløæzxcvbnm";

    private final Random random;

    Slips(Random random) {
        this.random = random;
    }

    /** Leaves a letter out, doubles it, or hits the key beside it; seldom the first. */
    String typo(String text) {
        var at = letter(text);
        var letter = text.charAt(at);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + letter + text.substring(at);
            default -> text.substring(0, at) + beside(letter) + text.substring(at + 1);
        };
    }

    String swapped(String text) {
        for (int tries = 0; tries < 20; tries++) {
            var at = letter(text);
            if (at + 1 < text.length()
                    && Character.isLetter(text.charAt(at + 1))
                    && Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(text.charAt(at + 1))) {
                return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            }
        }
        return typo(text);
    }

    private int letter(String text) {
        var first = random.nextInt(12) == 0 ? 0 : 1;
        for (int tries = 0; tries < 50; tries++) {
            var at = first + random.nextInt(text.length() - first);
            if (Character.isLetter(text.charAt(at))) {
                return at;
            }
        }
        return text.length() - 1;
    }

    private char beside(char letter) {
        var at = NEAR.indexOf(Character.toLowerCase(letter));
        return at < 0 ? 'e' : NEAR.charAt(at == 0 ? 1 : at - 1);
    }

    /** Writes without marks, or with two letters for one, or without the point of a foreign keyboard. */
    String plain(String text) {
        var spelled = random.nextBoolean()
                ? text.replace("ø", "oe")
                        .replace("å", "aa")
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("Ø", "Oe")
                        .replace("Å", "Aa")
                        .replace("Ä", "Ae")
                        .replace("Ö", "Oe")
                : text.replace("ø", "o").replace("Ø", "O");
        return Normalizer.normalize(spelled.replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    /** Shortens the longest word to its beginning. */
    String abbreviated(String text) {
        var longest = List.of(text.split(" ")).stream()
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElseThrow();
        if (longest.length() < 6) {
            return text;
        }
        var brief = longest.substring(0, 3 + random.nextInt(3));
        return text.replace(longest, random.nextInt(4) == 0 ? brief : brief + ".");
    }

    String otherCase(String text) {
        return random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
    }

    /** Writes a number with or without its country, in groups of some kind. */
    String phone(Land land, String national) {
        var trunk = land == Land.NO ? national : national.substring(1);
        return switch (random.nextInt(6)) {
            case 0 -> national;
            case 1 -> grouped(national, " ");
            case 2 -> "+" + land.dialling + " " + grouped(trunk, " ");
            case 3 -> "+" + land.dialling + trunk;
            case 4 -> "00" + land.dialling + " " + trunk;
            default ->
                land == Land.NO
                        ? grouped(national, " ")
                        : land == Land.GB
                                ? "+44 (0)" + grouped(trunk, " ")
                                : grouped(national, land == Land.FR ? "." : "-");
        };
    }

    private static String grouped(String digits, String between) {
        return digits.replaceAll("(\\d\\d)(?=\\d)", "$1" + between).strip();
    }

    /** Writes a number of a register with blanks, points or none. */
    String grouping(String number) {
        return switch (random.nextInt(3)) {
            case 0 -> number;
            case 1 -> number.replaceAll("(\\d{3})(?=\\d)", "$1 ");
            default -> number.replaceAll("(\\d{3})(?=\\d)", "$1.");
        };
    }
}
