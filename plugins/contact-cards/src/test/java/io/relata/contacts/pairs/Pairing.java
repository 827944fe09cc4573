package io.relata.contacts.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Labels pairs, and leaves fields blank as people do: nobody knows or types everything. */
final class Pairing {

    /** How often a field is filled, in a hundred entries. */
    private static final List<Filled> FILLED = List.of(
            new Filled("address", 60),
            new Filled("postCode", 65),
            new Filled("city", 75),
            new Filled("phoneNo", 70),
            new Filled("mobilePhoneNo", 70),
            new Filled("email", 75),
            new Filled("homePage", 40),
            new Filled("registrationNumber", 45),
            new Filled("vatRegistrationNo", 25),
            new Filled("companyName", 85),
            new Filled("countryRegionCode", 100),
            new Filled("name", 100));

    private static final List<String> OWN =
            List.of("phoneNo", "mobilePhoneNo", "email", "registrationNumber", "vatRegistrationNo");

    private static final List<String> TIES = Stream.concat(
                    OWN.stream(), Stream.of("companyName", "homePage", "address", "postCode", "city"))
            .toList();

    private record Filled(String field, int percent) {}

    private final Random random;
    private final Land land;
    private final String type;
    private final List<LabelledPair> pairs = new ArrayList<>();

    Pairing(Random random, Land land, String type) {
        this.random = random;
        this.land = land;
        this.type = type;
    }

    List<LabelledPair> pairs() {
        return pairs;
    }

    /** Adds pairs of the same contact: besides the name they have something in common. */
    void same(String situation, int count, Supplier<Entry[]> makes) {
        add(situation, count, true, makes, both -> both.common(TIES) >= 1);
    }

    /** Adds pairs of the same contact under another name: it is known by two numbers or addresses of its own. */
    void sure(String situation, int count, Supplier<Entry[]> makes) {
        add(situation, count, true, makes, both -> both.common(OWN) >= 2);
    }

    /** Adds pairs of two contacts: whoever sees both can tell that they are two. */
    void other(String situation, int count, Supplier<Entry[]> makes) {
        add(situation, count, false, makes, both -> both.different(TIES) >= (both.sameName() ? 2 : 1));
    }

    private void add(String situation, int count, boolean same, Supplier<Entry[]> makes, Predicate<Both> decidable) {
        for (int i = 0; i < count; i++) {
            Both both;
            do {
                both = both(makes.get());
            } while (!decidable.test(both));
            pairs.add(new LabelledPair(land.language, type, situation, same, both.stored(), both.typed()));
        }
    }

    private Both both(Entry[] whole) {
        var turned = random.nextBoolean();
        return new Both(land, sparse(whole[turned ? 1 : 0]), sparse(whole[turned ? 0 : 1]));
    }

    private record Both(Land land, Entry stored, Entry typed) {

        long common(List<String> fields) {
            return filled(fields).filter(this::same).count();
        }

        long different(List<String> fields) {
            return filled(fields).filter(field -> !same(field)).count();
        }

        boolean sameName() {
            return same("name");
        }

        private Stream<String> filled(List<String> fields) {
            return fields.stream()
                    .filter(field ->
                            !stored.get(field).isEmpty() && !typed.get(field).isEmpty());
        }

        private boolean same(String field) {
            return plain(field, stored).equals(plain(field, typed));
        }

        private String plain(String field, Entry entry) {
            return switch (field) {
                case "phoneNo", "mobilePhoneNo" -> land.national(entry.get(field));
                case "registrationNumber" -> entry.get(field).replaceAll("\\D", "");
                default -> entry.get(field);
            };
        }
    }

    private Entry sparse(Entry whole) {
        var entry = whole;
        for (Filled each : FILLED) {
            if (random.nextInt(100) >= each.percent()) {
                entry = entry.with(each.field(), "");
            }
        }
        return entry;
    }
}
