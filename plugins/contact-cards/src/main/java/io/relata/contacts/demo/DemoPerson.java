package io.relata.contacts.demo;

import io.relata.platform.text.Folding;

/**
 * Holds a person who was made up: the same for the same country and number.
 *
 * @param first the first name
 * @param last the surname
 * @param woman whether jobs are named in the female form
 * @param number which one of the country it is, from 0; no two of the first 120 have the same name
 */
record DemoPerson(DemoCountry country, String first, String last, boolean woman, int number) {

    private static final String[] MAILINGS = {"NEWS", "", "NEWS,EVENT", "X-CARD", "PRICE", ""};

    static DemoPerson of(DemoCountry country, int number) {
        var woman = number % 2 == 0;
        var names = woman ? "women" : "men";
        var all = country.count("women") + country.count("men");
        return new DemoPerson(
                country,
                country.pick(names, number / 2),
                country.pick("surnames", number * 7 + number / all),
                woman,
                number);
    }

    /** Takes a job from those of the country; the first one leads. */
    Job job(String which, int position) {
        var job = country.split(which, position);
        return new Job(job[woman ? 0 : 1], job.length > 2 ? job[2] : "", job.length > 3 ? job[3] : "");
    }

    /**
     * Holds what somebody does.
     *
     * @param level the organizational level, may be blank
     * @param responsibility the job responsibility, may be blank
     */
    record Job(String title, String level, String responsibility) {}

    String mobile() {
        return DemoCountry.dial(country.one("mobile"), number);
    }

    String emailAt(String domain) {
        return letters(first) + "." + letters(last) + "@" + domain;
    }

    /** Tells the address of somebody who works alone. */
    String ownEmail() {
        return letters(first) + "@" + letters(last) + ".example";
    }

    private static String letters(String name) {
        return Folding.fold(name).replaceAll("[^a-z]", "");
    }

    String mailings() {
        return MAILINGS[number % MAILINGS.length];
    }
}
