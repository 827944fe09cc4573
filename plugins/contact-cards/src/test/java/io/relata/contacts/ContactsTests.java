package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.search.Search;
import io.relata.platform.settings.Settings;
import io.relata.setup.CodeTables;
import io.relata.setup.ContactSettings;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks the rules of contacts on the real host and database. */
class ContactsTests {

    private static Platform platform;

    private Contacts contacts;
    private Assignments assignments;
    private Changes changes;

    @BeforeAll
    static void start() {
        platform = Platform.start("contact-cards");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
        contacts = platform.service(Contacts.class);
        assignments = platform.service(Assignments.class);
        changes = platform.service(Changes.class);
    }

    @AfterEach
    void resetSettings() {
        platform.signInAs("admin");
        var fresh = new HashMap<String, @Nullable Object>();
        for (var switched :
                new String[] {"Salesperson", "Territory", "Country", "Language", "Address", "Communication"}) {
            fresh.put("inherit" + switched, true);
        }
        fresh.put("defaultCountry", null);
        fresh.put("defaultLanguage", null);
        fresh.put("contactNos", "CONT");
        settings().change(ContactSettings.class, fresh);
    }

    private Settings settings() {
        return platform.service(Settings.class);
    }

    private ContactFacts company(String name) {
        return contacts.create(Map.of("type", "company", "name", name)).value();
    }

    private ContactFacts personAt(String name, ContactFacts company) {
        return contacts.create(Map.of("type", "person", "name", name, "companyNo", company.no()))
                .value();
    }

    private @Nullable Object value(ContactFacts contact, String field) {
        return contacts.read(contact.no()).values().get(field);
    }

    private void change(ContactFacts contact, String field, @Nullable Object value) {
        var values = new HashMap<String, @Nullable Object>();
        values.put(field, value);
        contacts.update(contact.no(), Change.ANY_VERSION, values);
    }

    private static void assertRefused(ThrowingCallable call, ProblemCode code, String field) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).contains(field);
        });
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
    void needsAName() {
        assertRefused(() -> contacts.create(Map.of("type", "person")), ProblemCode.REQ, "name");
        assertRefused(() -> contacts.create(Map.of("name", "  ")), ProblemCode.REQ, "name");
    }

    @Test
    void refusesANameOfTenThousandCharacters() {
        assertRefused(() -> company("x".repeat(10_000)), ProblemCode.FORMAT, "name");
    }

    @Test
    void keepsMarkupEmojiAndDirectionMarksAsTheyAre() {
        var name = "<b>Ola</b> 😀 \u202eמשה";

        assertThat(company(name).name()).isEqualTo(name);
    }

    @Test
    void keepsAPersonsNameAndItsPartsInStep() {
        var person = contacts.create(Map.of("type", "person", "name", "Per Arne  Lie"))
                .value();
        assertThat(value(person, "middleName")).isEqualTo("Arne");

        change(person, "middleName", null);
        assertThat(value(person, "name")).isEqualTo("Per Lie");

        change(person, "name", "Kari Nordmann");
        assertThat(value(person, "firstName")).isEqualTo("Kari");
        assertThat(value(person, "surname")).isEqualTo("Nordmann");
    }

    @Test
    void neverSplitsPartsThatWereGiven() {
        var person = contacts.create(Map.of("type", "person", "firstName", "Mary Ann", "surname", "Lee"))
                .value();

        assertThat(person.name()).isEqualTo("Mary Ann Lee");
        assertThat(value(person, "firstName")).isEqualTo("Mary Ann");
        assertThat(value(person, "middleName")).isNull();
    }

    @Test
    void letsTheSearchNameFollowUntilItIsSetByHand() {
        var company = company("Contoso Sales");
        change(company, "name", "Fabrikam");
        assertThat(value(company, "searchName")).isEqualTo("FABRIKAM");

        change(company, "searchName", "cts");
        change(company, "name", "Nova");
        assertThat(value(company, "searchName")).isEqualTo("CTS");

        change(company, "searchName", null);
        assertThat(value(company, "searchName")).isEqualTo("NOVA");
    }

    @Test
    void refusesFieldsOfTheOtherType() {
        assertRefused(
                () -> contacts.create(Map.of("name", "C", "type", "company", "jobTitle", "Cook")),
                ProblemCode.TYPE,
                "jobTitle");
        assertRefused(
                () -> contacts.create(Map.of("name", "P", "type", "person", "currencyCode", "EUR")),
                ProblemCode.TYPE,
                "currencyCode");
    }

    @Test
    void checksAddressesAndNumbers() {
        var person = contacts.create(Map.of("type", "person", "name", "Ada")).value();

        assertRefused(() -> change(person, "phoneNo", "A1234b"), ProblemCode.FORMAT, "phoneNo");
        assertRefused(() -> change(person, "email", "a@b.no, c@d.no"), ProblemCode.FORMAT, "email");
        assertRefused(() -> change(person, "email2", "a@x.com; b@x.com"), ProblemCode.FORMAT, "email2");
        assertRefused(() -> change(person, "languageCode", "QQQ"), ProblemCode.REF, "languageCode");
        change(person, "phoneNo", "+-0814 655=&?");
        change(person, "email", "Test1@test.com; test2@test.com");
        assertThat(value(person, "phoneNo")).isEqualTo("+-0814 655=&?");
        assertThat(value(person, "searchEmail")).isEqualTo("TEST1@TEST.COM; TEST2@TEST.COM");
    }

    @Test
    void fillsDefaultsOnlyWhereNothingIs() {
        settings().change(ContactSettings.class, Map.of("defaultCountry", "NO", "defaultLanguage", "NB"));

        var kept = contacts.create(Map.of("name", "K", "type", "person", "languageCode", "FR"))
                .value();

        assertThat(kept.languageCode()).isEqualTo("FR");
        assertThat(value(kept, "countryRegionCode")).isEqualTo("NO");
    }

    @Test
    void letsAPersonTakeOverWhatTheCompanyHas() {
        var company = company("Heir AS");
        contacts.update(
                company.no(),
                Change.ANY_VERSION,
                Map.of(
                        "address",
                        "Storgata 1",
                        "city",
                        "Oslo",
                        "languageCode",
                        "NB",
                        "phoneNo",
                        "111",
                        "mobilePhoneNo",
                        "222"));

        var person = contacts.create(
                        Map.of("type", "person", "name", "P", "companyNo", company.no(), "mobilePhoneNo", "999"))
                .value();

        assertThat(value(person, "address")).isEqualTo("Storgata 1");
        assertThat(person.city()).isEqualTo("Oslo");
        assertThat(person.languageCode()).isEqualTo("NB");
        assertThat(person.phoneNo()).isEqualTo("111");
        assertThat(person.mobilePhoneNo()).isEqualTo("999");
        assertThat(person.companyName()).isEqualTo("Heir AS");
    }

    @Test
    void takesOverNothingButTheNameWhenSwitchedOff() {
        settings()
                .change(
                        ContactSettings.class,
                        Map.of("inheritAddress", false, "inheritCommunication", false, "inheritLanguage", false));
        var company = company("Alone AS");
        contacts.update(
                company.no(),
                Change.ANY_VERSION,
                Map.of("address", "Storgata 1", "languageCode", "NB", "email", "c@c.no"));

        var person = personAt("P", company);

        assertThat(value(person, "address")).isNull();
        assertThat(person.email()).isNull();
        assertThat(person.languageCode()).isNull();
        assertThat(person.companyName()).isEqualTo("Alone AS");
    }

    @Test
    void keepsAPersonsOwnAddressButMovesAnInheritedOne() {
        var first = company("First AS");
        change(first, "address", "Storgata 1");
        var second = company("Second AS");
        change(second, "address", "Kaigata 9");
        var mover = personAt("Mover", first);
        var owner = contacts.create(
                        Map.of("type", "person", "name", "Owner", "companyNo", first.no(), "address", "Bakken 7"))
                .value();

        change(mover, "companyNo", second.no());
        change(owner, "companyNo", second.no());

        assertThat(value(mover, "address")).isEqualTo("Kaigata 9");
        assertThat(value(owner, "address")).isEqualTo("Bakken 7");
    }

    @Test
    void reachesPeopleWhoStillHadTheOldValue() {
        var company = company("Old AS");
        change(company, "phoneNo", "+47 55 00 00 01");
        var follower = personAt("Follower", company);
        var loner = personAt("Loner", company);
        change(loner, "phoneNo", "+47 55 00 00 99");

        contacts.update(
                company.no(),
                Change.ANY_VERSION,
                Map.of("name", "Nova AS", "phoneNo", "+47 55 00 00 02", "homePage", "www.nova.example"));

        assertThat(value(follower, "companyName")).isEqualTo("Nova AS");
        assertThat(value(follower, "phoneNo")).isEqualTo("+47 55 00 00 02");
        assertThat(value(follower, "homePage")).isEqualTo("www.nova.example");
        assertThat(value(loner, "phoneNo")).isEqualTo("+47 55 00 00 99");
        assertThat(contacts.alike(Map.of("phoneNo", "+4755000002"), 5))
                .extracting(ContactFacts::id)
                .containsExactlyInAnyOrder(company.id(), follower.id());
    }

    @Test
    void letsOnlyPersonsJoinAndOnlyCompaniesBeJoined() {
        var company = company("Whole AS");
        var other = company("Other AS");
        var person = personAt("Part", company);

        assertRefused(() -> change(other, "companyNo", company.no()), ProblemCode.TYPE, "companyNo");
        assertRefused(() -> change(person, "companyNo", person.no()), ProblemCode.REF, "companyNo");
        assertRefused(() -> change(person, "companyNo", "NOBODY"), ProblemCode.REF, "companyNo");
        change(person, "companyNo", null);
        assertThat(contacts.find(person.no()).orElseThrow().isIndependent()).isTrue();
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
    void protectsMinors() {
        var child = contacts.create(Map.of("type", "person", "name", "Young", "minor", true))
                .value();
        assertThat(child.privacyBlocked()).isTrue();

        assertRefused(() -> change(child, "privacyBlocked", false), ProblemCode.STATE, "privacyBlocked");
        change(child, "parentalConsentReceived", true);
        change(child, "privacyBlocked", false);
        assertThat(value(child, "privacyBlocked")).isEqualTo(false);
        change(child, "minor", false);
        assertThat(value(child, "parentalConsentReceived")).isEqualTo(false);
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

        assertThat(contacts.alike(Map.of("email", "HELLO@likeness.example"), 5)).containsExactly(company);
        assertThat(contacts.alike(Map.of("name", "likeness as"), 5)).containsExactly(company);
        assertThat(contacts.alike(Map.of("name", "Likeness"), 5)).isEmpty();
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
        assertDenied(() -> contacts.alike(Map.of("name", "Guarded AS"), 1));
        assertThat(platform.service(Access.class).may(Contacts.READ)).isFalse();
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(ProblemCode.DENIED));
    }
}
