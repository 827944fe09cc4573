package io.relata.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactMerges;
import io.relata.contacts.Contacts;
import io.relata.contacts.MergeRequest;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.file.Files;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnPlatform
class RecordingTests {

    private final Platform platform;
    private final Interactions interactions;
    private final Contacts contacts;

    RecordingTests(Platform platform) {
        this.platform = platform;
        FrontDesk.open(platform);
        this.interactions = platform.service(Interactions.class);
        this.contacts = platform.service(Contacts.class);
    }

    private ContactFacts company(String name) {
        return contacts.create(Map.of("type", "company", "name", name)).value();
    }

    private ContactFacts person(String name, @Nullable ContactFacts company) {
        var values = new HashMap<String, @Nullable Object>(Map.of("type", "person", "name", name));
        if (company != null) {
            values.put("companyNo", company.no());
        }
        return contacts.create(values).value();
    }

    private Interaction record(ContactFacts contact, String about) {
        return interactions
                .record(InteractionDraft.of(InteractionKind.CALL, contact.no()).with("description", about))
                .value();
    }

    @Test
    void takesFromTheTemplateWhatIsNotSaid() {
        var template = new HashMap<String, @Nullable Object>(Map.of(
                "code", "SALES",
                "description", "Sales call",
                "interactionGroupCode", "PHONE",
                "kind", "call",
                "unitCost", "2.50",
                "unitDuration", "4",
                "informationFlow", "outbound",
                "initiatedBy", "us"));
        platform.service(CodeTables.class).create("interaction-templates", template);
        var contact = company("Havblikk Verft");
        var entry = interactions
                .record(new InteractionDraft(
                        Map.of("contactNo", contact.no(), "interactionTemplateCode", "SALES"), List.of()))
                .value();
        assertThat(entry.description()).isEqualTo("Sales call");
        assertThat(entry.subject()).isEqualTo("Sales call");
        assertThat(entry.group()).isEqualTo("PHONE");
        assertThat(entry.kind()).isEqualTo(InteractionKind.CALL);
        assertThat(entry.cost()).isEqualByComparingTo("2.50");
        assertThat(entry.duration()).isEqualByComparingTo("4");
        assertThat(entry.informationFlow()).isEqualTo(InformationFlow.OUTBOUND);
        assertThat(entry.initiatedBy()).isEqualTo(InitiatedBy.US);
        assertThat(entry.userId()).isEqualTo("admin");
    }

    @Test
    void keepsWhatIsSaidAgainstTheTemplate() {
        var contact = company("Fjordkraft");
        var entry = interactions
                .record(InteractionDraft.of(InteractionKind.CALL, contact.no())
                        .with("informationFlow", "inbound")
                        .with("cost", "12.50")
                        .with("duration", 14)
                        .with("date", "2026-01-31")
                        .with("timeOfInteraction", "14:20"))
                .value();
        assertThat(entry.template()).isEqualTo("INCOMING");
        assertThat(entry.cost()).isEqualByComparingTo("12.50");
        assertThat(entry.duration()).isEqualByComparingTo("14");
        assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(entry.timeOfInteraction()).isEqualTo("14:20");
    }

    @Test
    void refusesWhatIsMissingOrWrongAtItsField() {
        var contact = company("Sjøbris");
        assertRefused(Map.of("kind", "call"), ProblemCode.REQ, "contactNo");
        assertRefused(Map.of("contactNo", "NOBODY", "kind", "call"), ProblemCode.REF, "contactNo");
        assertRefused(Map.of("contactNo", contact.no()), ProblemCode.REQ, "interactionTemplateCode");
        assertRefused(
                Map.of("contactNo", contact.no(), "interactionTemplateCode", "NONE"),
                ProblemCode.REF,
                "interactionTemplateCode");
        assertRefused(
                Map.of("contactNo", contact.no(), "kind", "call", "duration", -1), ProblemCode.FORMAT, "duration");
        assertRefused(Map.of("contactNo", contact.no(), "kind", "call", "date", "31.1."), ProblemCode.FORMAT, "date");
        assertRefused(
                Map.of("contactNo", contact.no(), "kind", "call", "timeOfInteraction", "25:00"),
                ProblemCode.FORMAT,
                "timeOfInteraction");
        assertRefused(
                Map.of("contactNo", contact.no(), "kind", "call", "canceled", true), ProblemCode.FORMAT, "canceled");
        assertRefused(
                Map.of("contactNo", contact.no(), "kind", "call", "salespersonCode", "XX"),
                ProblemCode.REF,
                "salespersonCode");
    }

    private void assertRefused(Map<String, ? extends @Nullable Object> values, ProblemCode code, String field) {
        assertThatThrownBy(() -> interactions.record(new InteractionDraft(new HashMap<>(values), List.of())))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.field()).contains(field);
                });
    }

    @Test
    void refusesAContactThatIsBlockedForPrivacy() {
        var contact = company("Taushet");
        contacts.update(contact.no(), contact.version(), Map.of("privacyBlocked", true));
        assertThatThrownBy(() -> record(contact, "anything"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STATE));
        assertThat(interactions.totals(contact.id()).count()).isZero();
    }

    @Test
    void refusesThoseWithoutThePermission() {
        var contact = company("Stengt");
        platform.signInWith(Interactions.READ, Contacts.READ);
        assertThatThrownBy(() -> record(contact, "anything"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DENIED));
        platform.signInWith(Contacts.READ);
        assertThatThrownBy(() -> interactions.timeline(contact.id(), null, 10, null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DENIED));
    }

    @Test
    void showsACompanyWhatItsPersonsSaid() {
        var company = company("Vestland Båt");
        var person = person("Olav Solheim", company);
        record(company, "the contract");
        record(person, "prices for 400 units");
        var timeline = interactions.timeline(company.id(), null, 10, null).items();
        assertThat(timeline)
                .extracting(Interaction::description, entry -> entry.isVia(company.id()), Interaction::contactName)
                .containsExactly(
                        tuple("prices for 400 units", true, "Olav Solheim"),
                        tuple("the contract", false, "Vestland Båt"));
        assertThat(interactions.timeline(person.id(), null, 10, null).items())
                .extracting(Interaction::description)
                .containsExactly("prices for 400 units");
        assertThat(interactions.totals(company.id()).count()).isEqualTo(2);
        assertThat(interactions.totals(person.id()).count()).isEqualTo(1);
        assertThat(interactions.lastInteractions(List.of(company.id(), person.id())))
                .containsOnlyKeys(company.id(), person.id());
    }

    @Test
    void pagesThroughATimelineWithoutLossOrRepetition() {
        var contact = person("Ida Page", null);
        for (int i = 0; i < 25; i++) {
            interactions.record(InteractionDraft.of(InteractionKind.NOTE, contact.no())
                    .with("description", "note " + i)
                    .with("date", LocalDate.of(2026, 3, 1 + i / 5))
                    .with("timeOfInteraction", "08:00"));
        }
        var first = interactions.timeline(contact.id(), null, 10, null);
        var second = interactions.timeline(contact.id(), null, 10, first.next());
        var third = interactions.timeline(contact.id(), null, 10, second.next());
        assertThat(third.next()).isNull();
        assertThat(first.items()).hasSize(10);
        assertThat(java.util.stream.Stream.of(first, second, third)
                        .flatMap(page -> page.items().stream())
                        .map(Interaction::description))
                .hasSize(25)
                .doesNotHaveDuplicates()
                .startsWith("note 24")
                .endsWith("note 0");
    }

    @Test
    void narrowsTheLog() {
        var contact = company("Filter AS");
        interactions.record(InteractionDraft.of(InteractionKind.MEETING, contact.no())
                .with("description", "100% agreed")
                .with("text", "Everything_else")
                .with("date", "2026-02-10"));
        interactions.record(InteractionDraft.of(InteractionKind.LETTER, contact.no())
                .with("description", "Thanks")
                .with("date", "2026-02-11"));
        var mine = InteractionFilter.ALL.withContact(contact.no());
        assertThat(log(mine)).containsExactly("Thanks", "100% agreed");
        assertThat(log(mine.ofKind(InteractionKind.MEETING))).containsExactly("100% agreed");
        assertThat(log(mine.containing("0% AGREED"))).containsExactly("100% agreed");
        assertThat(log(mine.containing("thing_e"))).containsExactly("100% agreed");
        assertThat(log(mine.containing("g_e_"))).isEmpty();
        assertThat(log(mine.between(LocalDate.of(2026, 2, 11), null))).containsExactly("Thanks");
        assertThat(log(mine.between(null, LocalDate.of(2026, 2, 10)))).containsExactly("100% agreed");
        assertThat(log(mine.recordedBy("somebody"))).isEmpty();
    }

    private List<String> log(InteractionFilter filter) {
        return interactions.list(filter, false, 50, null).items().stream()
                .map(Interaction::description)
                .toList();
    }

    @Test
    void countsWhatIsNotCanceled() {
        var contact = company("Telle AS");
        var entry = interactions
                .record(InteractionDraft.of(InteractionKind.CALL, contact.no())
                        .with("description", "x")
                        .with("cost", "15.50")
                        .with("duration", 12))
                .value();
        assertThat(interactions.totals(contact.id()))
                .extracting(InteractionTotals::count, InteractionTotals::cost, InteractionTotals::duration)
                .containsExactly(1L, new BigDecimal("15.5"), new BigDecimal("12"));
        var canceled = interactions.cancel(entry.entryNo(), "by mistake");
        assertThat(canceled.value().cancelReason()).isEqualTo("by mistake");
        assertThat(interactions.totals(contact.id()).count()).isZero();
        assertThat(interactions.timeline(contact.id(), null, 10, null).items()).hasSize(1);
        assertThatThrownBy(() -> interactions.cancel(entry.entryNo(), null)).isInstanceOf(Problem.class);
        interactions.uncancel(entry.entryNo());
        assertThat(interactions.totals(contact.id()).count()).isEqualTo(1);
    }

    @Test
    void deletesOnlyWhatIsCanceled() {
        var entry = record(company("Slett AS"), "x");
        assertThatThrownBy(() -> interactions.delete(entry.entryNo()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STATE));
        interactions.cancel(entry.entryNo(), null);
        interactions.delete(entry.entryNo());
        assertThatThrownBy(() -> interactions.read(entry.entryNo()))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.isNotFound())
                        .isTrue());
    }

    @Test
    void keepsTheEntriesOfADeletedPersonWithTheCompany() {
        var company = company("Arv AS");
        var person = person("Per Bort", company);
        var entry = record(person, "the last word");
        var deleted = contacts.delete(
                person.no(), contacts.find(person.no()).orElseThrow().version());
        assertThat(interactions.read(entry.entryNo()).contactNo()).isEqualTo(company.no());
        assertThat(interactions.timeline(company.id(), null, 10, null).items()).hasSize(1);
        platform.service(Changes.class).undo(deleted.changeSet());
        assertThat(interactions.read(entry.entryNo()).contactNo()).isEqualTo(person.no());
    }

    @Test
    void takesARecordingBack() {
        var contact = company("Angre AS");
        var made = interactions.record(InteractionDraft.of(InteractionKind.CALL, contact.no()));
        platform.service(Changes.class).undo(made.changeSet());
        assertThat(interactions.timeline(contact.id(), null, 10, null).items()).isEmpty();
    }

    @Test
    void hangsFilesOnAnEntry() throws Exception {
        var contact = company("Vedlegg AS");
        var content = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var file = platform.service(AttachmentFiles.class)
                .store("../offer<b>.html", "text/html", new ByteArrayInputStream(content));
        var made = interactions.record(
                InteractionDraft.of(InteractionKind.EMAIL, contact.no()).attach(List.of(file.id())));
        assertThat(made.value().attachmentCount()).isEqualTo(1);
        var attachment = interactions.attachments(made.value().entryNo()).getFirst();
        assertThat(attachment.name()).doesNotContain("/").doesNotContain("..");
        try (var stored = platform.service(AttachmentFiles.class).open(attachment)) {
            assertThat(stored.readAllBytes()).isEqualTo(content);
        }
        assertThat(platform.service(Files.class).find(file.id())).isPresent();
    }

    @Test
    void followsARenamedTemplate() {
        var tables = platform.service(CodeTables.class);
        tables.create(
                "interaction-templates",
                new HashMap<>(Map.of("code", "OLD", "description", "Old", "interactionGroupCode", "PHONE")));
        var entry = interactions
                .record(new InteractionDraft(
                        Map.of("contactNo", company("Navn AS").no(), "interactionTemplateCode", "OLD"), List.of()))
                .value();
        assertThatThrownBy(() -> tables.delete("interaction-templates", "OLD", -1))
                .isInstanceOf(Problem.class);
        tables.rename("interaction-templates", "OLD", "NEW");
        assertThat(interactions.read(entry.entryNo()).template()).isEqualTo("NEW");
    }

    @Test
    void movesWithAMergeAndComesBackWithItsUndo() {
        var gone = company("Merged Verft");
        var kept = company("Kept Verft");
        var someone = person("Per Lie", gone);
        var own = record(gone, "Asked for an offer").entryNo();
        var ofPerson = record(someone, "Sent the offer").entryNo();
        var merges = platform.service(ContactMerges.class);

        assertThat(merges.preview(kept.no(), gone.no()).moves())
                .extracting(moving -> moving.id(), moving -> moving.count())
                .contains(tuple("interactions.interactions", 2L));
        var done =
                merges.merge(new MergeRequest(kept.no(), Change.ANY_VERSION, gone.no(), Change.ANY_VERSION, Set.of()));

        assertThat(interactions.read(own).contactNo()).isEqualTo(kept.no());
        assertThat(interactions.read(ofPerson).contactNo()).isEqualTo(someone.no());
        assertThat(interactions.read(ofPerson).contactCompanyNo()).isEqualTo(kept.no());
        platform.service(Changes.class).undo(done.changeSet());
        assertThat(interactions.read(own).contactNo()).isEqualTo(gone.no());
        assertThat(interactions.read(ofPerson).contactCompanyNo()).isEqualTo(gone.no());
    }
}
