package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionKind;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnPlatform
class RecordingTests {

    private final Scene scene;

    RecordingTests(Platform platform) {
        this.scene = new Scene(platform);
    }

    @AfterEach
    void isNobodyAgain() {
        scene.profile("salespersonCode", null, "workDate", null, "email", null);
    }

    private List<Interaction> kept() {
        return scene.interactions()
                .list(InteractionFilter.ALL.keptForLater(), false, 200, null)
                .items();
    }

    private static InteractionDraft call(String contactNo) {
        return InteractionDraft.of(InteractionKind.CALL, contactNo);
    }

    @Test
    @DisplayName("INT-008 another template brings its own description, cost, duration and direction")
    void followsAnotherTemplate() {
        scene.template("GOLF", "Golf event", "unitCost", "5", "unitDuration", "90", "informationFlow", "outbound");
        scene.template("DINNER", "Dinner", "unitCost", "40", "unitDuration", "120", "informationFlow", "inbound");
        var company = scene.company("Golf AS");
        var entry = scene.interactions()
                .postpone(call(company.no()).with("interactionTemplateCode", "GOLF"))
                .value();
        assertThat(entry.description()).isEqualTo("Golf event");

        var finished = scene.interactions()
                .resume(entry.entryNo(), new InteractionDraft(Map.of("interactionTemplateCode", "DINNER"), List.of()))
                .value();

        assertThat(finished.description()).isEqualTo("Dinner");
        assertThat(finished.cost()).isEqualByComparingTo("40");
        assertThat(finished.duration()).isEqualByComparingTo("120");
    }

    @Test
    @DisplayName("INT-009 an interaction is dated at the work date")
    void isDatedAtTheWorkDate() {
        scene.profile("workDate", "2026-03-02");

        assertThat(scene.call(scene.company("Dato AS")).date()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName("INT-010 the salesperson the user works as is proposed before the contact's")
    void proposesTheUsersOwnSalesperson() {
        scene.salesperson("IR", "ir@relata.example");
        scene.salesperson("IA", "ia@relata.example");
        var company = scene.company("Selger AS", "salespersonCode", "IA");
        assertThat(proposed(company.no())).isEqualTo("IA");

        scene.profile("salespersonCode", "IR");

        assertThat(proposed(company.no())).isEqualTo("IR");
    }

    @Test
    @DisplayName("INT-011 the one salesperson with the user's e-mail comes before all others")
    void proposesTheSalespersonWithTheUsersEmail() {
        scene.salesperson("JR", "jr@relata.example");
        scene.salesperson("JJ", "jo@relata.example");
        var company = scene.company("E-post AS");
        scene.profile("salespersonCode", "JR", "email", "Jo@relata.example");
        assertThat(proposed(company.no())).isEqualTo("JJ");

        scene.salesperson("J2", "jo@relata.example");

        assertThat(proposed(company.no())).isEqualTo("JR");
    }

    private @Nullable Object proposed(String contactNo) {
        return scene.interactions().propose(call(contactNo)).get("salespersonCode");
    }

    @Test
    @DisplayName("INT-022 what is kept for later is in no log and counts nowhere")
    void keepsForLater() {
        var company = scene.company("Senere AS");

        var entry = scene.interactions()
                .postpone(call(company.no()).with("description", "Half said").with("cost", 7))
                .value();

        assertThat(entry.postponed()).isTrue();
        scene.counts(company, 0, "0", "0");
        assertThat(scene.interactions().timeline(company.id(), null, 10, null).items())
                .isEmpty();
        assertThat(kept()).extracting(Interaction::entryNo).contains(entry.entryNo());
    }

    @Test
    @DisplayName("INT-023 what is kept for later needs a contact too")
    void refusesToKeepWhatIsWithNobody() {
        scene.refused(ProblemCode.REQ, () -> scene.interactions()
                        .postpone(new InteractionDraft(Map.of("kind", "call", "description", "x"), List.of())))
                .isNotNull();
    }

    @Test
    @DisplayName("INT-024 finishing changes the entry that was kept, and no other")
    void finishesWhatWasKept() {
        var company = scene.company("Ferdig AS");
        var first = scene.interactions()
                .postpone(call(company.no()).with("description", "first").with("text", "words"))
                .value();
        var second = scene.interactions()
                .postpone(call(company.no()).with("description", "second"))
                .value();

        var finished = scene.interactions()
                .resume(first.entryNo(), new InteractionDraft(Map.of("cost", 33), List.of()))
                .value();

        assertThat(finished.entryNo()).isEqualTo(first.entryNo());
        assertThat(finished.postponed()).isFalse();
        assertThat(finished.cost()).isEqualByComparingTo("33");
        assertThat(finished.description()).isEqualTo("first");
        assertThat(finished.text()).isEqualTo("words");
        assertThat(scene.interactions().read(second.entryNo())).isEqualTo(second);
        assertThat(scene.totals(company).count()).isOne();
        scene.refused(ProblemCode.STATE, () -> scene.interactions()
                        .resume(first.entryNo(), new InteractionDraft(Map.of("cost", 1), List.of())))
                .contains("notPostponed");
    }
}
