package io.relata.contacts.demo;

import io.relata.platform.text.Folding;
import java.util.List;
import java.util.Locale;

/**
 * Holds a company that was made up: the same for the same country and number.
 *
 * @param name its name
 * @param domain the domain of its addresses on the web
 * @param industry its industry group
 * @param relations its business relations
 * @param number which one of its country it is, from 0
 */
record DemoCompany(
        DemoCountry country, String name, String domain, String industry, List<String> relations, int number) {

    private static final List<List<String>> RELATIONS = List.of(
            List.of("CUST"),
            List.of("PROS"),
            List.of("VEND"),
            List.of("CUST"),
            List.of("CUST", "VEND"),
            List.of("PROS"),
            List.of("PART"));
    private static final int[] PEOPLE = {5, 1, 4, 2, 3};

    static DemoCompany of(DemoCountry country, int number) {
        var trade = country.split("trades", number);
        var name = capital(String.format(
                Locale.ROOT, trade[0], stem(country, number), surname(country, number), surname(country, number + 11)));
        return new DemoCompany(
                country,
                name,
                domain(name),
                trade[1],
                trade[1].equals("LAWYER") ? List.of("LAW") : RELATIONS.get(number % RELATIONS.size()),
                number);
    }

    /** Half the companies are called after a place or a thing, some after who founded them. */
    private static String stem(DemoCountry country, int number) {
        var stems = country.count("stems");
        return number < stems ? country.pick("stems", number) : surname(country, number * 2);
    }

    private static String surname(DemoCountry country, int number) {
        return country.pick("surnames", number);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Makes a domain of all but the legal form, which stands last. */
    private static String domain(String name) {
        var words = name.substring(0, name.lastIndexOf(' '));
        return Folding.fold(words).replaceAll("[^a-z0-9]", "") + ".example";
    }

    /** Makes the company somebody entered a second time, with the legal form spelt otherwise. */
    DemoCompany twin() {
        var spelling = country.split("twin", 0);
        return new DemoCompany(
                country, name.replaceFirst(spelling[0] + "$", spelling[1]), domain, industry, List.of(), number);
    }

    /** Tells post code, city, territory and the pattern of telephone numbers. */
    String[] place() {
        return country.split("places", number * 3);
    }

    String phone() {
        return DemoCountry.dial(place()[3], number);
    }

    String email() {
        return country.one("mailbox") + "@" + domain;
    }

    int people() {
        return PEOPLE[number % PEOPLE.length];
    }
}
