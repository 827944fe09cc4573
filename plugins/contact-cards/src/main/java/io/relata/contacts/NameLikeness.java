package io.relata.contacts;

import io.relata.platform.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Tells how alike two names are, word by word: whatever their order, their letters with or without marks, the legal form
 * of a company, and the particles of a surname.
 */
enum NameLikeness {
    /** The same words. */
    SAME,
    /** The same words, but for typing errors. */
    SIMILAR,
    /** Some words are shortened to their beginning or first letter, or a word of one is missing in the other. */
    SHORTENED,
    /** One has a word more that makes it another company: a holding, a branch, a company abroad. */
    RELATED,
    /** Each has words that the other has not. */
    OTHER;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
    private static final int ONE_SLIP_FROM = 4;
    private static final int TWO_SLIPS_FROM = 8;
    private static final int SHORTEST_ABBREVIATION = 3;

    /** A person whose first name and surname are the same may well have a middle name somewhere else. */
    private static final int FIRST_AND_LAST = 2;

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "di", "du", "la", "le", "af", "av", "ten", "ter", "te", "zu");

    private static final Set<String> JOINING = Set.of("og", "och", "and", "ja", "en", "et", "und", "the");

    /** Words by which companies of one group tell themselves apart. */
    private static final Set<String> TELLING_APART = Set.of(
            "holding",
            "group",
            "groep",
            "groupe",
            "gruppen",
            "konsern",
            "konserni",
            "eiendom",
            "kiinteistot",
            "vastgoed",
            "immobilier",
            "property",
            "properties",
            "estate",
            "invest",
            "sijoitus",
            "finans",
            "finance",
            "drift",
            "international",
            "nordic",
            "norge",
            "norway",
            "sverige",
            "suomi",
            "finland",
            "nederland",
            "belgium",
            "france",
            "uk",
            "europe");

    /**
     * Compares two names.
     *
     * @param company whether they are names of companies
     */
    static NameLikeness of(String one, String other, boolean company) {
        var first = words(one, company);
        var second = words(other, company);
        if (first.isEmpty() || second.isEmpty()) {
            return OTHER;
        }
        var joined = joined(first, second);
        return joined == OTHER ? aligned(first, second, company) : joined;
    }

    private static List<String> words(String name, boolean company) {
        var plain = Arrays.asList(Folding.fold(LegalForms.unpointed(name)).split(" "));
        var telling = plain.stream()
                .filter(word -> !word.isEmpty())
                .filter(word -> !company || !LegalForms.is(word) && !JOINING.contains(word))
                .map(NameLikeness::spelledShort)
                .toList();
        return telling.isEmpty() ? plain : company ? telling : withParticles(telling);
    }

    /** Writes letters that are spelt out as they fold without: Åse, Aase and Ase are the same. */
    private static String spelledShort(String word) {
        return word.replace("aa", "a").replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    private static List<String> withParticles(List<String> words) {
        var joined = new ArrayList<String>();
        var before = new StringBuilder();
        for (String word : words) {
            before.append(word);
            if (!PARTICLES.contains(word)) {
                joined.add(before.toString());
                before.setLength(0);
            }
        }
        if (!before.isEmpty()) {
            joined.add(before.toString());
        }
        return joined;
    }

    /** Compares names of which one is written in more words: Fjell Vann and Fjellvann. */
    private static NameLikeness joined(List<String> first, List<String> second) {
        var one = String.join("", first);
        var other = String.join("", second);
        if (one.equals(other)) {
            return SAME;
        }
        return first.size() != second.size() && isSlip(one, other) ? SIMILAR : OTHER;
    }

    private static NameLikeness aligned(List<String> first, List<String> second, boolean company) {
        var left = new ArrayList<>(first);
        var right = new ArrayList<>(second);
        left.removeIf(right::remove);
        if (left.isEmpty() && right.isEmpty()) {
            return SAME;
        }
        var whole = first.size() - left.size();
        left.removeIf(word -> take(right, other -> isSlip(word, other)));
        var shortened = left.removeIf(word -> take(right, other -> isShort(word, other) || isShort(other, word)));
        if (!left.isEmpty() && !right.isEmpty()) {
            return OTHER;
        }
        if (!company) {
            return whole >= FIRST_AND_LAST || !shortened && left.isEmpty() && right.isEmpty() ? SIMILAR : SHORTENED;
        }
        left.addAll(right);
        return left.isEmpty() && !shortened
                ? SIMILAR
                : left.stream().anyMatch(NameLikeness::tellsApart) ? RELATED : SHORTENED;
    }

    private static boolean take(List<String> words, java.util.function.Predicate<String> wanted) {
        var found = words.stream().filter(wanted).min(Comparator.comparingInt(String::length));
        found.ifPresent(words::remove);
        return found.isPresent();
    }

    private static boolean tellsApart(String word) {
        return TELLING_APART.contains(word) || word.chars().allMatch(Character::isDigit);
    }

    /** Tells whether two words differ as by a slip of the finger, which seldom hits the first letter. */
    private static boolean isSlip(String one, String other) {
        var length = Math.min(one.length(), other.length());
        if (length < ONE_SLIP_FROM || one.charAt(0) != other.charAt(0) || hasDigit(one) || hasDigit(other)) {
            return false;
        }
        var distance = (int) DISTANCE.apply(one, other);
        return distance == 1 || distance == 2 && (length >= TWO_SLIPS_FROM || isSwapped(one, other));
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() == other.length()
                && Arrays.equals(
                        one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean isShort(String brief, String word) {
        return word.length() > brief.length()
                && (brief.length() == 1 || brief.length() >= SHORTEST_ABBREVIATION)
                && word.startsWith(brief);
    }
}
