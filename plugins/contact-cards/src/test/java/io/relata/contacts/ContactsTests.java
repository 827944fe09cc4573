package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.access.Access;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.search.Search;
import io.relata.setup.CodeTables;
import io.relata.setup.ContactSettings;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Checks numbers, groups, finding, deleting and permissions of contacts on the real host and database. */
class ContactsTests extends ContactRules {

    ContactsTests(Platform platform) {
        super(platform);
    }

    @Test
    void numbersACompanyAndLetsItBeItsOwnCompany() {
        var company = company("Contoso Ltd");

        assertThat(company.no()).matches("CT\\d{6}");
        assertThat(company.companyNo()).isEqualTo(company.no());
        assertThat(company.companyName()).isEqualTo("Contoso Ltd");
        assertThat(company.companyId()).isEqualTo(company.id());
        assertThat(value(company, "searchName")).isEqualTo("CONTOSO LTD");
        assertThat(value(company, "noSeries")).isEqualTo("CONT");
        assertThat(value(company, "firstName")).isNull();
    }

    @Test
    void skipsNumbersThatAreTaken() {
        var next = platform.service(Numbering.class).peek("CONT").orElseThrow();
        contacts.create(Map.of("type", "company", "name", "Taken", "no", next));

        assertThat(company("After").no()).isGreaterThan(next);
        assertRefused(
                () -> contacts.create(Map.of("name", "Again", "no", next.toLowerCase(java.util.Locale.ROOT))),
                ProblemCode.DUP,
                "no");
    }

    @Test
    void needsASeriesToDrawFrom() {
        var none = new HashMap<String, @Nullable Object>();
        none.put("contactNos", null);
        settings().change(ContactSettings.class, none);

        assertThatThrownBy(() -> company("Numberless"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.REQ));
    }

    @Test
    void noticesThatSomebodyElseSavedMeanwhile() {
        var seen = company("Shared AS");
        change(seen, "city", "Oslo");

        assertThatThrownBy(() -> contacts.update(seen.no(), seen.version(), Map.of("city", "Bergen")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.CONFLICT));
        assertThat(value(seen, "city")).isEqualTo("Oslo");
    }

    @Test
    void asksBeforePeopleGoWithTheirCompanyAndBringsAllBackOnUndo() {
        var company = company("Doomed AS");
        var person = personAt("Also Doomed", company);

        assertThatThrownBy(() -> contacts.delete(company.no(), company.version()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STATE));
        assertThat(contacts.preview(company.no()).people()).isEqualTo(1);
        var deleted = contacts.delete(company.no(), company.version(), true);
        assertThat(contacts.find(person.no())).isEmpty();
        assertThat(contacts.find(company.no())).isEmpty();

        changes.undo(deleted.changeSet());
        assertThat(contacts.find(person.no()).orElseThrow().companyId()).isEqualTo(company.id());
    }

    @Test
    void putsContactsIntoGroupsOfTheirKindOnly() {
        var tables = platform.service(CodeTables.class);
        tables.create("industry-groups", Map.of("code", "MAN", "description", "Manufacturing"));
        tables.create("job-responsibilities", Map.of("code", "BUYER", "description", "Purchasing"));
        var company = company("Grouped AS");
        var person = personAt("Grouped", company);

        var set = assignments.assign(company.no(), "industry-groups", "man");
        assignments.assign(person.no(), "job-responsibilities", "BUYER");

        assertThat(assignments.of(company.no(), "industry-groups")).containsExactly("MAN");
        assertThat(tables.usage("industry-groups")).containsEntry("MAN", 1L);
        assertRefused(() -> assignments.assign(person.no(), "industry-groups", "MAN"), ProblemCode.TYPE, "code");
        assertRefused(
                () -> assignments.assign(company.no(), "job-responsibilities", "BUYER"), ProblemCode.TYPE, "code");
        assertRefused(() -> assignments.assign(company.no(), "industry-groups", "NONE"), ProblemCode.REF, "code");
        assertThat(contacts.list(ContactQuery.all().where(Map.of("industryGroup", "MAN")))
                        .items())
                .extracting(ContactFacts::id)
                .containsExactlyInAnyOrder(company.id(), person.id());
        assertThat(contacts.find(company.no()).orElseThrow().version()).isGreaterThan(company.version());

        changes.undo(set);
        assertThat(assignments.of(company.no(), "industry-groups")).isEmpty();
    }

    @Test
    void followsARenamedCode() {
        var tables = platform.service(CodeTables.class);
        tables.create("mailing-groups", Map.of("code", "NEWS", "description", "Newsletter"));
        tables.create("organizational-levels", Map.of("code", "CEO", "description", "Chief"));
        var person = contacts.create(Map.of("type", "person", "name", "Renamed", "organizationalLevelCode", "CEO"))
                .value();
        assignments.assign(person.no(), "mailing-groups", "NEWS");

        tables.rename("mailing-groups", "NEWS", "LETTER");
        tables.rename("organizational-levels", "CEO", "BOSS");

        assertThat(assignments.of(person.no(), "mailing-groups")).containsExactly("LETTER");
        assertThat(value(person, "organizationalLevelCode")).isEqualTo("BOSS");
    }

    @Test
    void isFoundByPartOfTheNamePhoneInAnyFormatAndAddress() {
        var company = contacts.create(Map.of(
                        "name", "Ångström & Søn", "phoneNo", "+47 77 60 11 22", "email", "post@angstrom.example"))
                .value();
        platform.service(Search.class).awaitFresh();

        for (String typed :
                new String[] {"angst", "søn", "77601122", "0047 776 01 122", "post@angstrom.example", company.no()}) {
            assertThat(contacts.list(ContactQuery.all().found(typed)).items())
                    .as(typed)
                    .extracting(ContactFacts::id)
                    .contains(company.id());
        }
    }

    @Test
    void findsWhoSharesAnExactKey() {
        var company = contacts.create(Map.of("name", "Likeness AS", "email", "hello@likeness.example"))
                .value();

        var likeness = platform.service(Likeness.class);
        assertThat(likeness.sharing(Map.of("email", "HELLO@likeness.example"), 5))
                .containsExactly(company.id());
        assertThat(likeness.sharing(Map.of("name", "likeness as"), 5)).containsExactly(company.id());
        assertThat(likeness.sharing(Map.of("name", "Likeness"), 5)).isEmpty();
        assertThat(contacts.companyNamed("LIKENESS AS")).contains(company);
    }

    @Test
    void asksForPermissionsEverywhere() {
        var company = company("Guarded AS");
        platform.signInWith(Contacts.READ);
        assertThat(contacts.find(company.no())).isPresent();
        assertDenied(() -> contacts.create(Map.of("name", "X")));
        assertDenied(() -> change(company, "city", "Oslo"));
        assertDenied(() -> contacts.delete(company.no(), company.version()));
        assertDenied(() -> assignments.assign(company.no(), "mailing-groups", "NEWS"));

        platform.signInWith();
        assertDenied(() -> contacts.find(company.no()));
        assertDenied(() -> contacts.list(ContactQuery.all()));
        assertDenied(() -> platform.service(Duplicates.class).similar(Map.of("name", "Guarded AS"), 1));
        assertThat(platform.service(Access.class).may(Contacts.READ)).isFalse();
    }
}
