package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.problem.ProblemCode;
import io.relata.setup.ContactSettings;
import io.relata.test.Platform;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checks what may stand in the fields of a contact, and what follows from it. */
class ContactValuesTests extends ContactRules {

    ContactValuesTests(Platform platform) {
        super(platform);
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
        settings().change(ContactSettings.class, Map.of("defaultCountryRegionCode", "NO", "defaultLanguageCode", "NB"));

        var kept = contacts.create(Map.of("name", "K", "type", "person", "languageCode", "FR"))
                .value();

        assertThat(kept.languageCode()).isEqualTo("FR");
        assertThat(value(kept, "countryRegionCode")).isEqualTo("NO");
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
}
