package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;

import io.relata.platform.problem.ProblemCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InheritanceTests {

    private final Scene scene = Scene.fresh();

    private Someone wellKnown() {
        return scene.company(
                "C AS",
                "salespersonCode",
                "AH",
                "territoryCode",
                "N",
                "countryRegionCode",
                "NO",
                "languageCode",
                "NOR",
                "address",
                "Storgata 1",
                "email",
                "post@c.no");
    }

    @Test
    @DisplayName("INH-001 a blank person takes over everything")
    void takesOverEverything() {
        scene.person("P")
                .joins(wellKnown())
                .has(
                        "salespersonCode", "AH",
                        "territoryCode", "N",
                        "countryRegionCode", "NO",
                        "languageCode", "NOR",
                        "address", "Storgata 1",
                        "email", "post@c.no",
                        "companyName", "C AS");
    }

    @Test
    @DisplayName("INH-002 with everything switched off only the company's name is taken over")
    void takesOverTheNameOnly() {
        scene.inheritNothing();
        scene.person("P").joins(wellKnown()).has("companyName", "C AS", "address", null, "email", null);
    }

    @Test
    @DisplayName("INH-003 codes are taken over even where the person had one")
    void overwritesCodes() {
        scene.person("P", "salespersonCode", "RL", "countryRegionCode", "SE")
                .joins(wellKnown())
                .has("salespersonCode", "AH", "countryRegionCode", "NO");
    }

    @Test
    @DisplayName("INH-004 a blank address is filled as a whole")
    void fillsTheAddress() {
        var company = scene.company(
                "C",
                "address",
                "Storgata 1",
                "address2",
                "2nd floor",
                "postCode",
                "0150",
                "city",
                "Oslo",
                "county",
                "Oslo");
        scene.person("P")
                .joins(company)
                .has(
                        "address", "Storgata 1",
                        "address2", "2nd floor",
                        "postCode", "0150",
                        "city", "Oslo",
                        "county", "Oslo");
    }

    @Test
    @DisplayName("INH-005 an address of one's own stays")
    void keepsAnOwnAddress() {
        scene.person("P", "address", "Bakken 7", "postCode", "5003", "city", "Bergen")
                .joins(scene.company("C", "address", "Storgata 1", "address2", "2nd floor", "postCode", "0150"))
                .has("address", "Bakken 7", "address2", null, "postCode", "5003", "city", "Bergen");
    }

    @Test
    @DisplayName("INH-006 the old company's address gives way to the new one's")
    void movesWithTheCompany() {
        var first = scene.company("C1", "address", "Storgata 1", "postCode", "0150", "city", "Oslo");
        var second = scene.company("C2", "address", "Kaigata 9", "postCode", "5015", "city", "Bergen");
        scene.personAt(first, "P")
                .has("address", "Storgata 1")
                .joins(second)
                .has("address", "Kaigata 9", "postCode", "5015", "city", "Bergen");
    }

    @Test
    @DisplayName("INH-008 phones and addresses are judged one by one")
    void fillsEachBlank() {
        scene.person("P", "mobilePhoneNo", "999")
                .joins(scene.company("C", "phoneNo", "111", "mobilePhoneNo", "222", "email", "c@c.no"))
                .has("phoneNo", "111", "mobilePhoneNo", "999", "email", "c@c.no");
    }

    @Test
    @DisplayName("INH-009 a value equal to the old company's gives way, one's own stays")
    void judgesEachOnMoving() {
        var first = scene.company("C1", "email", "one@c1.no", "phoneNo", "111");
        var second = scene.company("C2", "email", "two@c2.no", "phoneNo", "222");
        scene.personAt(first, "P", "phoneNo", "777").joins(second).has("email", "two@c2.no", "phoneNo", "777");
    }

    @Test
    @DisplayName("INH-011 each switch stands for itself")
    void obeysEachSwitch() {
        scene.setup("inheritCountryRegionCode", false);
        scene.person("P", "countryRegionCode", "SE", "languageCode", "SVE")
                .joins(wellKnown())
                .has("countryRegionCode", "SE", "languageCode", "NOR");
    }

    @Test
    @DisplayName("INH-013 a later change reaches whoever still has the old value")
    void reachesWhoStillFollows() {
        var company = scene.company("C", "salespersonCode", "AH");
        var follower = scene.personAt(company, "P1");
        var other = scene.personAt(company, "P2", "salespersonCode", "OF");
        company.set("salespersonCode", "RL");
        follower.has("salespersonCode", "RL");
        other.has("salespersonCode", "OF");
    }

    @Test
    @DisplayName("INH-014 a new name of the company reaches everybody")
    void renamesForEverybody() {
        scene.inheritNothing();
        var company = scene.company("C");
        var one = scene.personAt(company, "P1");
        var two = scene.personAt(company, "P2");
        company.set("name", "Nova AS");
        one.has("companyName", "Nova AS");
        two.has("companyName", "Nova AS");
    }

    @Test
    @DisplayName("INH-015 a move of the company takes along whoever lives there")
    void movesThoseWhoLiveThere() {
        var company = scene.company("C", "address", "Storgata 1", "postCode", "0150", "city", "Oslo");
        var along = scene.personAt(company, "P1");
        var elsewhere = scene.personAt(company, "P2", "address", "Bakken 7", "postCode", "5003", "city", "Bergen");
        company.set("address", "Kaigata 9", "postCode", "5015", "city", "Bergen");
        along.has("address", "Kaigata 9", "postCode", "5015", "city", "Bergen");
        elsewhere.has("address", "Bakken 7", "postCode", "5003");
    }

    @Test
    @DisplayName("INH-018 blank equals blank")
    void fillsWhatBothLacked() {
        var company = scene.company("C");
        var person = scene.personAt(company, "P");
        company.set("homePage", "c.example");
        person.has("homePage", "c.example");
    }

    @Test
    @DisplayName("INH-021 a contact created at a company is a person with the company's values")
    void beginsAtACompany() {
        var company = scene.company("C", "countryRegionCode", "NO", "email", "c@c.no");
        scene.personAt(company, "New")
                .has("type", "person", "companyNo", company.no(), "countryRegionCode", "NO", "email", "c@c.no");
    }

    @Test
    @DisplayName("INH-022 a company belongs to no other company")
    void refusesACompanyAtACompany() {
        var company = scene.company("C");
        refused(ProblemCode.TYPE, "companyNo", () -> scene.company("D").joins(company));
    }

    @Test
    @DisplayName("INH-024 who leaves keeps what was taken over")
    void keepsWhatWasTakenOver() {
        scene.personAt(scene.company("C", "email", "c@c.no"), "P")
                .set("companyNo", null)
                .has("companyNo", null, "companyName", null, "email", "c@c.no");
    }
}
