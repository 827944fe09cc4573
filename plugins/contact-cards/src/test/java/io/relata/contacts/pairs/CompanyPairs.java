package io.relata.contacts.pairs;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Makes pairs of companies: the same one entered twice, and two that only look alike. */
final class CompanyPairs extends PairMaker {

    private static final Map<Land, List<String>> GROUP_WORDS = Map.of(
            Land.NO, List.of("Holding", "Eiendom", "Gruppen", "Invest", "Norge"),
            Land.FI, List.of("Holding", "Kiinteistöt", "Konserni", "Sijoitus", "Suomi"),
            Land.BE, List.of("Holding", "Vastgoed", "Groep", "Invest", "Belgium"),
            Land.FR, List.of("Holding", "Immobilier", "Groupe", "Invest", "France"),
            Land.GB, List.of("Holdings", "Properties", "Group", "Investments", "International"));

    CompanyPairs(Random random, Land land, Pairing pairing) {
        super(random, land, pairing);
    }

    @Override
    void make() {
        pairing.same("typing error", 14, () -> named(slips::typo));
        pairing.same("swapped letters", 10, () -> named(slips::swapped));
        pairing.same("legal form", 14, () -> named(this::otherForm));
        pairing.same("marks", 12, () -> named(name -> slips.plain(name.replaceAll("(?<=\\w)[./](?=\\w)", ""))));
        pairing.same("abbreviation", 12, () -> named(slips::abbreviated));
        pairing.same("phone format", 10, this::phoneFormat);
        pairing.same("moved", 14, this::moved);
        pairing.same("e-mail alias", 12, this::otherMailbox);
        pairing.same("word left out", 10, () -> named(this::withoutTrade));
        pairing.same("written apart", 6, () -> named(name -> name.replaceFirst("(?<=\\p{L}{4})(?=\\p{L}{3})", " ")));
        pairing.sure("renamed", 6, this::renamed);
        pairing.other("office building", 16, this::neighbours);
        pairing.other("namesake elsewhere", 16, this::namesakes);
        pairing.other("mother and daughter", 20, this::motherAndDaughter);
        pairing.other("branches of a chain", 18, this::branches);
        pairing.other("same first word", 16, this::sameFirstWord);
        pairing.other("name nearly alike", 16, this::nearlyAlike);
        pairing.other("same accountant", 8, this::sameAccountant);
        pairing.other("same trade in town", 10, this::sameTrade);
    }

    /** Enters a company once more, under a name written otherwise. */
    private Entry[] named(UnaryOperator<String> writing) {
        var company = birth.company();
        var again = company.with("name", writing.apply(company.get("name")));
        return new Entry[] {company, again.with("phoneNo", reformatted(company))};
    }

    private String reformatted(Entry entry) {
        return slips.phone(land, land.national(entry.get("phoneNo")));
    }

    private String otherForm(String name) {
        var form = land.forms.stream()
                .filter(name::endsWith)
                .reduce((one, other) -> other)
                .orElse("");
        var bare = name.substring(0, name.length() - form.length()).strip();
        return random.nextBoolean() ? bare : bare + " " + birth.other(land.forms, form);
    }

    private String withoutTrade(String name) {
        var trade = land.trades.stream().filter(name::contains).findFirst().orElse("");
        return name.replace(trade, "").replaceAll(" +", " ");
    }

    private Entry[] phoneFormat() {
        var company = birth.company();
        return new Entry[] {
            company, company.with("phoneNo", reformatted(company)).with("name", slips.otherCase(company.get("name")))
        };
    }

    private Entry[] moved() {
        var company = birth.company();
        return new Entry[] {company, birth.at(company, birth.otherTown(company))};
    }

    private Entry[] otherMailbox() {
        var company = birth.company();
        return new Entry[] {
            company,
            company.with("email", birth.other(land.mailboxes, company.get("email")) + "@" + Birth.domain(company))
                    .with("phoneNo", "")
        };
    }

    private Entry[] renamed() {
        var company = birth.company();
        var renamed = company.with("name", birth.company().get("name"));
        return new Entry[] {company, renamed};
    }

    private Entry[] neighbours() {
        var company = birth.company();
        var neighbour = birth.company().withAll(company, "address", "postCode", "city");
        return new Entry[] {company, random.nextInt(3) == 0 ? neighbour.withAll(company, "phoneNo") : neighbour};
    }

    private Entry[] namesakes() {
        var company = birth.company();
        var name = company.get("name");
        return new Entry[] {
            company,
            birth.company("x", birth.otherTown(company))
                    .with("name", name)
                    .with("email", mail(name))
                    .with("homePage", "")
        };
    }

    /** A namesake cannot have the same domain. */
    private String mail(String name) {
        return birth.any(land.mailboxes) + "@" + Birth.ascii(name) + "-" + Land.digits(random, 1) + ".example";
    }

    private Entry[] motherAndDaughter() {
        var daughter = birth.company();
        var form = birth.any(land.forms);
        var mother = daughter.with(
                        "name",
                        withoutForm(daughter.get("name")) + " " + birth.any(GROUP_WORDS.getOrDefault(land, List.of()))
                                + " " + form)
                .withAll(birth.company(), "registrationNumber", "vatRegistrationNo");
        var apart = random.nextBoolean() ? mother.withAll(birth.company(), "phoneNo") : mother;
        return new Entry[] {
            daughter,
            random.nextInt(4) == 0
                    ? apart
                    : apart.with(
                            "email", birth.other(land.mailboxes, daughter.get("email")) + "@" + Birth.domain(daughter))
        };
    }

    private String withoutForm(String name) {
        return land.forms.stream()
                .filter(form -> name.endsWith(" " + form))
                .findFirst()
                .map(form -> name.substring(0, name.length() - form.length()).strip())
                .orElse(name);
    }

    private Entry[] branches() {
        var chain = birth.any(land.labels) + " " + birth.any(land.trades);
        var one = birth.town();
        var first = birth.company(chain, one);
        var second = birth.company(chain, birth.otherTown(first));
        return new Entry[] {branch(first, first, chain), branch(second, first, chain)};
    }

    private Entry branch(Entry branch, Entry chain, String name) {
        return branch.with("name", name + " " + branch.get("city"))
                .with("homePage", chain.get("homePage"))
                .with("email", Birth.ascii(branch.get("city")) + "@" + Birth.domain(chain));
    }

    private Entry[] sameFirstWord() {
        var label = birth.any(land.labels);
        var trade = birth.any(land.trades);
        var town = birth.town();
        return new Entry[] {
            birth.company(label + " " + trade, town),
            birth.company(label + " " + birth.other(land.trades, trade), random.nextBoolean() ? town : birth.town())
        };
    }

    /** Two owners of nearly one surname in one trade. */
    private Entry[] nearlyAlike() {
        var surname = birth.any(land.surnames);
        var trade = birth.any(land.trades);
        var town = birth.town();
        var near = surname.substring(0, surname.length() - 1) + (surname.endsWith("n") ? "m" : "n");
        return new Entry[] {
            birth.company(surname + " " + trade, town),
            birth.company(near + " " + trade, random.nextBoolean() ? town : birth.town())
        };
    }

    private Entry[] sameAccountant() {
        var company = birth.company();
        return new Entry[] {
            company, birth.company().withAll(company, "email", "phoneNo").with("homePage", "")
        };
    }

    private Entry[] sameTrade() {
        var trade = birth.any(land.trades);
        var label = birth.any(land.labels);
        var town = birth.town();
        return new Entry[] {
            birth.company(label + " " + trade, town), birth.company(birth.other(land.labels, label) + " " + trade, town)
        };
    }
}
