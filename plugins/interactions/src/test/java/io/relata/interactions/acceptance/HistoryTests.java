package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.interactions.Interaction;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnPlatform
class HistoryTests {

    private final Scene scene;

    HistoryTests(Platform platform) {
        this.scene = new Scene(platform);
    }

    private Interaction read(Interaction entry) {
        return scene.interactions().read(entry.entryNo());
    }

    @Test
    @DisplayName("INH-025 what happened with a person at a company stays with the company")
    void staysWithTheCompanyThatIsLeft() {
        var first = scene.company("First AS");
        var second = scene.company("Second AS");
        var person = scene.personAt(first, "Per Lie");
        var entries = List.of(scene.call(person), scene.call(person));
        var moved = scene.contacts().update(person.no(), Change.ANY_VERSION, Map.of("companyNo", second.no()));
        assertThat(entries)
                .allSatisfy(entry -> assertThat(read(entry).contactNo()).isEqualTo(first.no()));
        assertThat(scene.totals(person).count()).isZero();
        assertThat(scene.totals(first).count()).isEqualTo(2);
        assertThat(scene.totals(second).count()).isZero();
        scene.platform().service(Changes.class).undo(moved.changeSet());
        assertThat(scene.totals(person).count()).isEqualTo(2);
        assertThat(entries)
                .allSatisfy(entry -> assertThat(read(entry).contactNo()).isEqualTo(person.no()));
    }

    @Test
    void staysWithTheCompanyWhenThePersonBecomesIndependent() {
        var company = scene.company("First AS");
        var person = scene.personAt(company, "Per Lie");
        scene.call(person);
        scene.change(person, "companyNo", null);
        assertThat(scene.totals(person).count()).isZero();
        assertThat(scene.totals(company).count()).isOne();
    }

    @Test
    void countsForTheCompanyAnIndependentPersonJoins() {
        var company = scene.company("First AS");
        var person = scene.person("Per Lie");
        var entry = scene.call(person);
        scene.change(person, "companyNo", company.no());
        assertThat(read(entry).contactNo()).isEqualTo(person.no());
        assertThat(read(entry).contactCompanyNo()).isEqualTo(company.no());
        assertThat(scene.totals(person).count()).isOne();
        assertThat(scene.totals(company).count()).isOne();
    }

    @Test
    @DisplayName("DEL-005 the company keeps what happened with a person who is deleted")
    void staysWithTheCompanyOfADeletedPerson() {
        var company = scene.company("First AS");
        var person = scene.personAt(company, "Per Lie");
        var entries = List.of(scene.call(person), scene.call(person));
        scene.delete(person);
        assertThat(entries)
                .allSatisfy(entry -> assertThat(read(entry).contactNo()).isEqualTo(company.no()));
        assertThat(scene.totals(company).count()).isEqualTo(2);
    }

    @Test
    @DisplayName("DEL-006 what happened with a deleted company and its people stays, without contact and company")
    void staysWithoutACompanyThatIsDeleted() {
        var company = scene.company("First AS");
        var person = scene.personAt(company, "Per Lie");
        var other = scene.personAt(company, "Kari Bø");
        var entries = List.of(scene.call(company), scene.call(person), scene.call(person));
        scene.delete(company);
        assertThat(scene.contacts().find(company.no())).isEmpty();
        assertThat(scene.contacts().find(person.no())).isEmpty();
        assertThat(scene.contacts().find(other.no())).isEmpty();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(read(entry).contactNo()).isNull();
            assertThat(read(entry).contactCompanyNo()).isNull();
        });
    }

    @Test
    @DisplayName("TYP-003 a contact with interactions stays what it is")
    void keepsTheTypeOfWhoWasTalkedTo() {
        var company = scene.company("First AS");
        scene.call(company);
        scene.refused(ProblemCode.STATE, () -> scene.change(company, "type", "person"))
                .contains("interactions");
        var person = scene.person("Per Lie");
        scene.interactions().cancel(scene.call(person).entryNo(), null);
        scene.refused(ProblemCode.STATE, () -> scene.change(person, "type", "company"))
                .contains("interactions");
    }

    @Test
    @DisplayName("PRI-001 nothing is recorded with a contact that is blocked for privacy")
    void recordsNothingWithABlockedContact() {
        var person = scene.person("Per Lie");
        scene.change(person, "privacyBlocked", true);
        scene.refused(ProblemCode.STATE, () -> scene.call(person)).contains("privacy", person.no(), "Per Lie");
        assertThat(scene.totals(person).count()).isZero();
        scene.change(person, "privacyBlocked", false);
        scene.call(person);
        assertThat(scene.totals(person).count()).isOne();
    }
}
