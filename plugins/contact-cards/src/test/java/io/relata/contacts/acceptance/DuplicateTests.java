package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.relata.contacts.DuplicateDetail;
import io.relata.contacts.DuplicatePair;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.DuplicateField;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateTests extends ComparedCompanies {

    @ParameterizedTest
    @DisplayName("DUP-009 and DUP-010 all lines count, those of blank fields too, and what is needed is rounded up")
    @CsvSource({"60, false", "51, false", "50, true", "34, true"})
    void countsAllLines(int percent, boolean isPair) {
        compareBy("name", "city", "phoneNo");
        search(true, percent);
        var a = scene.company("Cannon Group PLC", "city", "London", "phoneNo", "020-555 1234");
        var b = scene.company("Cannon Grp. plc", "city", "London");
        if (isPair) {
            assertPair(b, a, 3);
            assertThat(pairs().getFirst().lines()).isEqualTo(6);
        } else {
            assertThat(pairs()).isEmpty();
        }
    }

    @Test
    @DisplayName("DUP-011 whoever creates a company like another one is told")
    void tellsOfADuplicate() {
        compareBy("name", "city");
        search(true, 50);
        var a = scene.company("Contoso Ltd");
        var b = scene.company("Contoso Ltd");
        assertPair(b, a, 2);
        assertThat(told(b, "name")).isEqualTo(1);
        assertThat(told(b, "email")).isZero();
    }

    @Test
    @DisplayName("DUP-012 without the automatic search the pair is recorded and nobody is told")
    void recordsSilently() {
        compareBy("name");
        search(false, 50);
        var a = scene.company("Contoso Ltd");
        var b = scene.company("Contoso Ltd");
        assertPair(b, a, 2);
        assertThat(told(b, "name")).isZero();
        assertThat(duplicates.count()).isEqualTo(1);
    }

    @Test
    @DisplayName("DUP-013 persons are not compared")
    void leavesPersonsAlone() {
        compareBy("name");
        search(true, 10);
        var person = scene.person("Per Lie");
        scene.person("Per Lie");
        scene.company("Per Lie");
        assertThat(pairs()).isEmpty();
        assertThat(stringsOf(person)).isEmpty();
        person.set("type", "company");
        assertThat(pairs()).hasSize(1);
        person.set("type", "person");
        assertThat(pairs()).isEmpty();
        assertThat(stringsOf(person)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("DUP-015 companies are compared again when what identifies them changes")
    @ValueSource(strings = {"name", "name2", "address", "address2", "city", "postCode", "vatRegistrationNo", "phoneNo"})
    void comparesAgain(String field) {
        compareBy(field);
        search(true, 100);
        var a = scene.company("Contoso Ltd").set(field, "12345678");
        var b = scene.company("Fabrikam").set(field, "98765432");
        assertThat(pairs()).isEmpty();
        b.set(field, "12345678");
        assertPair(b, a, 2);
        b.set(field, "98765432");
        assertThat(pairs()).isEmpty();
    }

    @Test
    @DisplayName("DUP-015 a change of e-mail or mobile phone alone does not compare")
    void leavesSmallChangesAlone() {
        compareBy("email", "mobilePhoneNo");
        search(true, 25);
        scene.company("Contoso Ltd", "email", "a@contoso.example", "mobilePhoneNo", "12345678");
        var b = scene.company("Fabrikam");
        b.set("email", "a@contoso.example");
        b.set("mobilePhoneNo", "12345678");
        assertThat(pairs()).isEmpty();
        assertThat(stringsOf(b)).isEmpty();
    }

    @Test
    @DisplayName("DUP-016 a pair marked as separate stays so and is not reported again")
    void remembersSeparateContacts() {
        compareBy("name", "phoneNo");
        search(true, 50);
        var a = scene.company("Contoso Ltd", "phoneNo", "12345678");
        var b = scene.company("Contoso Ltd", "phoneNo", "12345678");
        var marked = duplicates.separate(a.no(), b.no(), true);
        b.set("phoneNo", "87654321");
        assertThat(pairs())
                .extracting(DuplicatePair::separate, DuplicatePair::matching)
                .containsExactly(tuple(true, 2));
        assertThat(told(b, "phoneNo")).isZero();
        assertThat(duplicates.count()).isZero();
        assertThat(duplicates.list(false, 50, null).items()).isEmpty();
        b.set("name", "Something else");
        assertThat(pairs()).extracting(DuplicatePair::separate).containsExactly(true);
        duplicates.separate(b.no(), a.no(), false);
        assertThat(pairs()).isEmpty();
        b.set("name", "Contoso Ltd");
        assertThat(told(b, "name")).isEqualTo(1);
        refused(ProblemCode.STATE, () -> duplicates.separate(a.no(), a.no(), true));
        assertThat(marked).isNotNull();
    }

    @Test
    @DisplayName("DUP-016 undo takes the mark back, and brings it back with a deleted company")
    void undoesAMark() {
        var changes = scene.platform().service(Changes.class);
        compareBy("name");
        search(true, 50);
        var a = scene.company("Contoso Ltd");
        var b = scene.company("Contoso Ltd");
        changes.undo(duplicates.separate(a.no(), b.no(), true));
        assertThat(duplicates.count()).isEqualTo(1);
        duplicates.separate(a.no(), b.no(), true);
        var gone = scene.contacts().delete(b.no(), Change.ANY_VERSION);
        assertThat(pairs()).isEmpty();
        changes.undo(gone.changeSet());
        assertThat(pairs()).extracting(DuplicatePair::separate).containsExactly(true);
    }

    @Test
    @DisplayName("DUP-017 two companies are one pair, in whatever direction")
    void recordsAPairOnce() {
        compareBy("name", "city");
        search(true, 50);
        var a = scene.company("Contoso Ltd");
        var b = scene.company("Contoso Ltd");
        a.set("city", "Oslo");
        b.set("city", "Oslo");
        assertPair(b, a, 4);
        assertThat(duplicates.of(a.no()))
                .extracting(pair -> pair.duplicate().no())
                .containsExactly(b.no());
        assertThat(duplicates.of(b.no()))
                .extracting(pair -> pair.duplicate().no())
                .containsExactly(a.no());
    }

    @Test
    @DisplayName("DUP-018 a pair is compared field by field of the set-up")
    void showsBothSides() {
        var x = scene.company("X");
        var y = scene.company("Y");
        refused(ProblemCode.STATE, () -> duplicates.compare(x.no(), y.no()));
        compareBy("name");
        assertThat(duplicates.compare(x.no(), y.no()))
                .containsExactly(new DuplicateDetail(DuplicateField.NAME, "X", "Y"));
    }

    @Test
    @DisplayName("DUP-019 a build reaches all companies and no persons")
    void buildsForAll() {
        compareBy("name", "email");
        search(true, 50);
        scene.setup(MAINTAIN, false);
        var a = scene.company("Contoso Ltd");
        var b = scene.company("Contoso Ltd");
        var person = scene.person("Contoso Ltd");
        assertThat(stringsOf(a)).isEmpty();
        var built = lines.build();
        assertThat(built.companies()).isEqualTo(2);
        assertThat(built.pairs()).isEqualTo(1);
        assertThat(stringsOf(a)).containsExactlyInAnyOrder("CONTO", "SOLTD");
        assertThat(stringsOf(person)).isEmpty();
        b.set("name", "Fabrikam");
        lines.build();
        assertThat(pairs()).isEmpty();
    }

    @Test
    @DisplayName("DUP-029 the pairs to decide on are counted")
    void countsPairs() {
        compareBy("name");
        search(true, 100);
        scene.company("Contoso Ltd");
        scene.company("Contoso Ltd");
        var third = scene.company("Contoso Ltd");
        assertThat(duplicates.count()).isEqualTo(3);
        third.delete();
        assertThat(duplicates.count()).isEqualTo(1);
    }

    @Test
    void followsUndo() {
        var changes = scene.platform().service(Changes.class);
        compareBy("name");
        search(true, 100);
        var a = scene.company("Contoso Ltd");
        var b = scene.company("Fabrikam");
        var renamed = scene.contacts()
                .update(b.no(), Change.ANY_VERSION, Scene.map("name", "Contoso Ltd"))
                .changeSet();
        assertPair(b, a, 2);
        changes.undo(renamed);
        assertThat(pairs()).isEmpty();
        assertThat(stringsOf(b)).containsExactlyInAnyOrder("FABRI", "RIKAM");
        var made = scene.contacts().create(Scene.map("type", "company", "name", "Contoso Ltd"));
        assertThat(pairs()).hasSize(1);
        changes.undo(made.changeSet());
        assertThat(pairs()).isEmpty();
    }

    @Test
    void listsPageByPage() {
        compareBy("name");
        search(true, 100);
        for (int i = 0; i < 4; i++) {
            scene.company("Contoso Ltd");
        }
        var first = duplicates.list(false, 4, null);
        assertThat(first.items()).hasSize(4);
        var second = duplicates.list(false, 4, first.next());
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
        refused(ProblemCode.FORMAT, "cursor", () -> duplicates.list(false, 4, "bogus"));
        refused(ProblemCode.FORMAT, "limit", () -> duplicates.list(false, 0, null));
    }

    @Test
    void checksThePermissionFirst() {
        compareBy("name");
        var a = scene.company("Contoso Ltd");
        var b = scene.company("Contoso Ltd");
        scene.platform().signInWith(io.relata.contacts.Contacts.READ);
        assertThat(duplicates.of(a.no())).isEmpty();
        refused(ProblemCode.DENIED, () -> duplicates.separate(a.no(), b.no(), true));
        refused(ProblemCode.DENIED, lines::build);
        refused(ProblemCode.DENIED, lines::all);
        refused(ProblemCode.DENIED, lines::addUsual);
        scene.platform().signInWith(io.relata.setup.CodeTables.READ);
        refused(ProblemCode.DENIED, () -> duplicates.list(null, 10, null));
        refused(ProblemCode.DENIED, duplicates::count);
        refused(ProblemCode.DENIED, () -> duplicates.of(a.no()));
        refused(ProblemCode.DENIED, () -> duplicates.compare(a.no(), b.no()));
        refused(ProblemCode.DENIED, () -> duplicates.noticed(a.no(), Set.of("name")));
        refused(ProblemCode.DENIED, () -> duplicates.searchStrings(a.no()));
    }

    @Test
    @DisplayName("DUP-029 the dashboard tells how many pairs are to be decided on")
    void tellsTheDashboard() {
        compareBy("name");
        scene.setup("searchHitPercent", 100, MAINTAIN, true);
        for (int i = 0; i < 3; i++) {
            scene.company("Twin number " + i);
            scene.company("Twin number " + i);
        }
        scene.company("Alone");
        var figures = scene.platform().rest().get("dashboard").body();
        assertThat(figures.path("contactsDuplicates").asInt()).isEqualTo(duplicates.count());
        assertThat(duplicates.count()).isEqualTo(3);
    }
}
