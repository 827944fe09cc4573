package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.CorrespondenceType;
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
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.PhoneCalls;
import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class RuleTests {

    private static int made;

    private final Scene scene;

    RuleTests(Platform platform) {
        this.scene = new Scene(platform);
    }

    private String template(String description, @Nullable Object... more) {
        var code = "R" + ++made;
        scene.template(code, description, more);
        return code;
    }

    private Interaction record(ContactFacts contact, String template, @Nullable Object... more) {
        return scene.interactions().record(draft(contact, template, more)).value();
    }

    private static InteractionDraft draft(ContactFacts contact, String template, @Nullable Object... more) {
        var values = Scene.map(more);
        values.put("contactNo", contact.no());
        values.put("interactionTemplateCode", template);
        return new InteractionDraft(values, List.of());
    }

    private UUID file(String name) {
        return scene.platform()
                .service(AttachmentFiles.class)
                .store(name, null, new ByteArrayInputStream(new byte[] {1, 2, 3}))
                .id();
    }

    private void language(String code) {
        var tables = scene.platform().service(CodeTables.class);
        if (tables.find("languages", code).isEmpty()) {
            tables.create("languages", Scene.map("code", code, "name", code));
        }
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

    @ParameterizedTest
    @CsvSource({
        "INT-033, hardCopy, email, false, HARD_COPY",
        "INT-034, email, '', true, ''",
        "INT-035, '', hardCopy, false, HARD_COPY",
    })
    @DisplayName("INT-033, INT-034 and INT-035 the contact's way comes before the template's, unless that ignores it")
    void findsTheWay(String id, String ofContact, String ofTemplate, boolean ignores, String found) {
        var company =
                scene.company(id, "correspondenceType", ofContact.isEmpty() ? null : ofContact, "email", "a@b.no");
        var code = template(
                "Letter",
                "correspondenceTypeDefault",
                ofTemplate.isEmpty() ? null : ofTemplate,
                "ignoreContactCorresType",
                ignores);
        assertThat(record(company, code).correspondenceType())
                .isEqualTo(found.isEmpty() ? null : CorrespondenceType.valueOf(found));
    }

    @Test
    @DisplayName("INT-036 an e-mail needs something to mail")
    void mailsSomething() {
        var company = scene.company("Contoso Ltd", "email", "post@contoso.example");
        var code = template("Mail");
        scene.refused(ProblemCode.STATE, () -> record(company, code, "correspondenceType", "email"))
                .contains("nothingToMail");
        assertThat(scene.totals(company).count()).isZero();
        var templates = scene.platform().service(InteractionTemplates.class);
        templates.add(code, Scene.map("attachment", file("offer.pdf")));
        assertThat(record(company, code, "correspondenceType", "email").correspondenceType())
                .isEqualTo(CorrespondenceType.EMAIL);
    }

    @Test
    @DisplayName("INT-037 what is to be opened has to be there")
    void opensSomething() {
        var code = template("Letter", "wizardAction", "open");
        scene.refused(ProblemCode.STATE, () -> record(scene.company("Contoso Ltd"), code))
                .contains("nothingToOpen");
    }

    @Test
    @DisplayName("INT-038 a contact gets the attachment in its language, else in the default one")
    void sendsInTheContactsLanguage() {
        List.of("DEU", "ENU", "FRA").forEach(this::language);
        var code = template("Letter");
        var templates = scene.platform().service(InteractionTemplates.class);
        templates.add(code, Scene.map("languageCode", "ENU", "attachment", file("english.pdf")));
        templates.add(code, Scene.map("languageCode", "DEU", "attachment", file("deutsch.pdf")));
        templates.chooseDefault(code, "ENU", false);
        assertSent(record(scene.company("Köln", "languageCode", "DEU"), code), "DEU", "deutsch.pdf");
        assertSent(record(scene.company("Lyon", "languageCode", "FRA"), code), "ENU", "english.pdf");
    }

    private void assertSent(Interaction entry, String language, String file) {
        assertThat(entry.languageCode()).isEqualTo(language);
        assertThat(scene.interactions().attachments(entry.entryNo()))
                .extracting(Attachment::name)
                .containsExactly(file);
    }

    @Test
    @DisplayName("INT-039 a language the template does not have is refused")
    void refusesAnotherLanguage() {
        List.of("DEU", "ENU", "FRA").forEach(this::language);
        var code = template("Letter");
        var templates = scene.platform().service(InteractionTemplates.class);
        templates.add(code, Scene.map("languageCode", "ENU"));
        templates.add(code, Scene.map("languageCode", "DEU"));
        scene.refused(ProblemCode.REF, () -> record(scene.company("Lyon"), code, "interactionLanguageCode", "FRA"))
                .contains("languageMissing");
    }

    @Test
    @DisplayName("INT-040 the attachment of an entry goes with it")
    void deletesAttachments() {
        var entry = scene.interactions()
                .record(InteractionDraft.of(
                                InteractionKind.CALL,
                                scene.company("Contoso Ltd").no())
                        .attach(List.of(file("own.txt"))))
                .value();
        var attachment = scene.interactions().attachments(entry.entryNo()).getFirst();
        scene.interactions().cancel(entry.entryNo(), null);
        scene.interactions().delete(entry.entryNo());
        assertThatThrownBy(() -> scene.interactions().attachment(attachment.id()))
                .isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("INT-042 a person's numbers come before those of its company")
    void listsNumbersToCall() {
        var calls = scene.platform().service(PhoneCalls.class);
        var company = scene.company("Contoso Ltd", "phoneNo", "789", "mobilePhoneNo", "654");
        var person = scene.personAt(company, "Per Lie");
        scene.change(person, "phoneNo", "123", "mobilePhoneNo", "987");
        assertThat(calls.numbers(person.no()))
                .extracting(PhoneCalls.NumberToCall::value)
                .containsExactly("123", "987", "789", "654");
        scene.refused(
                        ProblemCode.STATE,
                        () -> calls.numbers(scene.person("Mute").no()))
                .contains("noNumbers");
    }

    @Test
    @DisplayName("INT-043 without a template of outgoing calls no call begins")
    void needsATemplateOfCalls() {
        var settings = scene.platform().rest();
        assertThat(settings.patch("setup/settings/interactions", Map.of("outgoingCallsTemplateCode", ""))
                        .status())
                .isEqualTo(200);
        var calls = scene.platform().service(PhoneCalls.class);
        scene.refused(ProblemCode.REQ, calls::template).contains("outgoingCalls");
        scene.refused(
                        ProblemCode.REQ,
                        () -> calls.record(
                                call("Contoso Ltd").with("contactVia", "1").with("description", "x")))
                .contains("outgoingCalls");
        settings.patch("setup/settings/interactions", Map.of("outgoingCallsTemplateCode", "OUTGOING"));
        assertThat(calls.template()).isEqualTo("OUTGOING");
        assertThat(settings.patch("setup/settings/interactions", Map.of("outgoingCallsTemplateCode", "NONE"))
                        .status())
                .isEqualTo(400);
    }

    private InteractionDraft call(String name) {
        return new InteractionDraft(Map.of("contactNo", scene.company(name).no()), List.of());
    }

    @Test
    @DisplayName("INT-044 a call needs a number and a description, in this order")
    void needsANumberAndADescription() {
        var calls = scene.platform().service(PhoneCalls.class);
        assertThatThrownBy(() -> calls.record(call("Contoso Ltd")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("contactVia"));
        assertThatThrownBy(() -> calls.record(call("Contoso Ltd").with("contactVia", "123")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("description"));
    }

    @Test
    @DisplayName("INT-045 a call is a failed attempt, or evaluated, and knows the number")
    void recordsCalls() {
        var calls = scene.platform().service(PhoneCalls.class);
        var draft = call("Contoso Ltd").with("contactVia", "22 33").with("description", "Prices");
        var failed = calls.record(draft.with("attemptFailed", true)).value();
        assertThat(failed.attemptFailed()).isTrue();
        assertThat(failed.template()).isEqualTo("OUTGOING");
        var reached = calls.record(draft.with("evaluation", "veryPositive")).value();
        assertThat(reached.evaluation()).isEqualTo(Evaluation.VERY_POSITIVE);
        assertThat(reached.contactVia()).isEqualTo("22 33");
    }

    @Test
    void putsRightWhatWasRecordedWrongly() {
        var company = scene.company("Contoso Ltd");
        var wrong = scene.call(company, "date", "2026-01-10", "duration", 5, "cost", 3);
        var right = scene.interactions()
                .correct(wrong.entryNo(), new InteractionDraft(Map.of("duration", 45), List.of()), "too short")
                .value();
        assertThat(right.corrects()).isEqualTo(wrong.entryNo());
        assertThat(right.date()).isEqualTo("2026-01-10");
        assertThat(right.cost()).isEqualByComparingTo("3");
        var before = scene.interactions().read(wrong.entryNo());
        assertThat(before.correctedBy()).isEqualTo(right.entryNo());
        assertThat(before.canceled()).isTrue();
        scene.counts(company, 1, "3", "45");
        scene.refused(ProblemCode.STATE, () -> scene.interactions().uncancel(wrong.entryNo()))
                .contains("corrected");
        scene.refused(ProblemCode.STATE, () -> scene.interactions()
                        .correct(wrong.entryNo(), new InteractionDraft(Map.of(), List.of()), null))
                .contains("notCorrectable");
    }

    @Test
    void recordsOneOccasionWithSeveral() {
        var company = scene.company("Contoso Ltd");
        var first = scene.personAt(company, "Per Lie");
        var second = scene.personAt(company, "Kari Bø");
        var entry = scene.call(first, "alsoWith", List.of(second.no(), first.no()), "description", "The plan");
        var occasion = Objects.requireNonNull(entry.occasion());
        assertThat(scene.interactions().participants(List.of(occasion)).get(occasion))
                .containsExactly("Per Lie", "Kari Bø");
        assertThat(scene.totals(second).count()).isOne();
        scene.refused(ProblemCode.REF, () -> scene.call(first, "alsoWith", List.of("NOBODY")))
                .contains("contact");
        assertThat(scene.totals(first).count()).isOne();
    }
}
