package io.relata.bench;

import java.util.Map;

/** What somebody types who looks for a contact. */
final class SearchTexts {

    /** Where a contact is compared with what is there, while it is entered. */
    static final String SIMILAR = "/contacts/similar?limit=5";

    private SearchTexts() {}

    /** A contact that is entered with the e-mail of one that is there. */
    static Map<String, String> sameEmail(Person person) {
        return Map.of("type", "person", "email", person.email());
    }

    /** A contact that is entered with a slip of the pen in its surname, and the number of its desk. */
    static Map<String, String> misspelt(Person person) {
        return Map.of(
                "type", "person",
                "firstName", person.firstName(),
                "surname", typo(person),
                "phoneNo", person.phone());
    }

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
