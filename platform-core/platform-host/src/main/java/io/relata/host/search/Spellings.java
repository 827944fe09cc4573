package io.relata.host.search;

import io.relata.platform.text.Folding;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/** Folds a text in each way it may be spelled: {@code Åse} is also written {@code Aase}, {@code Bjørn} {@code Bjoern}. */
final class Spellings {

    private Spellings() {}

    /** Tell the folded text, and the folded text with two letters for one where that differs. */
    static Set<String> of(String text) {
        var spellings = new LinkedHashSet<String>();
        spellings.add(Folding.fold(text));
        var spelledOut = spelledOut(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (spelledOut.length() != text.length()) {
            spellings.add(Folding.fold(spelledOut));
        }
        spellings.remove("");
        return spellings;
    }

    private static String spelledOut(String text) {
        var spelledOut = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            switch (letter) {
                case 'å', 'Å' -> spelledOut.append("aa");
                case 'ø', 'Ø', 'ö', 'Ö' -> spelledOut.append("oe");
                case 'ä', 'Ä' -> spelledOut.append("ae");
                case 'ü', 'Ü' -> spelledOut.append("ue");
                default -> spelledOut.append(letter);
            }
        }
        return spelledOut.toString();
    }
}
