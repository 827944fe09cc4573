package io.relata.contacts;

import io.relata.platform.text.Shorten;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the parts of a person's name; the name is the parts with one space between them. */
record PersonName(
        @Nullable String first,
        @Nullable String middle,
        @Nullable String last) {

    static final int PART_LENGTH = 30;

    /** Splits a name: the last word is the surname, the one before the middle name, all before that the first name. */
    static PersonName split(@Nullable String name) {
        return split(name, Set.of());
    }

    /**
     * Splits a name whose surname may begin with particles: the surname begins with the first of them, be it the first
     * word, as long as a word follows that is none.
     *
     * @param particles in lower case
     */
    static PersonName split(@Nullable String name, Set<String> particles) {
        var words = new ArrayList<>(List.of(tidy(name).split(" ")));
        var last = words.size() > 1 ? cutFrom(words, surnameStart(words, particles)) : null;
        var middle = words.size() > 1 ? words.removeLast() : null;
        return new PersonName(cut(String.join(" ", words)), cut(middle), cut(last));
    }

    private static int surnameStart(List<String> words, Set<String> particles) {
        var last = words.size() - 1;
        if (isParticle(words.get(last), particles)) {
            return last;
        }
        return IntStream.range(0, last)
                .filter(i -> isParticle(words.get(i), particles))
                .findFirst()
                .orElse(last);
    }

    private static boolean isParticle(String word, Set<String> particles) {
        return particles.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    private static String cutFrom(List<String> words, int start) {
        var tail = words.subList(start, words.size());
        var text = String.join(" ", tail);
        tail.clear();
        return text;
    }

    /** Takes repeated space out of a name. */
    static String tidy(@Nullable String name) {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ");
    }

    String joined() {
        return Stream.of(tidy(first), tidy(middle), tidy(last))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String cut(@Nullable String part) {
        return part == null || part.isEmpty()
                ? null
                : Shorten.to(PART_LENGTH, part).strip();
    }
}
