package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.SearchString;
import io.relata.platform.change.Change;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.DuplicateField;
import io.relata.setup.DuplicateSearchString;
import io.relata.setup.FieldPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchStringTests extends ComparedCompanies {

    @Test
    @DisplayName("DUP-001 searching by itself keeps the search strings too, and offers to build them")
    void searchingNeedsStrings() {
        var before = settings();
        scene.setup(AUTOSEARCH, true);
        assertSwitches(true, true);
        assertThat(settings().beginsSearchStrings(before)).isTrue();
        scene.setup(MAINTAIN, false);
        assertSwitches(false, false);
    }

    @Test
    @DisplayName("DUP-002 keeping search strings searches by itself too, and offers to build them")
    void stringsAreSearched() {
        var before = settings();
        scene.setup(MAINTAIN, true);
        assertSwitches(true, true);
        assertThat(settings().beginsSearchStrings(before)).isTrue();
    }

    @Test
    @DisplayName("DUP-003 searching strings that are kept already offers nothing")
    void offersToBuildOnce() {
        scene.setup(MAINTAIN, true, AUTOSEARCH, false);
        assertSwitches(true, false);
        var before = settings();
        scene.setup(AUTOSEARCH, true);
        assertSwitches(true, true);
        assertThat(settings().beginsSearchStrings(before)).isFalse();
        refused(ProblemCode.STATE, AUTOSEARCH, () -> scene.setup(MAINTAIN, false, AUTOSEARCH, true));
    }

    @Test
    @DisplayName("SET-022 the hit percentage is 1 to 100")
    void boundsTheHitPercentage() {
        refused(ProblemCode.FORMAT, "searchHitPercent", () -> scene.setup("searchHitPercent", 0));
        refused(ProblemCode.FORMAT, "searchHitPercent", () -> scene.setup("searchHitPercent", 101));
        for (int percent : new int[] {1, 100}) {
            scene.setup("searchHitPercent", percent);
            assertThat(settings().searchHitPercent()).isEqualTo(percent);
        }
    }

    @Test
    @DisplayName("DUP-005 the usual set-up has sixteen lines")
    void beginsWithSixteenLines() {
        assertThat(lines.addUsual().value()).hasSize(16);
        assertThat(lines.all())
                .extracting(DuplicateSearchString::field)
                .containsOnly(
                        DuplicateField.NAME,
                        DuplicateField.ADDRESS,
                        DuplicateField.CITY,
                        DuplicateField.PHONE_NO,
                        DuplicateField.VAT_REGISTRATION_NO,
                        DuplicateField.POST_CODE,
                        DuplicateField.EMAIL,
                        DuplicateField.MOBILE_PHONE_NO);
        assertThat(lines.all()).extracting(DuplicateSearchString::length).containsOnly(5);
        assertThat(lines.addUsual().value()).isEmpty();
    }

    @Test
    @DisplayName("DUP-006 a line is 2 to 10 characters long, stands once, and its strings go with it")
    void checksALine() {
        refused(ProblemCode.FORMAT, "length", () -> line("name", "first", 1));
        refused(ProblemCode.FORMAT, "length", () -> line("name", "first", 11));
        var first = line("name", "first", 10);
        refused(ProblemCode.DUP, "partOfField", () -> line("name", "first", 5));
        refused(ProblemCode.REQ, "fieldName", () -> lines.add(Scene.map("partOfField", "first")));
        refused(ProblemCode.FORMAT, "fieldName", () -> line("shoeSize", "first", 5));
        var last =
                lines.add(Scene.map("fieldName", "name", "partOfField", "last")).value();
        assertThat(last.length()).isEqualTo(5);
        refused(
                ProblemCode.DUP,
                "partOfField",
                () -> lines.update(last.id(), Change.ANY_VERSION, Scene.map("partOfField", "first")));
        search(true, 60);
        var company = scene.company("Cannon Group PLC");
        assertThat(stringsOf(company)).containsExactlyInAnyOrder("CANNONGROU", "UPPLC");
        lines.remove(first.id(), Change.ANY_VERSION);
        assertThat(stringsOf(company)).containsExactly("UPPLC");
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @DisplayName("DUP-007 a string is stripped, cut and written in capitals")
    @CsvSource({
        "Cannon Group PLC, CANNO, UPPLC",
        "'A+B \"C\" & D/E, F.G', ABCDE, CDEFG",
        "(no) {1} #2 !£$ \\x;y:z-q_w, NO12X, XYZQW",
        "ærlig øl, ÆRLIG, LIGØL",
        "𐐨𐐩𐐪𐐫𐐬𐐭, 𐐀𐐁𐐂𐐃𐐄, 𐐁𐐂𐐃𐐄𐐅",
    })
    void cutsStrings(String name, String first, String last) {
        compareBy("name");
        search(true, 60);
        assertThat(duplicates.searchStrings(scene.company(name).no()))
                .containsExactlyInAnyOrder(
                        new SearchString(DuplicateField.NAME, FieldPart.FIRST, first),
                        new SearchString(DuplicateField.NAME, FieldPart.LAST, last));
    }

    @Test
    @DisplayName("DUP-008 a short text is taken whole, a blank one not at all")
    void takesShortTextsWhole() {
        compareBy("name", "phoneNo");
        search(true, 60);
        assertThat(stringsOf(scene.company("IBM"))).containsExactly("IBM", "IBM");
    }
}
