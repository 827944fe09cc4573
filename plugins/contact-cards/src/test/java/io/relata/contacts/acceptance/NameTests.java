package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;

import io.relata.contacts.Contacts;
import io.relata.platform.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTests {

    private final Scene scene = Scene.fresh();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "NAM-001, Anna Marie Kowalski, Anna, Marie, Kowalski",
        "NAM-002, Cher, Cher, , ",
        "NAM-003, Ola Nordmann, Ola, , Nordmann",
        "NAM-004, Maria del Carmen Lopez, Maria del, Carmen, Lopez",
        "NAM-007, Kari   Hansen, Kari, , Hansen"
    })
    void splitsThePersonsName(String id, String name, String first, @Nullable String middle, @Nullable String surname) {
        scene.person(name).has("firstName", first, "middleName", middle, "surname", surname);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "NL, Jan van der Meer, Jan, , van der Meer",
                "NL, Anna Maria van den Berg, Anna, Maria, van den Berg",
                "NL, Jorn Van Hecke, Jorn, , Van Hecke",
                "NL, de Vries, , , de Vries",
                "NL, Hilde In 't Veld, Hilde, , In 't Veld",
                "FR, Jean de La Fontaine, Jean, , de La Fontaine",
                "FR, Luc Garnier, Luc, , Garnier",
                "NB, Maria del Carmen Lopez, Maria del, Carmen, Lopez",
                "NB, Jan van der Meer, Jan van, der, Meer",
            })
    void keepsParticlesWithTheSurnameInSomeLanguages(
            String language, String name, @Nullable String first, @Nullable String middle, String surname) {
        var person = scene.person(name, "languageCode", language);
        person.has("name", name, "firstName", first, "middleName", middle, "surname", surname);
        person.set("surname", "Bakker").set("surname", surname).has("name", name);
    }

    @Test
    void keepsParticlesOfTheLanguageTheCompanyWritesIn() {
        var company = scene.company("Bakkerij", "languageCode", "NL");
        var person = scene.personAt(company, "Jan van der Meer").has("surname", "van der Meer");
        person.set("name", "Piet de Wit").has("firstName", "Piet", "surname", "de Wit");
        person.set("languageCode", "NB").has("surname", "de Wit");
        person.set("name", "Piet de Boer").has("middleName", "de", "surname", "Boer");
    }

    @Test
    @DisplayName("NAM-009 a company's name is not split")
    void leavesACompanysNameWhole() {
        scene.company("Ola Nordmann Eftf AS")
                .has(
                        "firstName", null,
                        "middleName", null,
                        "surname", null,
                        "companyName", "Ola Nordmann Eftf AS");
    }

    @Test
    @DisplayName("NAM-010 the name follows its parts")
    void buildsTheNameFromItsParts() {
        scene.create(Scene.map("type", "person", "firstName", "Per", "middleName", "Arne", "surname", "Lie"))
                .has("name", "Per Arne Lie");
    }

    @Test
    @DisplayName("NAM-011 a cleared part leaves one space")
    void leavesOneSpace() {
        scene.person("Per Arne Lie").set("middleName", null).has("name", "Per Lie");
    }

    @Test
    @DisplayName("NAM-013 parts are never split again")
    void keepsPartsAsTheyAre() {
        scene.create(Scene.map("type", "person", "firstName", "Mary Ann", "surname", "Lee"))
                .has("name", "Mary Ann Lee", "firstName", "Mary Ann", "middleName", null);
    }

    @Test
    @DisplayName("NAM-016 the search name is the name in capitals")
    void fillsTheSearchName() {
        scene.company("Contoso Ltd").has("searchName", "CONTOSO LTD");
    }

    @Test
    @DisplayName("NAM-017 an untouched search name follows the name")
    void letsTheSearchNameFollow() {
        scene.company("Contoso Ltd").set("name", "Fabrikam").has("searchName", "FABRIKAM");
    }

    @Test
    @DisplayName("NAM-018 a search name made by hand stays")
    void keepsASearchNameMadeByHand() {
        scene.company("Contoso Ltd")
                .set("searchName", "CTS")
                .set("name", "Fabrikam")
                .has("searchName", "CTS");
    }

    @Test
    @DisplayName("NAM-021 the e-mail address has a search form")
    void keepsASearchFormOfTheAddress() {
        var company = scene.company("Contoso Ltd", "email", "Info@Contoso.com");
        company.has("email", "Info@Contoso.com", "searchEmail", "INFO@CONTOSO.COM");
        company.set("email", null).has("searchEmail", null);
    }

    @Test
    @DisplayName("NAM-022 who may not change contacts changes no name")
    void refusesWithoutTheRight() {
        var person = scene.person("Per Lie");
        scene.platform().signInWith(Contacts.READ);
        refused(ProblemCode.DENIED, () -> person.set("surname", "X"));
        scene.platform().signInAs("admin");
        person.has("name", "Per Lie", "surname", "Lie");
    }
}
