package io.relata.segments.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.Assignments;
import io.relata.contacts.ContactFacts;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.Segment;
import io.relata.segments.SegmentAction;
import io.relata.segments.SegmentLine;
import io.relata.segments.Selection;
import io.relata.segments.SelectionOutcome.Reason;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Builds segments step by step. */
@OnPlatform
class BuildingTests {
    private final Scene scene;

    BuildingTests(Platform platform) {
        this.scene = new Scene(platform);
    }

    @BeforeEach
    void begin() {
        scene.salespeople("AH", "RL");
        scene.code("mailing-groups", "M");
        scene.code("mailing-groups", "NEW");
    }

    private void assign(ContactFacts contact, String group) {
        scene.platform().service(Assignments.class).assign(contact.no(), Assignments.MAILING_GROUPS, group);
    }

    private Segment withSalespeople(String town) {
        scene.company(town + " of AH", "salespersonCode", "AH", "city", town);
        scene.company(town + " of RL", "salespersonCode", "RL", "city", town);
        var segment = scene.segment("description", town);
        scene.run(segment, SegmentAction.ADD, Scene.by("city", town));
        return segment;
    }

    @Test
    @DisplayName("SEG-007 reducing takes away those who fit")
    void reduces() {
        var segment = withSalespeople("Reduced");
        var selection = Scene.by("salespersonCode", "AH");
        assertThat(scene.building()
                        .preview(segment.no(), SegmentAction.REDUCE, selection)
                        .lines())
                .isOne();
        assertThat(scene.run(segment, SegmentAction.REDUCE, selection).remaining())
                .isOne();
        scene.names(segment).containsExactly("Reduced of RL");
    }

    @Test
    @DisplayName("SEG-008 refining keeps those who fit; with entire companies one that fits stands for its company")
    void refines() {
        var segment = withSalespeople("Refined");
        scene.run(segment, SegmentAction.REFINE, Scene.by("salespersonCode", "AH"));
        scene.names(segment).containsExactly("Refined of AH");

        var company = scene.company("Whole", "city", "Wholetown", "salespersonCode", "RL");
        scene.person("One At", "companyNo", company.no(), "city", "Wholetown", "jobTitle", "Chief");
        scene.person("Two At", "companyNo", company.no(), "city", "Wholetown");
        scene.company("Alone", "city", "Wholetown");
        var entire = scene.segment("description", "Entire");
        scene.run(entire, SegmentAction.ADD, Scene.by("city", "Wholetown"));
        var chief = Scene.by("jobTitle", "Chief").with(Selection.Option.ENTIRE_COMPANIES);
        scene.run(entire, SegmentAction.REFINE, chief);
        scene.names(entire).containsExactlyInAnyOrder("Whole", "One At", "Two At");
        scene.run(entire, SegmentAction.REDUCE, chief);
        scene.names(entire).isEmpty();
    }

    @Test
    @DisplayName("SEG-009 the last line may take the steps with it, else it is one step more")
    void forgetsTheSteps() {
        var segment = withSalespeople("Forgotten");
        scene.run(segment, SegmentAction.REDUCE, Scene.by("salespersonCode", "AH"));
        var last = scene.lines(segment).getFirst().lineNo();
        scene.segments().removeLines(segment.no(), List.of(last), true);
        assertThat(scene.again(segment).figures().criteriaActions()).isZero();
        assertThat(scene.building().steps(segment.no())).isEmpty();

        var other = withSalespeople("Remembered");
        var lines = scene.lines(other).stream().map(SegmentLine::lineNo).toList();
        scene.segments().removeLines(other.no(), lines, false);
        assertThat(scene.again(other).figures().criteriaActions()).isEqualTo(2);
    }

    @Test
    @DisplayName("SEG-010 a person brings its company where related companies are allowed")
    void addsRelatedCompanies() {
        var segment = scene.segment("description", "Related");
        relatedGroup("A related");
        scene.run(segment, SegmentAction.ADD, Scene.by("mailingGroup", "M").with(Selection.Option.ALLOW_RELATED));
        scene.names(segment).contains("A related", "B of A related", "C of A related");
    }

    @Test
    @DisplayName("SEG-011 otherwise only those come who are in the group")
    void addsOnlyMembers() {
        var segment = scene.segment("description", "Members");
        relatedGroup("A member");
        scene.run(segment, SegmentAction.ADD, Scene.by("mailingGroup", "M"));
        scene.names(segment).contains("B of A member", "C of A member").doesNotContain("A member");
    }

    private void relatedGroup(String name) {
        var company = scene.company(name);
        assign(scene.person("B of " + name), "M");
        assign(scene.person("C of " + name, "companyNo", company.no()), "M");
    }

    @Test
    @DisplayName("SEG-012 an expanded company brings its people")
    void expandsCompanies() {
        var company = scene.company("A expanded");
        scene.person("P expanded", "companyNo", company.no());
        scene.person("Q expanded", "companyNo", company.no());
        var segment = scene.segment("description", "Expanded");
        var selection = Scene.by("no", company.no()).with(Selection.Option.EXPAND_COMPANIES);
        assertThat(scene.building()
                        .preview(segment.no(), SegmentAction.ADD, selection)
                        .lines())
                .isEqualTo(3);
        scene.run(segment, SegmentAction.ADD, selection);
        scene.names(segment).containsExactlyInAnyOrder("A expanded", "P expanded", "Q expanded");
    }

    @Test
    @DisplayName("SEG-013 who is to be left out, or is there already, is added only when that is said")
    void leavesOut() {
        var excluded = scene.company("X excluded", "excludeFromSegment", true);
        var there = scene.company("Y there");
        var segment = scene.segment("description", "Left out");
        scene.add(segment, there);
        var both = Selection.of(List.of(excluded.no(), there.no()));
        var outcome = scene.run(segment, SegmentAction.ADD, both);
        assertThat(outcome.lines()).isZero();
        assertThat(outcome.leftOut(Reason.EXCLUDED)).isOne();
        assertThat(outcome.leftOut(Reason.EXISTING)).isOne();
        assertThat(scene.run(segment, SegmentAction.ADD, both.with(Selection.Option.IGNORE_EXCLUSION))
                        .lines())
                .isOne();
        scene.run(segment, SegmentAction.ADD, Selection.of(List.of(there.no())).with(Selection.Option.ALLOW_EXISTING));
        scene.names(segment).containsExactlyInAnyOrder("Y there", "X excluded", "Y there");
    }

    @Test
    void leavesOutWhoIsBlockedForPrivacyWhateverIsSaid() {
        var blocked = scene.person("Blocked Person", "privacyBlocked", true);
        var segment = scene.segment("description", "Blocked");
        var outcome = scene.run(
                segment,
                SegmentAction.ADD,
                Selection.of(List.of(blocked.no()))
                        .with(Selection.Option.IGNORE_EXCLUSION)
                        .with(Selection.Option.ALLOW_EXISTING));
        assertThat(outcome.lines()).isZero();
        assertThat(outcome.leftOut(Reason.PRIVACY_BLOCKED)).isOne();
        Scene.refused(ProblemCode.STATE, "contactNo", () -> scene.add(segment, blocked));
    }

    @Test
    @DisplayName("SEG-014 saved criteria build the same segment again; without a step there is nothing to save")
    void savesCriteria() {
        var segment = withSalespeople("Saved");
        scene.run(segment, SegmentAction.REFINE, Scene.by("salespersonCode", "AH"));
        scene.building().save(segment.no(), "SAVED", "Those of AH");
        var other = scene.segment("description", "Again");
        scene.building().reuse(other.no(), "SAVED");
        scene.names(other).containsExactly("Saved of AH");
        assertThat(scene.again(other).figures().criteriaActions()).isEqualTo(2);
        var empty = scene.segment("description", "Nothing");
        Scene.refused(ProblemCode.STATE, null, () -> scene.building().save(empty.no(), "NOTHING", null));
    }

    @Test
    @DisplayName("SEG-015 the last step is taken back, again and again")
    void goesBack() {
        var segment = scene.segment("description", "Back");
        for (var name : List.of("A back", "B back", "C back")) {
            scene.company(name, "city", "Backtown");
        }
        scene.run(segment, SegmentAction.ADD, Scene.by("city", "Backtown"));
        scene.run(segment, SegmentAction.REDUCE, Scene.by("name", "B back"));
        scene.names(segment).containsExactly("A back", "C back");
        assertThat(scene.building().goBack(segment.no()).value().figures().criteriaActions())
                .isOne();
        scene.names(segment).containsExactlyInAnyOrder("A back", "B back", "C back");
        scene.building().goBack(segment.no());
        scene.names(segment).isEmpty();
        Scene.refused(ProblemCode.STATE, null, () -> scene.building().goBack(segment.no()));
    }

    @Test
    void aStepThatWasTakenBackReturnsWithUndo() {
        var segment = withSalespeople("Undone");
        var back = scene.building().goBack(segment.no());
        scene.names(segment).isEmpty();
        scene.platform().service(Changes.class).undo(back.changeSet());
        scene.names(segment).hasSize(2);
        assertThat(scene.again(segment).figures().criteriaActions()).isOne();
    }

    @Test
    @DisplayName("SEG-016 a segment's contacts join a mailing group, and everybody else leaves it where that is said")
    void appliesAMailingGroup() {
        var segment = withSalespeople("Grouped");
        var outsider = scene.company("Outsider");
        assign(outsider, "NEW");
        assertThat(scene.segments()
                        .applyMailingGroup(segment.no(), "NEW", false)
                        .value())
                .isEqualTo(2);
        assertThat(groups(outsider)).containsExactly("NEW");
        scene.segments().applyMailingGroup(segment.no(), "NEW", true);
        assertThat(groups(outsider)).isEmpty();
        for (var line : scene.lines(segment)) {
            assertThat(groups(scene.contacts().find(line.contactId()).orElseThrow()))
                    .containsExactly("NEW");
        }
    }

    private List<String> groups(ContactFacts contact) {
        return scene.platform().service(Assignments.class).of(contact.no(), Assignments.MAILING_GROUPS);
    }
}
