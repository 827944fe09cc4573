package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.relata.contacts.ContactFacts;
import io.relata.interactions.DocumentArea;
import io.relata.interactions.DocumentEvent;
import io.relata.interactions.DocumentEventEntry;
import io.relata.interactions.DocumentEventFilter;
import io.relata.interactions.DocumentEventLog;
import io.relata.interactions.DocumentEvents;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecordings;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.PartyAccounts;
import io.relata.interactions.PhoneCalls;
import io.relata.interactions.RecordingResult;
import io.relata.interactions.RecordingRule;
import io.relata.interactions.RecordingSetup;
import io.relata.interactions.RecordingStatus;
import io.relata.interactions.SkipReason;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnPlatform
class DocumentTests {
    private final Platform platform;
    private final Scene scene;

    DocumentTests(Platform platform) {
        this.platform = platform;
        this.scene = new Scene(platform);
    }

    @AfterEach
    void isTheAdministratorAgain() {
        platform.signInAs("admin");
    }

    private DocumentEvents events() {
        return platform.service(DocumentEvents.class);
    }

    private DocumentRecordings recordings() {
        return platform.service(DocumentRecordings.class);
    }

    private void setUp(String type, DocumentMoment moment, @Nullable String template) {
        recordings().change(type, Change.ANY_VERSION, Map.of(moment, Scene.map("interactionTemplateCode", template)));
    }

    private void template(String code, String description, @Nullable Object... more) {
        if (platform.service(CodeTables.class)
                .find(InteractionTemplates.TABLE, code)
                .isEmpty()) {
            scene.template(code, description, more);
        }
    }

    private static DocumentEvent event(String type, DocumentMoment moment) {
        return DocumentEvent.of(UUID.randomUUID().toString(), type, moment);
    }

    private static DocumentEvent printed(String type) {
        return event(type, DocumentMoment.PRINTED);
    }

    private Interaction recorded(DocumentEvent event) {
        var result = events().record(event);
        assertThat(result.status()).as(result.toString()).isEqualTo(RecordingStatus.RECORDED);
        return scene.interactions().read(Objects.requireNonNull(result.entryNo()));
    }

    private static void isSkipped(RecordingResult result, SkipReason reason) {
        assertThat(result.status()).as(result.toString()).isEqualTo(RecordingStatus.SKIPPED);
        assertThat(result.reason()).isEqualTo(reason);
        assertThat(result.problem()).isNull();
    }

    private void link(ContactFacts contact, String kind, String no) {
        platform.service(PartyAccounts.class).link(contact.no(), kind, no);
    }

    @Test
    @DisplayName("LOG-001 a printed quote becomes an interaction with its contact")
    void recordsAPrintedQuote() {
        template("SALESQ", "Sales quote");
        setUp("sales-quote", DocumentMoment.PRINTED, "SALESQ");
        var company = scene.company("Kvote AS");
        var person = scene.personAt(company, "Kari Kvote");
        link(company, DocumentEvent.CUSTOMER, "10000");

        var entry = recorded(
                printed("sales-quote").numbered("Q1").contact(person.no()).party(DocumentEvent.CUSTOMER, "10000"));

        assertThat(entry.contactNo()).isEqualTo(person.no());
        assertThat(entry.contactCompanyNo()).isEqualTo(company.no());
        assertThat(entry.template()).isEqualTo("SALESQ");
        assertThat(entry.date()).isEqualTo(LocalDate.now(ZoneOffset.UTC));
        assertThat(entry.document()).isNotNull().satisfies(document -> {
            assertThat(document.type()).isEqualTo("sales-quote");
            assertThat(document.no()).isEqualTo("Q1");
            assertThat(document.moment()).isEqualTo(DocumentMoment.PRINTED);
        });
        assertThat(scene.interactions().timeline(company.id(), null, 10, null).items())
                .extracting(Interaction::entryNo)
                .contains(entry.entryNo());
    }

    @Test
    @DisplayName("LOG-002 whoever may not record interactions has documents recorded all the same")
    void needsNoPermissionForInteractions() {
        template("SALESINV", "Sales invoice");
        setUp("sales-invoice", DocumentMoment.PRINTED, "SALESINV");
        var company = scene.company("Faktura AS");
        platform.signInWith();

        var result = events().record(printed("sales-invoice").numbered("I1").contact(company.no()));

        platform.signInAs("admin");
        assertThat(result.status()).as(result.toString()).isEqualTo(RecordingStatus.RECORDED);
        var entry = scene.interactions().read(Objects.requireNonNull(result.entryNo()));
        assertThat(entry.contactNo()).isEqualTo(company.no());
        assertThat(entry.userId()).isEqualTo("admin");
    }

    @Test
    @DisplayName("LOG-003 nothing is recorded where no template is set up, and nobody is told off")
    void recordsNothingWithoutATemplate() {
        var company = scene.company("Levering AS");

        isSkipped(
                events().record(printed("sales-shipment").numbered("L1").contact(company.no())),
                SkipReason.NO_TEMPLATE);
        assertThat(scene.totals(company).count()).isZero();
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
    @DisplayName("LOG-005 nothing is recorded for an account no contact belongs to")
    void recordsNothingForAnUnknownAccount() {
        template("SALESINV", "Sales invoice");
        setUp("sales-invoice", DocumentMoment.POSTED, "SALESINV");

        isSkipped(
                events().record(event("sales-invoice", DocumentMoment.POSTED)
                        .numbered("I9")
                        .party(DocumentEvent.CUSTOMER, "99999")),
                SkipReason.NO_CONTACT);
    }

    @Test
    @DisplayName("LOG-006 description and salesperson come from the template and the contact")
    void fillsInWhatIsLeftOut() {
        template("SALESQ", "Sales quote");
        setUp("sales-quote", DocumentMoment.SENT, "SALESQ");
        scene.salesperson("LAH", "lah@relata.example");
        var person = scene.person("Selma Selger");
        scene.change(person, "salespersonCode", "LAH");

        var entry = recorded(
                event("sales-quote", DocumentMoment.SENT).numbered("Q6").contact(person.no()));

        assertThat(entry.description()).isEqualTo("Sales quote");
        assertThat(entry.salespersonCode()).isEqualTo("LAH");
        scene.change(person, "salespersonCode", null);
        var without = recorded(
                event("sales-quote", DocumentMoment.SENT).numbered("Q7").contact(person.no()));
        assertThat(without.salespersonCode()).isNull();
    }

    @Test
    @DisplayName("LOG-007 the correspondence type is blank for a contact that prefers e-mail and has no address")
    void leavesTheCorrespondenceTypeOpen() {
        template("SALESINV", "Sales invoice");
        setUp("sales-invoice", DocumentMoment.PRINTED, "SALESINV");
        var company = scene.company("Uten epost AS", "correspondenceType", "email");

        var entry = recorded(printed("sales-invoice").numbered("I7").contact(company.no()));

        assertThat(entry.correspondenceType()).isNull();
    }

    @Test
    @DisplayName("LOG-008 the contact of the document comes first, else the one of its account")
    void findsTheContact() {
        template("SALESQ", "Sales quote");
        setUp("sales-order", DocumentMoment.PRINTED, "SALESQ");
        var company = scene.company("Konto AS", "email", "post@konto.example", "registrationNumber", "987654321");
        var person = scene.personAt(company, "Per Konto");
        link(company, DocumentEvent.CUSTOMER, "10008");
        var order = printed("sales-order");

        assertThat(recorded(order.numbered("O1").contact(person.no()).party(DocumentEvent.CUSTOMER, "10008"))
                        .contactNo())
                .isEqualTo(person.no());
        assertThat(recorded(printed("sales-order").party("customer", "10008")).contactNo())
                .isEqualTo(company.no());
        assertThat(recorded(printed("sales-order").email("Post@Konto.example")).contactNo())
                .isEqualTo(company.no());
        assertThat(recorded(printed("sales-order").registrationNumber("987654321"))
                        .contactNo())
                .isEqualTo(company.no());
    }

    @Test
    @DisplayName("LOG-009 an entry keeps which version of the document it was")
    void keepsVersionAndOccurrence() {
        template("SALESQ", "Sales quote");
        setUp("sales-quote", DocumentMoment.PRINTED, "SALESQ");
        var company = scene.company("Versjon AS");

        var entry = recorded(printed("sales-quote").numbered("Q2").version(2, 1).contact(company.no()));

        var document = Objects.requireNonNull(entry.document());
        assertThat(document.version()).isEqualTo(2);
        assertThat(document.occurrence()).isEqualTo(1);
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
    @DisplayName("LOG-017 a draft of an e-mail about an order is recorded with its own template")
    void recordsADraft() {
        template("EDRAFT", "E-mail draft");
        setUp("email-draft", DocumentMoment.CREATED, "EDRAFT");
        var person = scene.person("Dora Draft");

        var entry = recorded(
                event("email-draft", DocumentMoment.CREATED).numbered("S1").contact(person.no()));

        assertThat(entry.template()).isEqualTo("EDRAFT");
        assertThat(entry.contactNo()).isEqualTo(person.no());
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

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(scene.totals(company).count()).isEqualTo(2));
        assertThat(log("Q6")).isEmpty();
    }

    private List<DocumentEventEntry> log(String documentNo) {
        var filter = new DocumentEventFilter(null, null, null, documentNo, null, null, null, null);
        return platform.service(DocumentEventLog.class).list(filter, 50, null).items();
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

    @Test
    void recordsNothingWithWhoeverIsBlockedForPrivacy() {
        template("SALESQ", "Sales quote");
        setUp("sales-quote", DocumentMoment.PRINTED, "SALESQ");
        var person = scene.person("Sperret Person");
        scene.change(person, "privacyBlocked", true);

        isSkipped(events().record(printed("sales-quote").contact(person.no())), SkipReason.BLOCKED);
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
