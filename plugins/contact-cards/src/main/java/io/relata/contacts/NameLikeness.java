package io.relata.contacts;

import io.relata.platform.text.Folding;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Tells how alike two names are, whatever the order of their words and the legal form of a company. */
final class NameLikeness {

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
        var plain = Folding.fold(LegalForms.unpointed(name));
        var words = Arrays.stream(plain.split(" "))
                .filter(word -> !LegalForms.is(word))
                .sorted()
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? plain : words;
    }
}
