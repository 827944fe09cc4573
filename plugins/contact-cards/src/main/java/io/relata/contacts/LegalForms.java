package io.relata.contacts;

import io.relata.platform.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the legal forms companies write behind their names. */
final class LegalForms {

    private static final List<String> FORMS = List.of(
            "AS",
            "ASA",
            "A/S",
            "ANS",
            "DA",
            "ENK",
            "NUF",
            "SA",
            "ApS",
            "Oy",
            "OY",
            "Oyj",
            "OYJ",
            "Ab",
            "AB",
            "Ky",
            "Tmi",
            "ry",
            "BV",
            "B.V.",
            "NV",
            "N.V.",
            "VOF",
            "V.O.F.",
            "CV",
            "BVBA",
            "SARL",
            "S.A.R.L.",
            "SAS",
            "S.A.S.",
            "S.A.",
            "SASU",
            "EURL",
            "SNC",
            "SRL",
            "SPRL",
            "SpA",
            "GmbH",
            "AG",
            "KG",
            "UG",
            "Ltd",
            "Ltd.",
            "Limited",
            "LLP",
            "PLC",
            "plc",
            "Inc",
            "Inc.",
            "LLC",
            "Corp",
            "Corp.",
            "Osakeyhtiö",
            "Aksjeselskap",
            "Incorporated",
            "Corporation");

    private static final Pattern WRITTEN = Pattern.compile("(?<![^\\s,(])(?:"
            + FORMS.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?=$|[\\s,.)])");

    private static final Set<String> WORDS =
            FORMS.stream().map(LegalForms::word).collect(Collectors.toUnmodifiableSet());

    private LegalForms() {}

    /** Tells whether a text has a legal form in it, written as companies write theirs: "as" is a word, "AS" is not. */
    static boolean stands(String text) {
        return WRITTEN.matcher(text).find();
    }

    /** Tells whether a folded word is a legal form, in whatever case it was written. */
    static boolean is(String folded) {
        return WORDS.contains(folded);
    }

    /** Writes the points and strokes within a legal form out of a text: A/S, B.V., S.A. */
    static String unpointed(String text) {
        return text.replaceAll("(?<=\\b\\p{L})[./](?=\\p{L}\\b)", "");
    }

    /** Takes the legal forms out of a name; one that is nothing else is kept. */
    static List<String> wordsWithout(String name) {
        var words = List.of(unpointed(name.strip()).split("[\\s,]+"));
        var left = words.stream().filter(word -> !is(Folding.fold(word))).toList();
        return left.isEmpty() ? words : left;
    }

    private static String word(String form) {
        return Folding.fold(unpointed(form)).replaceAll("[^\\p{L}]", "");
    }
}
