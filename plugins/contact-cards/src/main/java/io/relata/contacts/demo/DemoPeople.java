package io.relata.contacts.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes up people, always the same ones: names by country, jobs by language. */
final class DemoPeople {

    /** Holds a person who was made up. */
    record Person(
            String first,
            String last,
            String job,
            String level,
            String responsibility,
            String mobile,
            String mailing) {}

    private static final String[] MAILINGS = {"NEWS", "", "NEWS,EVENT", "X-CARD", "PRICE", ""};

    private final Map<String, String[]> firstNames = new HashMap<>();
    private final Map<String, String[]> lastNames = new HashMap<>();
    private final Map<String, String[]> jobs = new HashMap<>();
    private final Map<String, Integer> made = new HashMap<>();

    DemoPeople() {
        DemoTable.read("names.csv").forEach(row -> {
            firstNames.put(row[0], row[1].split(","));
            lastNames.put(row[0], row[2].split(","));
        });
        DemoTable.read("jobs.csv").forEach(row -> jobs.put(row[0], Arrays.copyOfRange(row, 1, row.length)));
    }

    /**
     * Makes up the next person of a country.
     *
     * @param position the person's place in the company: the first one leads it
     */
    Person next(String country, String language, int position) {
        var number = made.merge(country, 1, Integer::sum) - 1;
        var first = pick(firstNames, country, number);
        // another step than for first names, so that pairs come together again only after all were used
        var last = pick(lastNames, country, number * 5 + number / 16);
        var job = pick(jobs, language, position).split("=", -1);
        return new Person(
                first, last, job[0], job[1], job[2], mobile(country, number), MAILINGS[number % MAILINGS.length]);
    }

    private static String pick(Map<String, String[]> from, String key, int number) {
        var choices = from.getOrDefault(key, new String[] {""});
        return choices[number % choices.length];
    }

    private static String mobile(String country, int number) {
        var a = 100 + number * 37 % 900;
        var b = 100 + number * 71 % 900;
        return switch (country) {
            case "NO" -> String.format(Locale.ROOT, "+47 9%02d %02d %03d", number % 90 + 10, a % 90 + 10, b);
            case "FI" -> String.format(Locale.ROOT, "+358 40 %03d %04d", a, 1000 + b);
            case "BE" ->
                String.format(Locale.ROOT, "+32 47%d %02d %02d %02d", number % 10, a % 100, b % 100, number + 11);
            case "CH" -> String.format(Locale.ROOT, "+41 79 %03d %02d %02d", a, b % 100, number + 20);
            default -> String.format(Locale.ROOT, "+44 7700 900 %03d", a);
        };
    }
}
