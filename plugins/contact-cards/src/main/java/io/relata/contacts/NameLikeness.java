package io.relata.contacts;

import io.relata.platform.text.Folding;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Tells how alike two names are, whatever the order of their words and the legal form of a company. */
final class NameLikeness {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "as", "asa", "ans", "da", "enk", "ltd", "limited", "plc", "llc", "llp", "inc", "corp", "gmbh", "ag", "kg",
            "bv", "nv", "vof", "oy", "oyj", "ab", "tmi", "ky", "sa", "sas", "sarl", "srl", "spa", "aps");

    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

    private NameLikeness() {}

    /** Tells the likeness of two names, from 0 to 1. */
    static double of(String one, String other) {
        var first = words(one);
        var second = words(other);
        return first.isEmpty() || second.isEmpty() ? 0 : SPELLING.apply(first, second);
    }

    /** Writes the words of a name in a fixed order; a name that is nothing but a legal form is kept. */
    private static String words(String name) {
        // a legal form is often written with points: A/S, B.V., S.A.
        var plain = Folding.fold(name.replaceAll("(?<=\\b\\p{L})[./](?=\\p{L}\\b)", ""));
        var words = Arrays.stream(plain.split(" "))
                .filter(word -> !LEGAL_FORMS.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? plain : words;
    }
}
