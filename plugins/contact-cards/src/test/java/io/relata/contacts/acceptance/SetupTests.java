package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.ContactQuery;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.ContactSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SetupTests {

    private final Scene scene = Scene.fresh();

    private void allDefaults() {
        scene.setup(
                "defaultSalespersonCode", "AH",
                "defaultTerritoryCode", "FOREIGN",
                "defaultCountryRegionCode", "DE",
                "defaultLanguageCode", "DEU",
                "defaultCorrespondenceType", "email",
                "defaultCompanySalutationCode", "COMPANY",
                "defaultPersonSalutationCode", "M");
    }

    @Test
    @DisplayName("SET-001 a company without a number gets the next one of the series")
    void numbersACompany() {
        scene.company("Contoso Ltd").has("no", "CT000010", "noSeries", "CT");
        assertThat(scene.nextNo()).isEqualTo("CT000011");
    }

    @Test
    @DisplayName("SET-002 without a series nothing is stored")
    void needsASeries() {
        scene.setup("contactNos", null);
        refused(ProblemCode.REQ, () -> scene.company("Contoso Ltd"));
        assertThat(scene.contacts().list(ContactQuery.all()).items()).isEmpty();
    }

    @Test
    @DisplayName("SET-003 numbers that are taken are skipped")
    void skipsTakenNumbers() {
        scene.company("Taken", "no", "CT000020");
        scene.series("lastNoUsed", "CT000019");
        scene.company("Next").has("no", "CT000021");
    }

    @Test
    @DisplayName("SET-005 a typed number is refused where the series allows none")
    void refusesATypedNumber() {
        scene.series("manualNos", false);
        refused(ProblemCode.STATE, () -> scene.company("By hand", "no", "X-1"));
    }

    @Test
    @DisplayName("SET-010 a company gets all defaults")
    void givesACompanyItsDefaults() {
        allDefaults();
        scene.company("Contoso Ltd")
                .has(
                        "salespersonCode", "AH",
                        "territoryCode", "FOREIGN",
                        "countryRegionCode", "DE",
                        "languageCode", "DEU",
                        "correspondenceType", "email",
                        "salutationCode", "COMPANY");
    }

    @Test
    @DisplayName("SET-011 a person gets all defaults, and the salutation of persons")
    void givesAPersonItsDefaults() {
        allDefaults();
        scene.person("Per Lie")
                .has(
                        "salespersonCode", "AH",
                        "territoryCode", "FOREIGN",
                        "countryRegionCode", "DE",
                        "languageCode", "DEU",
                        "correspondenceType", "email",
                        "salutationCode", "M");
    }

    @Test
    @DisplayName("SET-013 only blank fields get defaults")
    void keepsWhatWasGiven() {
        allDefaults();
        scene.person("Per Lie", "countryRegionCode", "FR", "languageCode", "FRA")
                .has("countryRegionCode", "FR", "languageCode", "FRA", "territoryCode", "FOREIGN");
    }

    @Test
    @DisplayName("SET-014 the user's own salesperson goes before the default")
    void prefersTheUsersOwnSalesperson() {
        allDefaults();
        scene.profile("salespersonCode", "RL");
        scene.company("Contoso Ltd").has("salespersonCode", "RL");
    }

    @Test
    @DisplayName("SET-021 a fresh installation inherits everything and searches for duplicates")
    void inheritsEverythingAtFirst() {
        var fresh = ContactSettings.FRESH;
        assertThat(new boolean[] {
                    fresh.inheritSalespersonCode(),
                    fresh.inheritTerritoryCode(),
                    fresh.inheritCountryRegionCode(),
                    fresh.inheritLanguageCode(),
                    fresh.inheritAddressDetails(),
                    fresh.inheritCommunicationDetails(),
                    fresh.inheritFormatRegion()
                })
                .containsOnly(true);
        assertThat(fresh.maintainDuplicateSearchStrings()).isTrue();
        assertThat(fresh.autosearchForDuplicates()).isTrue();
        assertThat(fresh.searchHitPercent()).isEqualTo(60);
    }
}
