package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;

import io.relata.platform.problem.ProblemCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TypeTests {

    private final Scene scene = Scene.fresh();

    private static void staysCompany(Someone company) {
        refused(ProblemCode.STATE, "type", () -> company.set("type", "person"));
        company.has("type", "company", "companyNo", company.no());
    }

    private static void staysPerson(Someone person) {
        refused(ProblemCode.STATE, "type", () -> person.set("type", "company"));
        person.has("type", "person");
    }

    @Test
    @DisplayName("TYP-001 a company becomes a person")
    void makesACompanyAPerson() {
        scene.setup("defaultPersonSalutationCode", "M");
        scene.company("Ola Nordmann")
                .set("type", "person")
                .has(
                        "type", "person",
                        "companyNo", null,
                        "companyName", null,
                        "salutationCode", "M",
                        "firstName", "Ola",
                        "surname", "Nordmann");
    }

    @Test
    @DisplayName("TYP-002 a person becomes a company")
    void makesAPersonACompany() {
        scene.setup("defaultCompanySalutationCode", "COMPANY");
        var someone = scene.person("Per Lie", "jobTitle", "Cook");
        someone.set("type", "company")
                .has(
                        "companyNo", someone.no(),
                        "companyName", "Per Lie",
                        "firstName", null,
                        "middleName", null,
                        "surname", null,
                        "jobTitle", null,
                        "salutationCode", "COMPANY");
    }

    @Test
    @DisplayName("TYP-006 not while people belong to it")
    void keepsACompanyWithPeople() {
        var company = scene.company("Contoso Ltd");
        scene.personAt(company, "Per Lie");
        staysCompany(company);
    }

    @Test
    @DisplayName("TYP-007 nor with a business relation")
    void keepsACompanyWithARelation() {
        var company = scene.company("Contoso Ltd");
        company.assign("business-relations", "CUST");
        staysCompany(company);
    }

    @Test
    @DisplayName("TYP-008 nor with an industry group, a currency or a VAT number")
    void keepsACompanyWithWhatOnlyCompaniesHave() {
        var manufacturer = scene.company("Contoso Ltd");
        manufacturer.assign("industry-groups", "MANUF");
        staysCompany(manufacturer);
        staysCompany(scene.company("In euros", "currencyCode", "EUR"));
        staysCompany(scene.company("Taxed", "vatRegistrationNo", "NO1"));
    }

    @Test
    @DisplayName("TYP-009 a person stays one with an organizational level or a job responsibility")
    void keepsAPersonWithWhatOnlyPersonsHave() {
        staysPerson(scene.person("Per Lie", "organizationalLevelCode", "CEO"));
        var buyer = scene.person("Kari Bø");
        buyer.assign("job-responsibilities", "BUYER");
        staysPerson(buyer);
    }

    @Test
    @DisplayName("TYP-016 a new contact is a company with nothing around it")
    void beginsAsACompany() {
        var contact = scene.create(Scene.map("name", "Contoso Ltd"));
        contact.has("type", "company", "companyNo", contact.no());
    }
}
