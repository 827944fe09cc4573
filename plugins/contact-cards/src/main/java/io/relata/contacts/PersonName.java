package io.relata.contacts;

import io.relata.platform.text.Shorten;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
        var words = new ArrayList<>(List.of(tidy(name).split(" ")));
        var last = words.size() > 1 ? words.removeLast() : null;
        var middle = words.size() > 1 ? words.removeLast() : null;
        return new PersonName(cut(String.join(" ", words)), cut(middle), cut(last));
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
