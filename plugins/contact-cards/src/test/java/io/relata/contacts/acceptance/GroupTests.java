package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.change.Change;
import io.relata.platform.problem.ProblemCode;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupTests {

    private final Scene scene = Scene.fresh();

    @Test
    @DisplayName("CLS-001 a company is put into an industry group")
    void putsACompanyIntoAnIndustry() {
        var company = scene.company("C");
        company.assign("industry-groups", "MANUF");
        company.has("noOfIndustryGroups", 1);
    }

    @Test
    @DisplayName("CLS-003 a contact is put into a mailing group, which counts it")
    void putsAContactIntoAMailingGroup() {
        var contact = scene.person("P");
        contact.assign("mailing-groups", "GIFT");
        contact.has("noOfMailingGroups", 1);
        assertThat(scene.codes().usage("mailing-groups")).containsEntry("GIFT", 1L);
    }

    @Test
    @DisplayName("CLS-004 industries are for companies, job responsibilities for persons")
    void refusesTheOtherType() {
        var company = scene.company("C");
        var person = scene.person("P");
        refused(ProblemCode.TYPE, () -> person.assign("industry-groups", "MANUF"));
        refused(ProblemCode.TYPE, () -> company.assign("job-responsibilities", "BUYER"));
        refused(ProblemCode.TYPE, () -> company.set("organizationalLevelCode", "CEO"));
    }

    @Test
    @DisplayName("CLS-006 a mailing group in use stays")
    void keepsAGroupInUse() {
        scene.person("P").assign("mailing-groups", "GIFT");
        refused(ProblemCode.STATE, () -> scene.codes().delete("mailing-groups", "GIFT", Change.ANY_VERSION));
    }

    @Test
    @DisplayName("STA-013 a person shows the industries of its company")
    void countsTheCompanysIndustries() {
        var company = scene.company("C");
        var person = scene.personAt(company, "P");
        company.assign("industry-groups", "MANUF");
        company.assign("industry-groups", "LAWYER");
        company.has("noOfIndustryGroups", 2);
        person.has("noOfIndustryGroups", 2);
    }

    @Test
    @DisplayName("STA-015 a new group is a change of the contact")
    void movesTheLastChange() {
        var company = scene.company("C");
        var before = (Instant) company.get("lastDateModified");
        company.assign("industry-groups", "MANUF");
        assertThat((Instant) company.get("lastDateModified")).isAfter(before);
    }
}
