package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.change.Change;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.ContactSettings;
import io.relata.test.Platform;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checks what persons take over from their company. */
class InheritanceTests extends ContactRules {

    InheritanceTests(Platform platform) {
        super(platform);
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
                        Map.of(
                                "inheritAddressDetails",
                                false,
                                "inheritCommunicationDetails",
                                false,
                                "inheritLanguageCode",
                                false));
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
        assertThat(platform.service(Likeness.class).sharing(Map.of("phoneNo", "+4755000002"), 5))
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
}
