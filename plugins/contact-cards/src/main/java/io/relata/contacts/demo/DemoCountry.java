package io.relata.contacts.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what names, streets, towns and numbers are made of in a country. */
record DemoCountry(String code, Map<String, List<String>> parts) {

    /** Reads the countries of the demo company. */
    static List<DemoCountry> all() {
        return Stream.of("NO", "FI", "NL", "FR", "GB").map(DemoCountry::read).toList();
    }

    private static DemoCountry read(String code) {
        var parts = DemoTable.read(code + ".csv").stream()
                .collect(Collectors.toMap(
                        row -> row[0], row -> Arrays.asList(row).subList(1, row.length)));
        return new DemoCountry(code, parts);
    }

    String one(String what) {
        return pick(what, 0);
    }

    /** Takes one of several, beginning anew after the last. */
    String pick(String what, int number) {
        var choices = all(what);
        return choices.get(number % choices.size());
    }

    /** Takes one of several that is made of parts. */
    String[] split(String what, int number) {
        return pick(what, number).split("=", -1);
    }

    int count(String what) {
        return all(what).size();
    }

    private List<String> all(String what) {
        return Objects.requireNonNull(parts.get(what), what);
    }

    /** Writes a street with a house number, as the country does. */
    String address(int number) {
        return String.format(
                Locale.ROOT,
                one("street"),
                pick("streets", number * 5 + number / count("streets")),
                1 + number * 17 % 96);
    }

    /** Puts digits in the place of {@code #}: others for every number, the same every time. */
    static String dial(String pattern, int number) {
        var places = (int) pattern.chars().filter(each -> each == '#').count();
        var digits = String.format(
                Locale.ROOT, "%0" + places + "d", (number * 7_919L + 4_711) % (long) Math.pow(10, places));
        var dialled = new StringBuilder(pattern);
        for (int i = 0; i < places; i++) {
            dialled.setCharAt(dialled.indexOf("#"), digits.charAt(i));
        }
        return dialled.toString();
    }
}
