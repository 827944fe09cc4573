package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.ContactFacts;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.search.Search;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FindingTests {

    private final Scene scene = Scene.fresh();

    private Optional<String> meant(String text) {
        scene.platform().service(Search.class).awaitFresh();
        return scene.contacts().meant(text).map(ContactFacts::no);
    }

    @Test
    @DisplayName("FND-001 the exact spelling goes first")
    void prefersTheExactSpelling() {
        var small = scene.company("aaa");
        var large = scene.company("AAA");
        assertThat(meant("AAA")).contains(large.no());
        assertThat(meant("aaa")).contains(small.no());
        assertThat(meant(large.no().toLowerCase(java.util.Locale.ROOT))).contains(large.no());
    }

    @Test
    @DisplayName("FND-002 the beginning of a name will do")
    void findsByTheBeginning() {
        var contact = scene.company("Contoso Ltd");
        assertThat(meant("conto")).contains(contact.no());
    }

    @Test
    @DisplayName("FND-003 a text inside counts only when it stands in one contact")
    void findsInsideOneContactOnly() {
        var one = scene.company("Nordvik", "city", "Oslo", "phoneNo", "22113344");
        scene.company("Sydvik", "city", "Oslo");
        assertThat(meant("oslo")).isEmpty();
        assertThat(meant("1133")).contains(one.no());
    }

    @Test
    @DisplayName("FND-004 a similar name is found")
    void findsASimilarName() {
        var contact = scene.company("Cronus Furniture");
        assertThat(meant("Cronus Furnitrue")).contains(contact.no());
        assertThat(meant("Crasus Fornitrue")).isEmpty();
    }

    @Test
    @DisplayName("INH-027 a typed company name means a company, never a person")
    void meansACompany() {
        scene.person("S");
        var company = scene.company("S");
        scene.person("Per Lie").set("companyName", "S").has("companyNo", company.no());
    }

    @Test
    @DisplayName("INH-028 a company is found whatever the case, and shown as it is written")
    void findsACompanyWhateverTheCase() {
        var company = scene.company("Contoso Ltd");
        scene.person("Per Lie")
                .set("companyName", "contoso ltd")
                .has("companyNo", company.no(), "companyName", "Contoso Ltd");
    }

    @Test
    @DisplayName("INH-029 an unknown company is refused")
    void refusesAnUnknownCompany() {
        scene.company("Contoso Ltd");
        var person = scene.person("Per Lie");
        refused(ProblemCode.REF, "companyName", () -> person.set("companyName", "Zzz"));
        person.has("companyNo", null, "companyName", null);
    }

    @Test
    void leavesACompanyByClearingItsName() {
        var person = scene.personAt(scene.company("Contoso Ltd"), "Per Lie");
        person.set("companyName", null).has("companyNo", null, "companyName", null);
    }
}
