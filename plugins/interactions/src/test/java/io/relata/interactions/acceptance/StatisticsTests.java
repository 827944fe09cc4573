package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.problem.ProblemCode;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnPlatform
class StatisticsTests {

    private final Scene scene;

    StatisticsTests(Platform platform) {
        this.scene = new Scene(platform);
    }

    @Test
    @DisplayName("STA-001 an interaction counts with its cost and duration")
    void countsAnInteraction() {
        var company = scene.company("Contoso Ltd");
        scene.call(company, "cost", "15.50", "duration", 12);
        scene.counts(company, 1, "15.50", "12");
    }

    @Test
    @DisplayName("STA-002 a canceled interaction counts nowhere, until it counts again")
    void leavesOutWhatIsCanceled() {
        var company = scene.company("Contoso Ltd");
        var entry = scene.call(company, "cost", "15.50", "duration", 12);
        scene.interactions().cancel(entry.entryNo(), null);
        scene.counts(company, 0, "0", "0");
        scene.interactions().uncancel(entry.entryNo());
        scene.counts(company, 1, "15.50", "12");
    }

    @Test
    @DisplayName("STA-003 a company counts its people, a person only itself")
    void countsTheCompanysPeople() {
        var company = scene.company("Contoso Ltd");
        var person = scene.personAt(company, "Per Lie");
        scene.call(company, "cost", 10, "duration", 1);
        scene.call(person, "cost", 5, "duration", 2);
        scene.call(person, "cost", 5, "duration", 3);
        scene.counts(company, 3, "20", "6");
        scene.counts(person, 2, "10", "5");
    }

    @Test
    @DisplayName("STA-004 what is kept for later is in no total and no last date")
    void leavesOutWhatIsPostponed() {
        var person = scene.person("Per Lie");
        scene.call(person, "date", "2026-01-10", "initiatedBy", "us", "cost", 4, "duration", 6);
        scene.postponedCall(person, "date", "2026-01-20", "initiatedBy", "us", "cost", 9, "duration", 9);
        scene.counts(person, 1, "4", "6");
        assertThat(scene.totals(person).lastInteraction()).isEqualTo("2026-01-10");
        assertThat(scene.totals(person).lastAttempted()).isEqualTo("2026-01-10");
    }

    @Test
    @DisplayName("STA-005 a failed attempt is no interaction")
    void leavesOutFailedAttempts() {
        var person = scene.person("Per Lie");
        scene.call(person, "date", "2026-01-10");
        scene.call(person, "date", "2026-01-20", "attemptFailed", true);
        assertThat(scene.totals(person).lastInteraction()).isEqualTo("2026-01-10");
    }

    @Test
    @DisplayName("STA-006 the last attempt is the latest begun by us, the last interaction the latest that succeeded")
    void tellsAttemptsFromInteractions() {
        var person = scene.person("Per Lie");
        scene.call(person, "date", "2026-01-10", "initiatedBy", "us");
        scene.call(person, "date", "2026-01-20", "initiatedBy", "us", "attemptFailed", true);
        scene.call(person, "date", "2026-01-25", "initiatedBy", "them");
        assertThat(scene.totals(person).lastAttempted()).isEqualTo("2026-01-20");
        assertThat(scene.totals(person).lastInteraction()).isEqualTo("2026-01-25");
    }

    @Test
    @DisplayName("STA-007 a canceled interaction moves no last date, unlike in other products")
    void leavesOutWhatIsCanceledFromTheLastDates() {
        var person = scene.person("Per Lie");
        scene.call(person, "date", "2026-01-10", "initiatedBy", "us");
        var entry = scene.call(person, "date", "2026-02-01", "initiatedBy", "us");
        scene.interactions().cancel(entry.entryNo(), "by mistake");
        assertThat(scene.totals(person).count()).isOne();
        assertThat(scene.totals(person).lastInteraction()).isEqualTo("2026-01-10");
        assertThat(scene.totals(person).lastAttempted()).isEqualTo("2026-01-10");
    }

    @Test
    void countsWithinDates() {
        var person = scene.person("Per Lie");
        scene.call(person, "date", "2026-01-10", "cost", 1, "duration", 1);
        scene.call(person, "date", "2026-01-20", "cost", 2, "duration", 2);
        scene.call(person, "date", "2026-01-30", "cost", 4, "duration", 4);
        var from = LocalDate.of(2026, 1, 20);
        var within = scene.interactions().totals(person.id(), from, from.plusDays(9));
        assertThat(within.count()).isOne();
        assertThat(within.cost()).isEqualByComparingTo("2");
        assertThat(within.lastInteraction()).isEqualTo("2026-01-30");
        assertThat(scene.interactions().totals(person.id(), from, null).duration())
                .isEqualByComparingTo("6");
        scene.refused(ProblemCode.FORMAT, () -> scene.interactions().totals(person.id(), from, from.minusDays(1)))
                .contains("span");
    }
}
