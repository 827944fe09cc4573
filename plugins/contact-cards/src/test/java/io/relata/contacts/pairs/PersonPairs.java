package io.relata.contacts.pairs;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Makes pairs of persons: the same one entered twice, and two that only share a name, a number or a place. */
final class PersonPairs extends PairMaker {

    PersonPairs(Random random, Land land, Pairing pairing) {
        super(random, land, pairing);
    }

    @Override
    void make() {
        pairing.same("typing error", 16, () -> named(slips::typo));
        pairing.same("swapped letters", 10, () -> named(slips::swapped));
        pairing.same("surname first", 12, () -> named(this::surnameFirst));
        pairing.same("initial", 12, () -> named(name -> name.charAt(0) + ". " + surname(name)));
        pairing.same("marks", 12, () -> named(slips::plain));
        pairing.same("middle name", 10, () -> named(this::withMiddleName));
        if (land == Land.BE || land == Land.FR) {
            pairing.same("particle", 10, this::particle);
        }
        pairing.same("phone format", 10, () -> named(slips::otherCase));
        pairing.same("e-mail alias", 10, this::alias);
        pairing.same("another job", 10, this::newJob);
        pairing.same("private and at work", 8, this::privateAndAtWork);
        pairing.sure("married", 4, this::married);
        pairing.other("same switchboard", 22, this::colleagues);
        pairing.other("namesake elsewhere", 20, this::namesakes);
        pairing.other("family at home", 16, this::family);
        pairing.other("shared mailbox", 12, this::sharedMailbox);
        pairing.other("office building", 12, this::neighbours);
        pairing.other("first name nearly alike", 16, this::nearlyAlike);
        pairing.other("colleagues with one initial", 12, this::oneInitial);
        pairing.other("shared mobile", 6, this::sharedMobile);
        pairing.other("same first name", 4, this::sameFirstName);
    }

    private Entry somebody() {
        return random.nextInt(4) == 0
                ? birth.alone(birth.any(land.firstNames), birth.any(land.surnames))
                : birth.person(birth.company());
    }

    private Entry[] named(UnaryOperator<String> writing) {
        var person = somebody();
        return new Entry[] {person, again(person).with("name", writing.apply(person.get("name")))};
    }

    /** Enters somebody once more, with numbers written otherwise. */
    private Entry again(Entry person) {
        return person.with("mobilePhoneNo", slips.phone(land, land.national(person.get("mobilePhoneNo"))))
                .with("phoneNo", slips.phone(land, land.national(person.get("phoneNo"))));
    }

    private static String first(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    private static String surname(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private String surnameFirst(String name) {
        return surname(name) + (random.nextBoolean() ? ", " : " ") + first(name);
    }

    private String withMiddleName(String name) {
        var middle = birth.other(land.firstNames, name);
        return first(name) + " " + (random.nextBoolean() ? middle : middle.charAt(0) + ".") + " " + surname(name);
    }

    private Entry[] particle() {
        var surnames = land.surnames.stream().filter(name -> name.contains(" ")).toList();
        var person = birth.person(birth.any(land.firstNames), birth.any(surnames), birth.company());
        var name = person.get("name");
        var written = random.nextBoolean()
                ? surname(name).replace(" ", "")
                : surname(name).toLowerCase(Locale.ROOT);
        return new Entry[] {person, again(person).with("name", first(name) + " " + written)};
    }

    private Entry[] alias() {
        var person = birth.person(birth.company());
        var at = person.get("email").indexOf('@');
        var owner = person.get("email").substring(0, at);
        var host = person.get("email").substring(at + 1);
        var alias =
                switch (random.nextInt(3)) {
                    case 0 -> owner + "+news";
                    case 1 -> owner.charAt(0) + "." + Birth.ascii(surname(person.get("name")));
                    default -> Birth.ascii(first(person.get("name")));
                };
        return new Entry[] {person, person.with("email", alias + "@" + host).with("mobilePhoneNo", "")};
    }

    private Entry[] newJob() {
        var person = birth.person(birth.company());
        var name = person.get("name");
        var moved = birth.person(first(name), surname(name), birth.company());
        return new Entry[] {person, moved.with("mobilePhoneNo", again(person).get("mobilePhoneNo"))};
    }

    private Entry[] privateAndAtWork() {
        var work = birth.person(birth.company());
        var name = work.get("name");
        var home = birth.alone(first(name), surname(name))
                .with("mobilePhoneNo", again(work).get("mobilePhoneNo"));
        return new Entry[] {work, home};
    }

    private Entry[] married() {
        var person = somebody();
        var name = person.get("name");
        return new Entry[] {
            person, again(person).with("name", first(name) + " " + birth.other(land.surnames, surname(name)))
        };
    }

    private Entry[] colleagues() {
        var company = birth.company();
        var one = birth.person(company);
        var name = one.get("name");
        return new Entry[] {
            one,
            birth.person(birth.other(land.firstNames, first(name)), birth.other(land.surnames, surname(name)), company)
        };
    }

    private Entry[] namesakes() {
        var one = somebody();
        var name = one.get("name");
        Entry other;
        do {
            other = random.nextInt(3) == 0
                    ? birth.alone(first(name), surname(name))
                    : birth.person(first(name), surname(name), birth.company());
        } while (other.get("city").equals(one.get("city")));
        return new Entry[] {one, other};
    }

    private Entry[] family() {
        var one = birth.alone(birth.any(land.firstNames), birth.any(land.surnames));
        var name = one.get("name");
        var other = birth.alone(birth.other(land.firstNames, first(name)), surname(name));
        return new Entry[] {one, other.withAll(one, "address", "postCode", "city", "phoneNo")};
    }

    private Entry[] sharedMailbox() {
        var company = birth.company();
        var one = birth.person(company).withAll(company, "email");
        var other = birth.person(birth.other(land.firstNames, one.get("name")), birth.any(land.surnames), company);
        return new Entry[] {one, other.withAll(company, "email")};
    }

    private Entry[] neighbours() {
        var company = birth.company();
        var one = birth.person(company);
        var next = birth.company().withAll(company, "address", "postCode", "city");
        return new Entry[] {
            one, birth.person(birth.other(land.firstNames, one.get("name")), birth.any(land.surnames), next)
        };
    }

    /** Two of nearly one name, at one company or at two. */
    private Entry[] nearlyAlike() {
        var near =
                switch (land) {
                    case NO -> List.of("Anne", "Anna", "Jan", "Jon");
                    case FI -> List.of("Mari", "Maria", "Jari", "Jarmo");
                    case BE -> List.of("Els", "Ilse", "Jan", "Jef");
                    case FR -> List.of("François", "Françoise", "Jean", "Jeanne");
                    case GB -> List.of("Daniel", "Danielle", "Clare", "Claire");
                };
        var which = random.nextInt(2) * 2;
        var surname = birth.any(land.surnames);
        var company = birth.company();
        return new Entry[] {
            birth.person(near.get(which), surname, company),
            birth.person(near.get(which + 1), surname, random.nextInt(3) == 0 ? company : birth.company())
        };
    }

    private Entry[] oneInitial() {
        var company = birth.company();
        var one = birth.person(company);
        var letter = one.get("name").substring(0, 1);
        var others = land.firstNames.stream()
                .filter(first -> first.startsWith(letter) && !first.equals(first(one.get("name"))))
                .toList();
        var first = others.isEmpty() ? birth.other(land.firstNames, one.get("name")) : birth.any(others);
        return new Entry[] {one, birth.person(first, surname(one.get("name")), company)};
    }

    private Entry[] sharedMobile() {
        var pair = family();
        return new Entry[] {pair[0], pair[1].withAll(pair[0], "mobilePhoneNo")};
    }

    private Entry[] sameFirstName() {
        var one = somebody();
        var name = one.get("name");
        return new Entry[] {one, birth.person(first(name), birth.other(land.surnames, surname(name)), birth.company())};
    }
}
