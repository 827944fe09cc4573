package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.change.Change;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AffiliationTests extends ContactRules {

    private final Affiliations affiliations;
    private ContactFacts first;
    private ContactFacts second;
    private ContactFacts person;

    AffiliationTests(Platform platform) {
        super(platform);
        this.affiliations = platform.service(Affiliations.class);
    }

    @BeforeEach
    void enter() {
        platform.signInAs("admin");
        first = contacts.create(Map.of("type", "company", "name", "Alfa AS", "phoneNo", "22 41 01 01"))
                .value();
        second = contacts.create(Map.of("type", "company", "name", "Beta AS", "phoneNo", "22 41 02 02"))
                .value();
        person = contacts.create(
                        Map.of("type", "person", "name", "Kari Lie", "companyNo", first.no(), "jobTitle", "Manager"))
                .value();
    }

    private Affiliation add(ContactFacts company, String... pairs) {
        return affiliations.add(person.no(), map(company, pairs)).value();
    }

    private static Map<String, @Nullable Object> map(@Nullable ContactFacts company, String... pairs) {
        var map = new HashMap<String, @Nullable Object>();
        if (company != null) {
            map.put("companyNo", company.no());
        }
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private Affiliation change(String id, String... pairs) {
        return affiliations
                .update(person.no(), id, Change.ANY_VERSION, map(null, pairs))
                .value();
    }

    private List<String> shown() {
        return affiliations.of(person.no()).stream()
                .map(each -> (each.main() ? "*" : each.former() ? "-" : "")
                        + each.company().name() + " " + each.jobTitle())
                .toList();
    }

    @Test
    void listsTheMainCompanyBeforeOthersAndFormerOnesLast() {
        var third = company("Gamma AS");
        add(second, "jobTitle", "Chair", "endingDate", "2020-12-31");
        add(third, "jobTitle", "Board member", "startingDate", "2021-01-01");

        assertThat(shown()).containsExactly("*Alfa AS Manager", "Gamma AS Board member", "-Beta AS Chair");
        assertThat(affiliations.of(first.no())).isEmpty();
    }

    @Test
    void makesAnotherOneTheMainCompanyByTheRulesAndKeepsTheOneThatWas() {
        var chair = add(second, "jobTitle", "Chair");
        assertThat(value(person, "phoneNo")).isEqualTo("22 41 01 01");
        change(chair.id(), "main", "true");

        assertThat(value(person, "companyNo")).isEqualTo(second.no());
        assertThat(value(person, "jobTitle")).isEqualTo("Chair");
        assertThat(value(person, "phoneNo")).isEqualTo("22 41 02 02");
        assertThat(shown()).containsExactly("*Beta AS Chair", "Alfa AS Manager");

        change(affiliations.of(person.no()).get(1).id(), "main", "true");
        assertThat(value(person, "phoneNo")).isEqualTo("22 41 01 01");
        assertThat(shown()).containsExactly("*Alfa AS Manager", "Beta AS Chair");
    }

    @Test
    void takesTheChangeOfMainCompanyBackAsAWhole() {
        var made = affiliations.add(person.no(), map(second, "main", "true"));
        assertThat(shown()).containsExactly("*Beta AS Manager", "Alfa AS Manager");

        changes.undo(made.changeSet());
        assertThat(shown()).containsExactly("*Alfa AS Manager");
        assertThat(value(person, "phoneNo")).isEqualTo("22 41 01 01");
    }

    @Test
    void describesTheMainCompanyWhereItStands() {
        change(Affiliations.MAIN, "startingDate", "2019-08-01", "jobTitle", "Director");

        assertThat(shown()).containsExactly("*Alfa AS Director");
        assertThat(value(person, "jobTitle")).isEqualTo("Director");
        assertThat(affiliations.of(person.no()).getFirst().startingDate()).isNotNull();
    }

    @Test
    void leavesAPersonIndependentWhoseMainCompanyIsRemoved() {
        affiliations.delete(person.no(), Affiliations.MAIN, Change.ANY_VERSION);

        assertThat(value(person, "companyNo")).isNull();
        assertThat(shown()).isEmpty();
    }

    @Test
    void showsPeopleOfACompanyThatIsNotTheirMainOne() {
        add(second, "jobTitle", "Chair");
        var other = personAt("Ola Moe", second);
        affiliations.update(other.no(), Affiliations.MAIN, Change.ANY_VERSION, map(null, "note", "part time"));
        affiliations.add(personAt("Per Dal", first).no(), map(second, "endingDate", "2020-01-01"));

        var page = affiliations.people(second.no(), 1, null);
        assertThat(page.items()).singleElement().satisfies(each -> {
            assertThat(each.person().name()).isEqualTo("Kari Lie");
            assertThat(each.jobTitle()).isEqualTo("Chair");
            assertThat(each.former()).isFalse();
        });
        var rest = affiliations.people(second.no(), 1, page.next());
        assertThat(rest.items()).singleElement().satisfies(each -> {
            assertThat(each.person().name()).isEqualTo("Per Dal");
            assertThat(each.former()).isTrue();
        });
        assertThat(rest.next()).isNull();
        assertRefused(() -> affiliations.people(second.no(), 1, "bogus"), ProblemCode.FORMAT, "cursor");
    }

    @Test
    void goWithTheCompanyOrThePersonAndComeBack() {
        add(second);
        var gone = contacts.delete(second.no(), Change.ANY_VERSION);
        assertThat(shown()).containsExactly("*Alfa AS Manager");
        changes.undo(gone.changeSet());
        assertThat(shown()).hasSize(2);

        var left = contacts.delete(person.no(), Change.ANY_VERSION);
        assertThat(affiliations.people(second.no(), 10, null).items()).isEmpty();
        changes.undo(left.changeSet());
        assertThat(affiliations.people(second.no(), 10, null).items()).hasSize(1);
    }

    @Test
    void takesTheSameCompanyTwiceOnlyOnOtherDays() {
        var was = add(second, "startingDate", "2010-01-01", "endingDate", "2012-12-31");
        add(second, "startingDate", "2013-01-01");

        assertRefused(() -> add(second, "startingDate", "2012-12-31"), ProblemCode.DUP, "startingDate");
        assertRefused(() -> add(second), ProblemCode.DUP, "startingDate");
        assertRefused(() -> change(was.id(), "endingDate", "2013-01-01"), ProblemCode.DUP, "startingDate");
        change(was.id(), "endingDate", "2012-06-30");
        assertThat(shown()).hasSize(3);
    }

    @Test
    void refusesWhatCannotBe() {
        var chair = add(second);
        assertRefused(() -> affiliations.add(person.no(), Map.of()), ProblemCode.REQ, "companyNo");
        assertRefused(() -> add(person), ProblemCode.REF, "companyNo");
        assertRefused(() -> affiliations.add(person.no(), Map.of("companyNo", "NOBODY")), ProblemCode.REF, "companyNo");
        assertRefused(() -> affiliations.add(first.no(), map(second)), ProblemCode.TYPE, "companyNo");
        assertRefused(
                () -> add(company("Delta AS"), "startingDate", "2026-02-01", "endingDate", "2026-01-31"),
                ProblemCode.FORMAT,
                "endingDate");
        assertRefused(() -> add(second, "shoeSize", "43"), ProblemCode.FORMAT, "shoeSize");
        assertRefused(() -> change(chair.id(), "companyNo", first.no()), ProblemCode.STATE, "companyNo");
        assertRefused(() -> change(Affiliations.MAIN, "main", "false"), ProblemCode.STATE, "main");
        assertRefused(() -> change(chair.id(), "main", "true", "endingDate", "2020-01-01"), ProblemCode.STATE, "main");
        assertRefused(
                () -> affiliations.update(person.no(), chair.id(), 99, Map.of("note", "x")), ProblemCode.CONFLICT);
        assertRefused(() -> affiliations.delete(person.no(), "nothing", 1), ProblemCode.REF);
        assertThat(shown()).containsExactly("*Alfa AS Manager", "Beta AS null");
    }

    @Test
    void keepTheTypeOfBoth() {
        add(second);
        assertRefused(() -> change(second, "type", "person"), ProblemCode.STATE, "type");
        assertRefused(() -> change(person, "type", "company"), ProblemCode.STATE, "type");
    }

    @Test
    void askForThePermissionToChangeContacts() {
        platform.signInWith(Contacts.READ);
        assertThat(shown()).isNotEmpty();
        assertDenied(() -> add(second));
        assertDenied(() -> affiliations.delete(person.no(), Affiliations.MAIN, Change.ANY_VERSION));
        platform.signInWith("setup.read");
        assertDenied(() -> affiliations.of(person.no()));
        assertDenied(() -> affiliations.people(second.no(), 10, null));
    }
}
