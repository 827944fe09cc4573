package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.interactions.DocumentArea;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.PhoneCalls;
import io.relata.interactions.RecordingRule;
import io.relata.interactions.RecordingSetup;
import io.relata.interactions.RecordingStatus;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How automatic recording is set up, and what stands in the way. */
@OnPlatform
class DocumentSetUpTests extends DocumentScene {
    DocumentSetUpTests(Platform platform) {
        super(platform);
    }

    @Test
    @DisplayName("LOG-004 a template with languages is refused, naming both")
    void refusesATemplateWithLanguages() {
        template("SALESL", "Sales quote");
        setUp("sales-blanket-order", DocumentMoment.PRINTED, "SALESL");
        platform.service(InteractionTemplates.class).add("SALESL", Map.of("languageCode", "EN"));
        var company = scene.company("Språk AS");
        var event = printed("sales-blanket-order").numbered("B1").contact(company.no());

        var result = events().record(event);

        assertThat(result.status()).isEqualTo(RecordingStatus.FAILED);
        var problem = Objects.requireNonNull(result.problem());
        assertThat(problem.code()).isEqualTo(ProblemCode.STATE);
        assertThat(problem.arguments()).containsExactly("SALESL", "EN");
        scene.refused(ProblemCode.STATE, () -> setUp("sales-blanket-order", DocumentMoment.SENT, "SALESL"))
                .contains("SALESL", "EN");
        assertThat(scene.totals(company).count()).isZero();
    }

    @Test
    @DisplayName("LOG-010 sales, purchase and service documents and four more can be recorded")
    void listsWhatCanBeRecorded() {
        var codes = recordings().all().stream()
                .collect(Collectors.groupingBy(
                        setup -> setup.type().area(), Collectors.mapping(RecordingSetup::code, Collectors.toList())));

        assertThat(codes.get(DocumentArea.SALES))
                .containsExactlyInAnyOrder(
                        "sales-invoice",
                        "sales-credit-memo",
                        "sales-order",
                        "sales-quote",
                        "sales-blanket-order",
                        "sales-shipment",
                        "sales-statement",
                        "sales-reminder",
                        "sales-return-order",
                        "sales-return-receipt",
                        "sales-finance-charge-memo",
                        "sales-draft-invoice");
        assertThat(codes.get(DocumentArea.PURCHASES))
                .containsExactlyInAnyOrder(
                        "purchase-invoice",
                        "purchase-credit-memo",
                        "purchase-order",
                        "purchase-quote",
                        "purchase-blanket-order",
                        "purchase-receipt",
                        "purchase-return-shipment",
                        "purchase-return-order");
        assertThat(codes.get(DocumentArea.SERVICE))
                .containsExactlyInAnyOrder(
                        "service-order-create",
                        "service-order-post",
                        "service-contract",
                        "service-contract-quote",
                        "service-quote");
        assertThat(codes.get(DocumentArea.GENERAL))
                .containsExactlyInAnyOrder(
                        "email", "cover-sheet", "outgoing-call", "meeting-invitation", "email-draft");
        assertThat(recordings().all())
                .allSatisfy(setup -> assertThat(setup.name()).isNotBlank().doesNotStartWith("!"));
    }

    @Test
    @DisplayName("LOG-011 a template with an attachment is refused, except for a meeting invitation")
    void refusesATemplateWithAnAttachment() {
        template("BUSATT", "Business letter");
        platform.service(InteractionTemplates.class).add("BUSATT", Map.of("emailLayout", "Dear {{contact.name}}"));

        scene.refused(ProblemCode.STATE, () -> setUp("sales-invoice", DocumentMoment.CREATED, "BUSATT"))
                .contains("BUSATT");
        setUp("meeting-invitation", DocumentMoment.SENT, "BUSATT");
        assertThat(recordings().read("meeting-invitation").records()).isTrue();
    }

    @Test
    void keepsATemplateThatIsUsedAndFollowsItsNewName() {
        template("USEDT", "Used");
        setUp("purchase-quote", DocumentMoment.PRINTED, "USEDT");
        var tables = platform.service(CodeTables.class);

        scene.refused(ProblemCode.STATE, () -> tables.delete(InteractionTemplates.TABLE, "USEDT", Change.ANY_VERSION))
                .contains("recordings");
        tables.rename(InteractionTemplates.TABLE, "USEDT", "USEDT2");

        assertThat(recordings().read("purchase-quote").rules())
                .extracting(RecordingRule::template)
                .contains("USEDT2")
                .doesNotContain("USEDT");
    }

    @Test
    void showsTheTemplateOfOutgoingCallsInTheSameSetUp() {
        var rule = recordings().read("outgoing-call").rules().getFirst();
        assertThat(rule.template()).isEqualTo("OUTGOING");
        template("CALLT", "Call");

        setUp("outgoing-call", DocumentMoment.CREATED, "CALLT");

        var calls = platform.service(PhoneCalls.class);
        assertThat(calls.template()).isEqualTo("CALLT");
        setUp("outgoing-call", DocumentMoment.CREATED, "OUTGOING");
    }

    @Test
    void takesOverWhatIsProposedAndLeavesWhatWasSetUp() {
        template("MYCONTR", "My contract");
        setUp("service-contract", DocumentMoment.CREATED, "MYCONTR");

        var made = recordings().propose();

        assertThat(made.value()).isPositive();
        assertThat(recordings().read("service-quote").rules())
                .filteredOn(RecordingRule::records)
                .extracting(RecordingRule::template)
                .containsExactly("SV_QUOTE", "SV_QUOTE");
        assertThat(recordings().read("service-contract").rules())
                .filteredOn(RecordingRule::records)
                .extracting(RecordingRule::template)
                .containsExactly("MYCONTR");
        platform.service(Changes.class).undo(made.changeSet());
        assertThat(recordings().read("service-quote").records()).isFalse();
    }
}
