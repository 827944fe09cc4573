package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.Attachment;
import io.relata.interactions.Evaluation;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.PhoneCalls;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.Platform;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How contacts are reached, and what is sent with it; calls, corrections and occasions with several. */
class ReachTests extends RecordedRules {

    ReachTests(Platform platform) {
        super(platform);
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
