package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.relata.interactions.DocumentEventLog;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.RecordingResult;
import io.relata.interactions.RecordingStatus;
import io.relata.interactions.SkipReason;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of documents, once and at the right time, and what fails. */
@OnPlatform
class DocumentEventTests extends DocumentScene {
    DocumentEventTests(Platform platform) {
        super(platform);
    }

    @Test
    void hearsAnEventOnceHoweverOftenItIsTold() {
        template("SALESQ", "Sales quote");
        setUp("sales-quote", DocumentMoment.PRINTED, "SALESQ");
        var company = scene.company("To ganger AS");
        var event = printed("sales-quote").numbered("Q3").contact(company.no());
        var first = recorded(event);

        var again = events().record(event);

        isSkipped(again, SkipReason.DUPLICATE);
        assertThat(again.entryNo()).isEqualTo(first.entryNo());
        assertThat(events().record(event.from("other")).status()).isEqualTo(RecordingStatus.RECORDED);
        assertThat(scene.totals(company).count()).isEqualTo(2);
    }

    @Test
    void recordsAfterTheChangeItBelongsToAndNotWithoutIt() {
        template("SALESQ", "Sales quote");
        setUp("sales-quote", DocumentMoment.PRINTED, "SALESQ");
        var company = scene.company("Etterpå AS");
        var changes = platform.service(Changes.class);
        var request = ChangeRequest.of("contacts.write", "interactions.documents.change.told");
        changes.run(request, change -> {
            events().publish(change, printed("sales-quote").numbered("Q4").contact(company.no()));
            var waiting = events().record(printed("sales-quote").numbered("Q5").contact(company.no()));
            assertThat(waiting.status()).isEqualTo(RecordingStatus.WAITING);
        });
        scene.refused(
                ProblemCode.STATE,
                () -> changes.run(request, change -> {
                    events().publish(
                                    change,
                                    printed("sales-quote").numbered("Q6").contact(company.no()));
                    throw Problem.of(ProblemCode.STATE, "interactions.problem.date");
                }));

        changes.run(request, change -> events().publish(
                        change, printed("sales-quote").numbered("Q7").contact(company.no())));

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(scene.totals(company).count()).isEqualTo(3));
        assertThat(log("Q6")).isEmpty();
    }

    @Test
    void keepsWhatFailedAndRecordsItWhenTheReasonIsGone() {
        template("SALESR", "Reminder");
        setUp("sales-reminder", DocumentMoment.PRINTED, "SALESR");
        var languages = platform.service(InteractionTemplates.class);
        var language = languages.add("SALESR", Map.of("languageCode", "EN")).value();
        var company = scene.company("Purret AS");
        var event = printed("sales-reminder").numbered("R1").contact(company.no());
        assertThat(events().record(event).status()).isEqualTo(RecordingStatus.FAILED);
        assertThat(events().record(event).status()).isEqualTo(RecordingStatus.FAILED);
        var kept = log("R1").getFirst();
        assertThat(kept.problem()).contains("SALESR", "EN");
        languages.delete("SALESR", language.id(), language.version());

        var results = platform.service(DocumentEventLog.class).retry(List.of(kept.id()));

        assertThat(results).extracting(RecordingResult::status).containsExactly(RecordingStatus.RECORDED);
        assertThat(log("R1").getFirst().status()).isEqualTo(RecordingStatus.RECORDED);
        assertThat(scene.totals(company).count()).isOne();
    }

    @Test
    void refusesWhatCannotBeReadAndFailsWhatNobodyKnows() {
        var unreadable =
                events().record(event("sales-quote", DocumentMoment.PRINTED).linkedTo("javascript:alert(1)"));
        assertThat(unreadable.status()).isEqualTo(RecordingStatus.REFUSED);

        var unknown =
                events().record(event("visits.report", DocumentMoment.PRINTED).numbered("V1"));

        assertThat(unknown.status()).isEqualTo(RecordingStatus.FAILED);
        assertThat(log("V1").getFirst().problem()).contains("visits.report");
    }
}
