package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.WebSource;
import io.relata.contacts.WebSources;
import io.relata.platform.change.Change;
import io.relata.platform.problem.ProblemCode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    @DisplayName("CLS-010 a company is looked up on the web by its search word")
    void looksACompanyUp() {
        source("SEARCH", "https://s.example/?q=%1");
        source("NOWHERE", null);
        var company = scene.company("Contoso & Co");
        sources().put(company.no(), "SEARCH", "contoso");
        assertThat(sources().launch(company.no(), "search")).isEqualTo("https://s.example/?q=contoso");
        sources().put(company.no(), "SEARCH", null);
        assertThat(sources().launch(company.no(), "SEARCH")).isEqualTo("https://s.example/?q=Contoso%20%26%20Co");
        company.has("noOfWebSources", 1);
        sources().put(company.no(), "NOWHERE", null);
        refused(ProblemCode.REQ, "url", () -> sources().launch(company.no(), "NOWHERE"));
        refused(ProblemCode.REF, "code", () -> sources().put(company.no(), "OTHER", null));
        refused(ProblemCode.FORMAT, "searchWord", () -> sources().put(company.no(), "SEARCH", "x".repeat(31)));
        refused(ProblemCode.TYPE, () -> sources().put(scene.person("P").no(), "SEARCH", null));
        refused(ProblemCode.STATE, "type", () -> company.set("type", "person"));
        sources().remove(company.no(), "NOWHERE");
        assertThat(sources().of(company.no())).extracting(WebSource::code).containsExactly("SEARCH");
    }

    @Test
    void programsLookACompanyUpToo() {
        source("SEARCH", "https://s.example/?q=%1");
        var company = scene.company("Contoso Ltd");
        var rest = scene.platform().rest();
        var path = "contacts/" + company.no() + "/web-sources";
        assertThat(rest.put(path + "/SEARCH", Map.of("searchWord", "con")).status())
                .isEqualTo(204);
        assertThat(rest.get(path)
                        .body()
                        .path("items")
                        .path(0)
                        .path("searchWord")
                        .asString())
                .isEqualTo("con");
        assertThat(rest.get(path + "/SEARCH/launch").text("url")).isEqualTo("https://s.example/?q=con");
        rest.put(path + "/SEARCH", Map.of("word", "con")).assertRefused(400, "FORMAT", "word");
        assertThat(rest.delete(path + "/SEARCH").status()).isEqualTo(204);
        assertThat(rest.get(path + "/SEARCH/launch").status()).isEqualTo(404);
    }

    private WebSources sources() {
        return scene.platform().service(WebSources.class);
    }

    private void source(String code, @Nullable String url) {
        if (scene.codes().find("web-sources", code).isEmpty()) {
            scene.codes().create("web-sources", Scene.map("code", code, "description", code, "url", url));
        }
    }

    @Test
    @DisplayName("CLS-013 the groups of a contact come with their descriptions, however long")
    void tellsCodesWithTheirDescriptions() {
        var longest = "Makers of ".repeat(10);
        scene.codes().create("industry-groups", Scene.map("code", "MAKERS", "description", longest.strip()));
        try {
            var company = scene.company("C");
            company.assign("industry-groups", "MANUF");
            company.assign("industry-groups", "MAKERS");
            var listed = scene.platform()
                    .rest()
                    .get("contacts/" + company.no() + "/industry-groups")
                    .body()
                    .path("items");
            assertThat(listed).hasSize(2);
            assertThat(listed.path(0).path("code").asString()).isEqualTo("MAKERS");
            assertThat(listed.path(0).path("description").asString()).isEqualTo(longest.strip());
            assertThat(listed.path(1).path("description").asString()).isEqualTo("MANUF");
            company.delete();
        } finally {
            scene.codes().delete("industry-groups", "MAKERS", Change.ANY_VERSION);
        }
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
