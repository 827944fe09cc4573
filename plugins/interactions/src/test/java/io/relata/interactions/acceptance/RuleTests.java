package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.interactions.Attachment;
import io.relata.interactions.AttachmentFiles;
import io.relata.interactions.Evaluation;
import io.relata.interactions.InformationFlow;
import io.relata.interactions.InitiatedBy;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionComment;
import io.relata.interactions.InteractionComments;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionRecords;
import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an interaction is recorded with, and what becomes of it. */
class RuleTests extends RecordedRules {

    RuleTests(Platform platform) {
        super(platform);
    }

    @Test
    @DisplayName("INT-001 what is not said comes from the template")
    void followsTheTemplate() {
        var code = template(
                "Phone call",
                "unitCost",
                "2.50",
                "unitDuration",
                4,
                "informationFlow",
                "outbound",
                "initiatedBy",
                "us");
        var entry = record(scene.company("Contoso Ltd"), code);
        assertThat(entry.group()).isEqualTo("PHONE");
        assertThat(entry.cost()).isEqualByComparingTo("2.50");
        assertThat(entry.duration()).isEqualByComparingTo("4");
        assertThat(entry.informationFlow()).isEqualTo(InformationFlow.OUTBOUND);
        assertThat(entry.initiatedBy()).isEqualTo(InitiatedBy.US);
        assertThat(entry.description()).isEqualTo("Phone call");
        assertThat(entry.userId()).isEqualTo("admin");
    }

    @Test
    @DisplayName("INT-004 contact, template, salesperson, date and description are asked for in this order")
    void namesWhatIsMissingInOrder() {
        var company = scene.company("Contoso Ltd");
        scene.change(company, "salespersonCode", null);
        var said = Scene.map("date", null, "description", null, "salespersonCode", null);
        missing(said, "contactNo");
        said.put("contactNo", company.no());
        missing(said, "interactionTemplateCode");
        said.put("interactionTemplateCode", template("Call"));
        missing(said, "salespersonCode");
        said.remove("salespersonCode");
        missing(said, "salespersonCode");
        said.put("salespersonCode", "DESK");
        missing(said, "date");
        said.remove("date");
        missing(said, "description");
        said.remove("description");
        assertThat(scene.interactions()
                        .record(new InteractionDraft(said, List.of()))
                        .value()
                        .description())
                .isEqualTo("Call");
    }

    private void missing(Map<String, @Nullable Object> said, String field) {
        assertThatThrownBy(() -> scene.interactions().record(new InteractionDraft(new HashMap<>(said), List.of())))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.REQ);
                    assertThat(problem.field()).contains(field);
                });
    }

    @Test
    @DisplayName("INT-005 cost and duration are of the entry; the template stays")
    void keepsTheTemplate() {
        var code = template("Call", "unitCost", "2.50", "unitDuration", 4);
        var entry = record(scene.company("Contoso Ltd"), code, "cost", "12.50", "duration", 14);
        assertThat(entry.cost()).isEqualByComparingTo("12.50");
        assertThat(entry.duration()).isEqualByComparingTo("14");
        assertThat(record(scene.company("Contoso Ltd"), code).cost()).isEqualByComparingTo("2.50");
    }

    @Test
    @DisplayName("INT-006 a description that was not typed is the template's")
    void describesByTheTemplate() {
        assertThat(record(scene.company("Contoso Ltd"), template("Golf event")).description())
                .isEqualTo("Golf event");
    }

    @Test
    @DisplayName("INT-007 a description that was typed first stays")
    void keepsATypedDescription() {
        assertThat(record(scene.company("Contoso Ltd"), template("Golf event"), "description", "Playing golf")
                        .description())
                .isEqualTo("Playing golf");
    }

    @Test
    @DisplayName("INT-013 a contact is found by any part of its name")
    void findsAContactByName() {
        scene.person("Adam Quist");
        var bob = scene.person("Bobby Quist");
        var entry = scene.interactions()
                .record(new InteractionDraft(Map.of("contactName", "bobb", "kind", "call"), List.of()))
                .value();
        assertThat(entry.contactNo()).isEqualTo(bob.no());
    }

    @Test
    @DisplayName("INT-014 an unknown name is no contact, and none is made of it")
    void makesNoContactOfAName() {
        assertThatThrownBy(() -> scene.interactions()
                        .record(new InteractionDraft(
                                Map.of("contactName", "Xeveqqzz", "kind", "call", "description", "x"), List.of())))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.REQ);
                    assertThat(problem.field()).contains("contactNo");
                });
        assertThat(scene.contacts().meant("Xeveqqzz")).isEmpty();
    }

    @Test
    @DisplayName("INT-016 one entry is recorded, its subject is the description")
    void recordsOneEntry() {
        var company = scene.company("Contoso Ltd");
        var entry = record(company, template("Call"), "description", "Prices");
        assertThat(entry.subject()).isEqualTo("Prices");
        assertThat(scene.totals(company).count()).isOne();
    }

    @Test
    @DisplayName("INT-017 what did not succeed is a failed attempt")
    void recordsAFailedAttempt() {
        assertThat(record(scene.company("Contoso Ltd"), template("Call"), "attemptFailed", true)
                        .attemptFailed())
                .isTrue();
    }

    @Test
    @DisplayName("INT-019 entries are evaluated together, by five words")
    void evaluatesTogether() {
        assertThat(Evaluation.values())
                .containsExactly(
                        Evaluation.VERY_POSITIVE,
                        Evaluation.POSITIVE,
                        Evaluation.NEUTRAL,
                        Evaluation.NEGATIVE,
                        Evaluation.VERY_NEGATIVE);
        var company = scene.company("Contoso Ltd");
        var first = scene.call(company).entryNo();
        var second = scene.call(company).entryNo();
        var changed = scene.interactions().evaluate(List.of(first, second), Evaluation.POSITIVE);
        assertThat(changed.value()).extracting(Interaction::evaluation).containsOnly(Evaluation.POSITIVE);
        assertThat(scene.interactions().read(second).evaluation()).isEqualTo(Evaluation.POSITIVE);
    }

    @Test
    @DisplayName("INT-020 comments are kept with the interaction")
    void keepsComments() {
        var comments = scene.platform().service(InteractionComments.class);
        var entry = record(scene.company("Contoso Ltd"), template("Call"), "comments", List.of("one", "two", "three"));
        assertThat(entry.commentCount()).isEqualTo(3);
        assertThat(comments.of(entry.entryNo()))
                .extracting(InteractionComment::comment)
                .containsExactly("one", "two", "three");
        var added = comments.add(entry.entryNo(), Map.of("comment", "four")).value();
        comments.update(entry.entryNo(), added.id(), added.version(), Map.of("comment", "4"));
        assertThat(scene.interactions().read(entry.entryNo()).commentCount()).isEqualTo(4);
        comments.delete(entry.entryNo(), added.id(), -1);
        assertThat(scene.interactions().read(entry.entryNo()).commentCount()).isEqualTo(3);
        scene.refused(ProblemCode.REQ, () -> comments.add(entry.entryNo(), Map.of("comment", " ")))
                .isNotNull();
    }

    @Test
    @DisplayName("INT-025 canceling turns, and may take the files nobody else needs")
    void cancelsAndTurnsBack() {
        var shared = file("shared.txt");
        var own = file("own.txt");
        var company = scene.company("Contoso Ltd");
        var draft = InteractionDraft.of(InteractionKind.CALL, company.no());
        var other = scene.interactions().record(draft.attach(List.of(shared))).value();
        var entry =
                scene.interactions().record(draft.attach(List.of(shared, own))).value();
        assertThat(scene.interactions()
                        .cancel(entry.entryNo(), "by mistake")
                        .value()
                        .canceled())
                .isTrue();
        assertThat(scene.interactions().uncancel(entry.entryNo()).value().canceled())
                .isFalse();
        var canceled =
                scene.interactions().cancel(entry.entryNo(), "by mistake", true).value();
        assertThat(canceled.attachmentCount()).isOne();
        assertThat(scene.interactions().attachments(entry.entryNo()))
                .extracting(Attachment::name)
                .containsExactly("shared.txt");
        assertThat(scene.interactions().attachments(other.entryNo())).hasSize(1);
    }

    @Test
    @DisplayName("INT-028 a shared attachment lives until its last entry goes")
    void keepsASharedAttachment() throws Exception {
        var draft = InteractionDraft.of(
                        InteractionKind.CALL, scene.company("Contoso Ltd").no())
                .attach(List.of(file("shared.txt")));
        var first = scene.interactions().record(draft).value();
        var second = scene.interactions().record(draft).value();
        scene.interactions().cancel(List.of(first.entryNo(), second.entryNo()), null, false);
        scene.interactions().deleteCanceled(List.of(first.entryNo()));
        var left = scene.interactions().attachments(second.entryNo()).getFirst();
        try (var content = scene.platform().service(AttachmentFiles.class).open(left)) {
            assertThat(content.readAllBytes()).containsExactly(1, 2, 3);
        }
    }

    @Test
    @DisplayName("INT-029 all canceled entries are deleted with their comments, and no other")
    void deletesWhatIsCanceled() {
        var company = scene.company("Contoso Ltd");
        var entries = Stream.generate(() -> scene.call(company, "comments", List.of("a word")))
                .limit(5)
                .map(Interaction::entryNo)
                .toList();
        scene.interactions().cancel(entries.subList(0, 3), null, false);
        var deleted = scene.interactions().deleteCanceled(InteractionFilter.ALL.withContact(company.no()));
        assertThat(deleted.value()).isEqualTo(3);
        assertThat(scene.totals(company).count()).isEqualTo(2);
        assertThatThrownBy(() -> scene.interactions().read(entries.getFirst())).isInstanceOf(Problem.class);
        assertThat(scene.platform()
                        .database()
                        .fetchCount(
                                InteractionRecords.COMMENT_TYPE.table(),
                                DSL.condition("interaction_id not in (select id from p_interactions_entry)")))
                .isZero();
        scene.refused(ProblemCode.STATE, () -> scene.interactions().deleteCanceled(entries.subList(3, 5)))
                .contains("deleteCanceledOnly");
    }

    @Test
    @DisplayName("INT-030 what came in is called by whom it came from")
    void isCalledFrom() {
        var entry = record(scene.person("Bob"), template("Enquiry", "informationFlow", "inbound"));
        assertThat(entry.title()).isEqualTo("Enquiry - from Bob");
    }

    @Test
    @DisplayName("INT-031 what went out is called by the salesperson")
    void isCalledBy() {
        scene.platform()
                .service(CodeTables.class)
                .create("salespeople", Scene.map("code", "AHILL", "name", "Anna Hill"));
        var entry = record(
                scene.person("Bob"), template("Call", "informationFlow", "outbound"), "salespersonCode", "AHILL");
        assertThat(entry.title()).isEqualTo("Call - by Anna Hill");
    }

    @Test
    @DisplayName("INT-032 without a salesperson it is called by who recorded it, without a direction by itself")
    void isCalledByItsAuthor() {
        var entry = record(scene.person("Bob"), template("Call", "informationFlow", "outbound"));
        var table = InteractionRecords.INTERACTION;
        scene.platform()
                .database()
                .update(table.table())
                .set(InteractionRecords.SALESPERSON.column(), (String) null)
                .set(InteractionRecords.USER.column(), "ola")
                .set(InteractionRecords.USER_NAME.column(), "Ola Berg")
                .where(RecordType.ID.eq(entry.id()))
                .execute();
        assertThat(scene.interactions().read(entry.entryNo()).title()).isEqualTo("Call - by Ola Berg");
        assertThat(record(scene.person("Bob"), template("Call")).title()).isEqualTo("Call");
    }
}
