package io.relata.bench;

/** What somebody types who looks for a contact. */
final class SearchTexts {

    private SearchTexts() {}

    static String prefix(Person person) {
        return person.surname().substring(0, 4);
    }

    static String substring(Person person) {
        var name = person.surname();
        return name.substring(2, Math.min(6, name.length()));
    }

    static String twoWords(Person person) {
        return person.surname().substring(0, 3) + " "
                + person.firstName().substring(0, Math.min(3, person.firstName().length()));
    }

    /** Two letters in the wrong order. */
    static String typo(Person person) {
        var name = person.surname();
        return name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4);
    }

    /** The national number without any sign between its digits. */
    static String phone(Person person) {
        var digits = person.phone().replaceAll("\\D", "");
        return digits.substring(digits.length() - 8);
    }
}
