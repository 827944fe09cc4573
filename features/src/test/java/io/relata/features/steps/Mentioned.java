package io.relata.features.steps;

import java.util.HashMap;
import java.util.Map;

/** Knows the numbers of what a story speaks of by name. */
final class Mentioned {

    private final String kind;
    private final Map<String, String> numbers = new HashMap<>();

    /**
     * Begins with nothing.
     *
     * @param kind what they are, for who reads that one is missing
     */
    Mentioned(String kind) {
        this.kind = kind;
    }

    void created(String name, String number) {
        numbers.put(name, number);
    }

    String numberOf(String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new AssertionError("The story speaks of the " + kind + " '" + name + "', which it has not created");
        }
        return number;
    }
}
