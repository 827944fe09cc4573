package io.relata.segments.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.Interaction;
import io.relata.interactions.Interactions;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.LogRequest;
import io.relata.segments.Segment;
import io.relata.segments.SegmentAction;
import io.relata.segments.Segments;
import io.relata.segments.Selection;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Logs segments, and looks after logged ones. */
@OnPlatform
class LoggingTests {
    private final Scene scene;

    LoggingTests(Platform platform) {
        this.scene = new Scene(platform);
    }

    @BeforeEach
    void begin() {
        scene.platform().signInAs("admin");
        scene.salespeople("AH", "RL");
        scene.template("BUS", "unitCost", 3, "unitDuration", 6, "correspondenceTypeDefault", "hardCopy");
    }

    private Segment ready(String name, int contacts) {
        var segment = scene.segment(
                "description", name, "interactionTemplateCode", "BUS", "salespersonCode", "AH", "date", "2026-03-02");
        for (int i = 1; i <= contacts; i++) {
            scene.add(segment, scene.company(name + " " + i));
        }
        return segment;
    }

    private List<Interaction> entries(long logged) {
        return scene.entries().list(logged, false, 200, null).items();
    }

    @Test
    @DisplayName("SEG-017 logging leaves an interaction a line and a logged segment, and a follow-up where asked for")
    void logs() {
        var segment = ready("Spring offer", 1);
        var outcome =
                scene.logged().log(segment.no(), new LogRequest(false, true)).value();
        assertThat(outcome.logged().interactions()).isOne();
        assertThat(outcome.logged().segmentNo()).isEqualTo(segment.no());
        var entry = entries(outcome.logged().entryNo()).getFirst();
        assertThat(entry.contactName()).isEqualTo("Spring offer 1");
        assertThat(entry.description()).isEqualTo("Spring offer");
        assertThat(entry.template()).isEqualTo("BUS");
        assertThat(entry.cost()).isEqualByComparingTo("3");
        assertThat(entry.salespersonCode()).isEqualTo("AH");
        assertThat(entry.date()).isEqualTo("2026-03-02");
        assertThat(entry.segmentNo()).isEqualTo(segment.no());
        assertThat(scene.segments().find(segment.no())).isEmpty();
        var followUp = scene.segments().read(Objects.requireNonNull(outcome.followUpNo()));
        assertThat(followUp.description()).isEqualTo("Follow-up on segment " + segment.no());
        scene.names(followUp).containsExactly("Spring offer 1");
        Scene.refused(ProblemCode.DUP, "no", () -> scene.segment("no", segment.no(), "description", "Again"));
    }

    @Test
    void loggingIsTakenBackAsAWhole() {
        var segment = ready("Taken back", 2);
        var made = scene.logged().log(segment.no(), LogRequest.RECORD);
        scene.platform().service(Changes.class).undo(made.changeSet());
        scene.names(segment).hasSize(2);
        assertThat(entries(made.value().logged().entryNo())).isEmpty();
    }

    @Test
    void theContactsOfALoggedSegmentAreUsedAgain() {
        var segment = ready("Used again", 2);
        var logged = scene.logged().log(segment.no(), LogRequest.RECORD).value().logged();
        var other = scene.segment("description", "From logged");
        scene.run(other, SegmentAction.ADD, Selection.ofLogged(logged.entryNo()));
        scene.names(other).containsExactlyInAnyOrder("Used again 1", "Used again 2");
    }

    @Test
    @DisplayName("SEG-018 a segment needs a description and a contact to be logged")
    void needsDescriptionAndContacts() {
        var nameless = scene.segment();
        scene.add(nameless, scene.company("Nameless"));
        Scene.refused(ProblemCode.REQ, "description", () -> scene.logged().log(nameless.no(), LogRequest.RECORD));
        var empty = scene.segment("description", "Empty");
        Scene.refused(ProblemCode.STATE, null, () -> scene.logged().log(empty.no(), LogRequest.RECORD));
    }

    @Test
    @DisplayName("SEG-019 a line without date, template or salesperson stops it, and nothing is recorded")
    void needsCompleteLines() {
        for (var field : List.of("date", "interactionTemplateCode", "salespersonCode")) {
            var segment = ready("Lacks " + field, 2);
            var line = scene.lines(segment).getLast();
            scene.changeLine(segment, line, field, null);
            Scene.refused(ProblemCode.REQ, field, () -> scene.logged().log(segment.no(), LogRequest.RECORD));
            scene.names(segment).hasSize(2);
            assertThat(scene.platform()
                            .service(Interactions.class)
                            .totals(line.contactId())
                            .count())
                    .isZero();
        }
    }

    @Test
    @DisplayName("SEG-020 nobody without e-mail is sent one; where nothing is sent the interaction is recorded")
    void needsAnEmailToSendOne() {
        var segment = ready("By mail", 1);
        scene.changeLine(segment, scene.lines(segment).getFirst(), "correspondenceType", "email");
        Scene.refused(ProblemCode.STATE, "correspondenceType", () -> scene.logged()
                .log(segment.no(), new LogRequest(true, false)));
        scene.names(segment).hasSize(1);
        var logged = scene.logged().log(segment.no(), LogRequest.RECORD).value().logged();
        assertThat(entries(logged.entryNo())).hasSize(1).allMatch(entry -> entry.correspondenceType() == null);
    }

    @Test
    void saysThatNothingCanSend() {
        var segment = ready("Sent by nobody", 1);
        Scene.refused(
                ProblemCode.STATE, "deliver", () -> scene.logged().log(segment.no(), new LogRequest(true, false)));
        scene.change(
                scene.contacts()
                        .find(scene.lines(segment).getFirst().contactId())
                        .orElseThrow(),
                "email",
                "post@example.com");
        scene.changeLine(segment, scene.lines(segment).getFirst(), "correspondenceType", "email");
        var logged = scene.logged().log(segment.no(), LogRequest.RECORD).value().logged();
        assertThat(entries(logged.entryNo())).allMatch(entry -> entry.correspondenceType() == CorrespondenceType.EMAIL);
    }

    @Test
    @DisplayName("SEG-021 a canceled logged segment takes its interactions with it, and back")
    void cancels() {
        var segment = ready("Canceled", 3);
        var logged = scene.logged().log(segment.no(), LogRequest.RECORD).value().logged();
        var canceled = scene.logged().cancel(logged.entryNo(), true).value();
        assertThat(canceled.canceled()).isTrue();
        assertThat(canceled.interactions()).isEqualTo(3);
        assertThat(entries(logged.entryNo())).hasSize(3).allMatch(Interaction::canceled);
        scene.logged().cancel(logged.entryNo(), false);
        assertThat(entries(logged.entryNo())).hasSize(3).noneMatch(Interaction::canceled);
    }

    @Test
    @DisplayName("INT-026 an interaction of a canceled logged segment does not count again by itself")
    void keepsInteractionsCanceled() {
        var segment = ready("Stays canceled", 1);
        var logged = scene.logged().log(segment.no(), LogRequest.RECORD).value().logged();
        scene.logged().cancel(logged.entryNo(), true);
        var entry = entries(logged.entryNo()).getFirst();
        var interactions = scene.platform().service(Interactions.class);
        Scene.refused(ProblemCode.STATE, null, () -> interactions.uncancel(entry.entryNo()));
        scene.logged().cancel(logged.entryNo(), false);
        assertThat(interactions.read(entry.entryNo()).canceled()).isFalse();
    }

    @Test
    @DisplayName("SEG-022 deleting canceled logged segments leaves their interactions, and the others")
    void deletesCanceledOnes() {
        var gone = scene.logged()
                .log(ready("Goes", 1).no(), LogRequest.RECORD)
                .value()
                .logged();
        var stays = scene.logged()
                .log(ready("Stays", 1).no(), LogRequest.RECORD)
                .value()
                .logged();
        scene.logged().deleteCanceled();
        scene.logged().cancel(gone.entryNo(), true);
        assertThat(scene.logged().deleteCanceled().value()).isOne();
        assertThat(scene.logged().list(500, null).items())
                .extracting(each -> each.entryNo())
                .contains(stays.entryNo())
                .doesNotContain(gone.entryNo());
        assertThat(entries(gone.entryNo())).hasSize(1);
    }

    @Test
    @DisplayName("SEG-023 only who may delete them deletes canceled logged segments")
    void deletesWithPermissionOnly() {
        scene.platform().signInWith(Segments.READ, Segments.WRITE);
        Scene.refused(ProblemCode.DENIED, null, () -> scene.logged().deleteCanceled());
        scene.platform().signInWith(Segments.READ, Segments.WRITE, Segments.DELETE);
        assertThat(scene.logged().deleteCanceled().value()).isNotNegative();
    }
}
