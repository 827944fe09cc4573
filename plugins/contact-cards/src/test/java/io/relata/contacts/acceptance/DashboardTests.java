package io.relata.contacts.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.plugin.Extensions;
import io.relata.ui.HomeCard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DashboardTests {

    private final Scene scene = Scene.fresh();

    @Test
    @DisplayName("STA-017 the home page and programs are told how many companies and persons there are")
    void countsCompaniesAndPersons() {
        for (int i = 0; i < 4; i++) {
            scene.company("C" + i);
        }
        scene.person("P1");
        scene.person("P2");
        assertThat(tiles()).contains("4 companies", "2 persons");
        var numbers = scene.platform().rest().get("dashboard").body();
        assertThat(numbers.path("contactsCompanies").asInt()).isEqualTo(4);
        assertThat(numbers.path("contactsPersons").asInt()).isEqualTo(2);
        assertThat(numbers.path("contactsDuplicates").asInt()).isZero();
        assertThat(scene.platform().stranger().get("dashboard").status()).isEqualTo(401);
    }

    private String tiles() {
        var extensions = scene.platform().service(Extensions.class);
        var card = extensions.<HomeCard>all(HomeCard.class).stream()
                .filter(each -> each.qualifiedId().equals("contact-cards.counts"))
                .findFirst()
                .orElseThrow();
        return card.value().content().get().getElement().getTextRecursively();
    }
}
