package io.relata.contacts.pairs;

import io.relata.contacts.pairs.Land.Town;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Makes companies and people as they are, with every field right. */
final class Birth {

    private static final List<String> FREE_MAIL =
            List.of("gmail.com", "hotmail.com", "outlook.com", "icloud.com", "online.no", "telenet.be", "orange.fr");

    private final Random random;
    private final Slips slips;
    private final Land land;

    Birth(Random random, Land land) {
        this.random = random;
        this.slips = new Slips(random);
        this.land = land;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Chooses another one than is there already. */
    String other(List<String> all, String not) {
        String chosen;
        do {
            chosen = any(all);
        } while (not.contains(chosen));
        return chosen;
    }

    Town town() {
        return any(land.towns);
    }

    Town otherTown(Entry than) {
        Town chosen;
        do {
            chosen = town();
        } while (chosen.city().equals(than.get("city")));
        return chosen;
    }

    Entry company() {
        return company(any(land.labels) + " " + any(land.trades), town());
    }

    /** Makes a company of a name without legal form. */
    Entry company(String name, Town town) {
        var domain = ascii(name) + ".example";
        var registration = land.registration(random);
        return at(new Entry(Map.of("name", name + " " + any(land.forms))), town)
                .with("phoneNo", slips.phone(land, land.phone(random, town)))
                .with("email", any(land.mailboxes) + "@" + domain)
                .with("homePage", "www." + domain)
                .with("registrationNumber", slips.grouping(registration))
                .with("vatRegistrationNo", land.vat(registration, random));
    }

    Entry at(Entry entry, Town town) {
        return entry.with("address", street())
                .with("postCode", town.postCode())
                .with("city", town.city())
                .with("countryRegionCode", land.name());
    }

    String street() {
        var number = 1 + random.nextInt(140);
        var street = any(land.streets);
        return land == Land.FR || land == Land.GB ? number + " " + street : street + " " + number;
    }

    Entry person(Entry company) {
        return person(any(land.firstNames), any(land.surnames), company);
    }

    /** Makes somebody at a company: its address, its switchboard, a mobile phone of one's own. */
    Entry person(String first, String surname, Entry company) {
        return new Entry(Map.of("name", first + " " + surname))
                .withAll(company, "address", "postCode", "city", "countryRegionCode", "phoneNo")
                .with("companyName", company.get("name"))
                .with("mobilePhoneNo", slips.phone(land, land.mobile(random)))
                .with("email", ascii(first) + "." + ascii(surname) + "@" + domain(company));
    }

    /** Makes somebody on their own, at home. */
    Entry alone(String first, String surname) {
        var town = town();
        return at(new Entry(Map.of("name", first + " " + surname)), town)
                .with("phoneNo", slips.phone(land, land.phone(random, town)))
                .with("mobilePhoneNo", slips.phone(land, land.mobile(random)))
                .with("email", freeMail(first, surname));
    }

    String freeMail(String first, String surname) {
        return ascii(first) + (random.nextBoolean() ? "." : "") + ascii(surname) + Land.digits(random, 2) + "@"
                + any(FREE_MAIL);
    }

    static String domain(Entry company) {
        return company.get("homePage").replaceFirst("^www\\.", "");
    }

    static String ascii(String text) {
        var spelled = text.toLowerCase(Locale.ROOT).replace("ø", "o").replace("æ", "ae");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
    }
}
