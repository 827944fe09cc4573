package io.relata.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.number.NumberSeries;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.settings.Settings;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@OnPlatform
class MarketingSetupTests {

    private static @Nullable ContactSettings atFirst;

    private final Platform platform;
    private final MarketingSetup setup;

    MarketingSetupTests(Platform platform) {
        this.platform = platform;
        this.setup = platform.service(MarketingSetup.class);
    }

    @BeforeAll
    static void look(Platform platform) {
        atFirst = platform.service(MarketingSetup.class).read();
    }

    @Test
    void startsReadyToNumberContactsWithEverythingInherited() {
        var series = platform.service(Numbering.class).find("CONT").orElseThrow();

        assertThat(atFirst).isEqualTo(ContactSettings.FRESH);
        assertThat(setup.numbersContacts()).isTrue();
        assertThat(series)
                .extracting(
                        NumberSeries::startingNo,
                        NumberSeries::endingNo,
                        NumberSeries::manualNos,
                        NumberSeries::allowGaps)
                .containsExactly("CT000001", "CT999999", true, true);
    }

    @Test
    void keepsCodesAsInTheirTables() {
        setup.change(
                Map.of("defaultCountryRegionCode", "no", "defaultLanguageCode", "nb", "inheritAddressDetails", false));

        assertThat(setup.read().defaultCountryRegionCode()).isEqualTo("NO");
        assertThat(setup.read().defaultLanguageCode()).isEqualTo("NB");
        assertThat(setup.read().inheritAddressDetails()).isFalse();
    }

    @Test
    void refusesWhatDoesNotExistAtItsField() {
        var before = setup.read();

        assertRefused(ProblemCode.REF, "contactNos", "NONE");
        assertRefused(ProblemCode.REF, "defaultCountryRegionCode", "QQ");
        assertRefused(ProblemCode.FORMAT, "defaultCorrespondenceType", "pigeon");
        assertRefused(ProblemCode.FORMAT, "defaultCorrespondenceType", "fax");
        assertRefused(ProblemCode.FORMAT, "defaultFormatRegion", "norsk!");
        assertRefused(ProblemCode.FORMAT, "favouriteColour", "red");
        assertThat(setup.read()).isEqualTo(before);
    }

    @Test
    void writesChoicesTheWayTheyAreRead() {
        setup.change(Map.of("defaultCorrespondenceType", "HARD_COPY", "defaultFormatRegion", "nb-no"));

        assertThat(setup.read().defaultCorrespondenceType()).isEqualTo("hardCopy");
        assertThat(setup.read().defaultFormatRegion()).isEqualTo("nb-NO");
    }

    @Test
    void obeysTheSameRulesWhoeverSetsThem() {
        var settings = platform.service(Settings.class);

        assertThatThrownBy(() -> settings.change(ContactSettings.class, Map.of("defaultCountryRegionCode", "QQ")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.REF);
                    assertThat(problem.field()).contains("defaultCountryRegionCode");
                });
        settings.change(ContactSettings.class, Map.of("defaultCountryRegionCode", "fi"));
        assertThat(setup.read().defaultCountryRegionCode()).isEqualTo("FI");
    }

    @Test
    void keepsTheSeriesContactsAreNumberedFrom() {
        var numbering = platform.service(Numbering.class);

        assertThatThrownBy(() -> numbering.delete("CONT", Change.ANY_VERSION))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.STATE);
                    assertThat(problem.messageKey()).isEqualTo("setup.usage.settings.refused");
                });
        assertThat(numbering.find("cont")).isPresent();
    }

    @Test
    void followsARenamedSeries() {
        var numbering = platform.service(Numbering.class);

        numbering.update("CONT", Change.ANY_VERSION, Map.of("code", "RENAMED"));
        assertThat(setup.read().contactNos()).isEqualTo("RENAMED");

        numbering.update("RENAMED", Change.ANY_VERSION, Map.of("code", "CONT"));
        assertThat(setup.read().contactNos()).isEqualTo("CONT");
    }

    @Test
    void keepsASeriesOnceChosenWhenItsCreationIsUndone() {
        var numbering = platform.service(Numbering.class);
        var made = numbering.create(Map.of("code", "OTHER", "startingNo", "O0001"));
        setup.change(Map.of("contactNos", "OTHER"));

        assertThatThrownBy(() -> platform.service(Changes.class).undo(made.changeSet()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STATE));

        setup.change(Map.of("contactNos", "CONT"));
        numbering.delete("OTHER", Change.ANY_VERSION);
        assertThat(numbering.find("OTHER")).isEmpty();
    }

    @Test
    void letsReadersOnlyRead() {
        platform.signInWith(CodeTables.READ);

        assertThat(setup.read().contactNos()).isEqualTo("CONT");
        assertThatThrownBy(() -> setup.change(Map.of("inheritAddressDetails", false)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DENIED));
    }

    @Test
    void loadsDemoCodesTwiceWithoutHarm() {
        var demo = platform.service(DemoCodes.class);
        var access = platform.service(Access.class);
        var tables = platform.service(CodeTables.class);

        assertThat(tables.descriptions(SetupRecords.BUSINESS_RELATIONS)).isEmpty();
        for (int time = 0; time < 2; time++) {
            access.asSystem(() -> {
                demo.load();
                return true;
            });
        }

        assertThat(tables.descriptions(SetupRecords.BUSINESS_RELATIONS))
                .hasSize(10)
                .containsEntry("PROS", "Prospect");
        assertThat(tables.descriptions(SetupRecords.SALUTATIONS)).containsEntry("UNISEX", "Person, gender not stated");
        assertThat(tables.descriptions(SetupRecords.SALESPEOPLE)).containsEntry("JO", "Joël Oberson");
        assertThat(setup.read().busRelationCodeForEmployees()).isEqualTo("EMP");
    }

    private void assertRefused(ProblemCode code, String setting, String value) {
        assertThatThrownBy(() -> setup.change(Map.of(setting, value)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.field()).contains(setting);
                });
    }
}
