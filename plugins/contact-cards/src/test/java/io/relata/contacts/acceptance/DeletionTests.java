package io.relata.contacts.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.change.Change;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeletionTests {

    private final Scene scene = Scene.fresh();

    @Test
    @DisplayName("DEL-001 a company with nothing around it goes")
    void deletesACompany() {
        var company = scene.company("C");
        company.delete();
        assertThat(scene.contacts().find(company.no())).isEmpty();
    }

    @Test
    @DisplayName("DEL-007 what belongs to a contact goes with it")
    void deletesWhatBelongsToIt() {
        var company = scene.company("C");
        company.assign("mailing-groups", "GIFT");
        company.assign("industry-groups", "MANUF");
        scene.codes().create("web-sources", Scene.map("code", "GOES", "description", "Goes"));
        company.assign("web-sources", "GOES");
        var person = scene.personAt(company, "P");
        person.assign("job-responsibilities", "BUYER");
        company.delete();
        assertThat(scene.contacts().find(person.no())).isEmpty();
        assertThat(scene.codes().usage("mailing-groups")).doesNotContainKey("GIFT");
        assertThat(scene.codes().usage("industry-groups")).doesNotContainKey("MANUF");
        scene.codes().delete("web-sources", "GOES", Change.ANY_VERSION);
        assertThat(scene.codes().usage("job-responsibilities")).doesNotContainKey("BUYER");
    }
}
