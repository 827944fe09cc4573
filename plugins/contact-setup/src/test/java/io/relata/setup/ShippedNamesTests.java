package io.relata.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.access.Access;
import io.relata.platform.number.Numbering;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks that what came with the product speaks the reader's language, and what somebody wrote stays. */
@OnPlatform
class ShippedNamesTests {

    private final Platform platform;
    private final CodeTables tables;

    ShippedNamesTests(Platform platform) {
        this.platform = platform;
        this.tables = platform.service(CodeTables.class);
    }

    @BeforeAll
    static void fill(Platform platform) {
        platform.service(Access.class).asSystem(() -> {
            platform.service(DemoCodes.class).load();
            return Boolean.TRUE;
        });
    }

    @AfterEach
    void speakEnglish() {
        platform.signInAs("admin").rest().patch("me", Map.of("language", "en"));
        platform.signInAs("admin");
    }

    private void speak(String language) {
        assertThat(platform.rest().patch("me", Map.of("language", language)).status())
                .isEqualTo(200);
        platform.signInAs("admin");
    }

    @Test
    void namesCountriesAndLanguagesInTheReadersLanguage() {
        speak("fi");

        assertThat(tables.descriptions(SetupRecords.COUNTRIES)).containsEntry("NO", "Norja");
        assertThat(tables.find(SetupRecords.LANGUAGES, "FR")).hasValueSatisfying(french -> {
            assertThat(french.description()).isEqualTo("ranska");
            assertThat(french.values()).containsEntry("name", "ranska");
        });
        assertThat(tables.page(SetupRecords.COUNTRIES, "text contains norja", null, 10, null)
                        .items())
                .extracting(Code::code)
                .containsExactly("NO");
        assertThat(platform.rest().get("setup/countries/SE").text("name")).isEqualTo("Ruotsi");
    }

    @Test
    void namesTheDemoCodesInEveryLanguage() {
        var customers = new ArrayList<String>();
        for (String language : List.of("nb", "fi", "nl", "fr")) {
            speak(language);
            customers.add(tables.descriptions(SetupRecords.BUSINESS_RELATIONS).get("CUST"));
        }

        assertThat(customers).containsExactly("Kunde", "Asiakas", "Klant", "Client");
        assertThat(tables.descriptions(SetupRecords.TERRITORIES)).containsEntry("CH-ROM", "Suisse romande");
    }

    @Test
    void knowsEverySeededCountryAndLanguageByName() {
        var wording = platform.service(Wording.class);
        for (CodeTable table : SetupRecords.tables()) {
            if (List.of(SetupRecords.COUNTRIES, SetupRecords.LANGUAGES).contains(table.id())) {
                assertThat(tables.all(table.id()))
                        .isNotEmpty()
                        .allMatch(code -> wording.isShipped(table.shippedNames(), code.code(), code.description()));
            }
        }
    }

    @Test
    void leavesADescriptionSomebodyWroteAsItIs() {
        tables.update(SetupRecords.MAILING_GROUPS, "EVENT", -1, Map.of("description", "Our garden party"));

        speak("fi");
        assertThat(tables.descriptions(SetupRecords.MAILING_GROUPS)).containsEntry("EVENT", "Our garden party");
        tables.update(SetupRecords.MAILING_GROUPS, "EVENT", -1, Map.of("description", "Puutarhajuhlat"));
        speak("en");
        assertThat(tables.descriptions(SetupRecords.MAILING_GROUPS)).containsEntry("EVENT", "Puutarhajuhlat");
    }

    @Test
    void changesNothingWhenARowIsSentBackAsItWasShown() {
        var before = tables.find(SetupRecords.COUNTRIES, "DK").orElseThrow();
        speak("fr");
        var shown = tables.find(SetupRecords.COUNTRIES, "DK").orElseThrow();

        var after = tables.update(SetupRecords.COUNTRIES, "DK", shown.version(), Map.of("name", shown.description()));

        assertThat(shown.description()).isEqualTo("Danemark");
        assertThat(after.value().version()).isEqualTo(before.version());
    }

    @Test
    void saysWhatTheFirstSeriesIsFor() {
        var series = platform.service(Numbering.class).find("CONT").orElseThrow();

        speak("fi");
        assertThat(platform.service(SeriesNames.class).of(series)).isEqualTo("Kontaktit");
    }
}
