package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.contacts.CorrespondenceType;
import io.relata.contacts.PhoneDevice;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FieldTests {

    private final Scene scene = Scene.fresh();
    private final Someone person = scene.person("Per Lie");

    @Test
    @DisplayName("VAL-001 a phone number is kept as typed")
    void keepsAPhoneNumberAsTyped() {
        person.set("phoneNo", "+-0814 655=&?").has("phoneNo", "+-0814 655=&?");
    }

    @Test
    @DisplayName("VAL-002 a phone number holds no letters")
    void refusesLettersInAPhoneNumber() {
        refused(ProblemCode.FORMAT, "phoneNo", () -> person.set("phoneNo", "A1234b"));
        person.has("phoneNo", null);
    }

    @Test
    @DisplayName("VAL-003 nor does a mobile phone number")
    void refusesLettersInAMobileNumber() {
        refused(ProblemCode.FORMAT, "mobilePhoneNo", () -> person.set("mobilePhoneNo", "A1234b"));
        person.set("mobilePhoneNo", "0814655").has("mobilePhoneNo", "0814655");
    }

    @Test
    @DisplayName("VAL-006 several addresses are separated by semicolons")
    void takesSeveralAddresses() {
        person.set("email", "test1@test.com; test2@test.com; test3@test.com")
                .has("email", "test1@test.com; test2@test.com; test3@test.com");
    }

    @Test
    @DisplayName("VAL-007 not by commas; the refusal quotes the whole text")
    void refusesCommas() {
        assertNamed("test1@test.com, test2@test.com", "test1@test.com, test2@test.com");
    }

    @Test
    @DisplayName("VAL-008 the refusal names the wrong one of several addresses")
    void namesTheWrongAddress() {
        assertNamed("test1@test.com; test2.com; test3@test.com", "test2.com");
    }

    private void assertNamed(String typed, String named) {
        assertThatThrownBy(() -> person.set("email", typed)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.FORMAT);
            assertThat(problem.field()).contains("email");
            assertThat(problem.arguments()).containsExactly(named);
        });
    }

    @Test
    @DisplayName("VAL-013 the second address is one, without blanks around it")
    void takesOneSecondAddress() {
        refused(ProblemCode.FORMAT, "email2", () -> person.set("email2", "a@x.com; b@x.com"));
        person.set("email2", " a@x.com ").has("email2", "a@x.com");
    }

    @Test
    @DisplayName("VAL-014 a registration number has at most 20 characters")
    void limitsTheRegistrationNumber() {
        var company = scene.company("Contoso Ltd");
        company.set("registrationNumber", "1".repeat(20)).has("registrationNumber", "1".repeat(20));
        refused(ProblemCode.FORMAT, "registrationNumber", () -> company.set("registrationNumber", "1".repeat(21)));
    }

    @Test
    @DisplayName("VAL-015 a VAT number is kept in capitals")
    void capitalisesAVatNumber() {
        scene.company("Contoso Ltd", "vatRegistrationNo", "no987654321mva").has("vatRegistrationNo", "NO987654321MVA");
    }

    @Test
    @DisplayName("VAL-016 a move to another country clears the place")
    void clearsThePlaceWithTheCountry() {
        scene.company("C", "countryRegionCode", "NO", "postCode", "0150", "city", "Oslo", "county", "Oslo")
                .set("countryRegionCode", "SE")
                .has("postCode", null, "city", null, "county", null);
    }

    @Test
    @DisplayName("VAL-017 the first country clears nothing")
    void keepsThePlaceWithTheFirstCountry() {
        scene.company("C", "postCode", "0150", "city", "Oslo")
                .set("countryRegionCode", "NO")
                .has("postCode", "0150", "city", "Oslo");
    }

    @Test
    @DisplayName("VAL-019 on the desk the phone is dialled, in the hand the mobile")
    void choosesTheNumberByDevice() {
        person.set("phoneNo", "111111", "mobilePhoneNo", "222222");
        assertThat(person.facts().phoneFor(PhoneDevice.DESKTOP)).isEqualTo("111111");
        assertThat(person.facts().phoneFor(PhoneDevice.HANDHELD)).isEqualTo("222222");
    }

    @Test
    @DisplayName("VAL-021 every change moves the last change")
    void movesTheLastChange() {
        var before = (Instant) person.get("lastDateModified");
        person.set("jobTitle", "Cook");
        assertThat((Instant) person.get("lastDateModified")).isAfter(before);
    }

    @Test
    @DisplayName("VAL-022 the region follows the language while it is blank")
    void fillsTheRegionFromTheLanguage() {
        var contact = scene.company("Contoso Ltd");
        contact.has("formatRegion", null);
        contact.set("languageCode", "DEU").has("formatRegion", "de-DE");
        contact.set("languageCode", "FRA").has("formatRegion", "de-DE");
        contact.set("formatRegion", null).has("formatRegion", null);
    }

    @Test
    @DisplayName("VAL-023 besides none there are two types of correspondence")
    void knowsTheTypesOfCorrespondence() {
        assertThat(CorrespondenceType.values()).containsExactly(CorrespondenceType.HARD_COPY, CorrespondenceType.EMAIL);
    }
}
