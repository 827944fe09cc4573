package io.relata.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.access.Access;
import io.relata.platform.number.NumberSeries;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.Platform;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarketingSetupTests {

    private static Platform platform;
    private static MarketingSetup setup;
    private static ContactSettings atFirst;

    @BeforeAll
    static void start() {
        platform = Platform.start("contact-setup").signInAs("admin");
        setup = platform.service(MarketingSetup.class);
        atFirst = setup.read();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
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
        setup.change(Map.of("defaultCountry", "no", "defaultLanguage", "nb", "inheritAddress", false));

        assertThat(setup.read().defaultCountry()).isEqualTo("NO");
        assertThat(setup.read().defaultLanguage()).isEqualTo("NB");
        assertThat(setup.read().inheritAddress()).isFalse();
    }

    @Test
    void refusesWhatDoesNotExistAtItsField() {
        var before = setup.read();

        assertRefused(ProblemCode.REF, "contactNos", "NONE");
        assertRefused(ProblemCode.REF, "defaultCountry", "QQ");
        assertRefused(ProblemCode.FORMAT, "defaultCorrespondenceType", "pigeon");
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
    void keepsTheSeriesContactsAreNumberedFrom() {
        assertThatThrownBy(() -> setup.requireSeriesUnused("CONT"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STATE));
    }

    @Test
    void letsReadersOnlyRead() {
        platform.signInWith(CodeTables.READ);

        assertThat(setup.read().contactNos()).isEqualTo("CONT");
        assertThatThrownBy(() -> setup.change(Map.of("inheritAddress", false)))
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
        assertThat(setup.read().relationForEmployees()).isEqualTo("EMP");
    }

    private void assertRefused(ProblemCode code, String setting, String value) {
        assertThatThrownBy(() -> setup.change(Map.of(setting, value)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.field()).contains(setting);
                });
    }
}
