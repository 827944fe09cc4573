package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class ContactBulkTests {

    private final Platform platform;
    private final Contacts contacts;
    private final Assignments assignments;
    private final ContactBulk bulk;
    private final Changes changes;

    ContactBulkTests(Platform platform) {
        this.platform = platform;
        contacts = platform.service(Contacts.class);
        assignments = platform.service(Assignments.class);
        bulk = platform.service(ContactBulk.class);
        changes = platform.service(Changes.class);
    }

    @BeforeAll
    static void fill(Platform platform) {
        var codes = platform.service(CodeTables.class);
        codes.create("salespeople", Map.of("code", "KM", "name", "Kari Moe"));
        codes.create("salespeople", Map.of("code", "OF", "name", "Ola Foss"));
        codes.create("mailing-groups", Map.of("code", "NEWS", "description", "Newsletter"));
        codes.create("job-responsibilities", Map.of("code", "BUYER", "description", "Buyer"));
        codes.create("organizational-levels", Map.of("code", "CEO", "description", "Chief"));
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
    }

    private ContactFacts company(String name) {
        return create(Map.of("type", "company", "name", name));
    }

    private ContactFacts personAt(ContactFacts company, String name) {
        return create(Map.of("type", "person", "name", name, "companyNo", company.no()));
    }

    private ContactFacts create(Map<String, ? extends @Nullable Object> values) {
        return contacts.create(new HashMap<>(values)).value();
    }

    private String salesperson(ContactFacts contact) {
        return contacts.read(contact.no()).text("salespersonCode");
    }

    private static List<UUID> ids(ContactFacts... chosen) {
        return Arrays.stream(chosen).map(ContactFacts::id).toList();
    }

    private static void refused(ProblemCode code, String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).contains(field);
        });
    }

    private static void assertCounts(BulkOutcome outcome, int done, int others, int already) {
        assertThat(outcome.done()).isEqualTo(done);
        assertThat(outcome.others()).isEqualTo(others);
        assertThat(outcome.already()).isEqualTo(already);
        assertThat(outcome.refused()).isEmpty();
    }

    @Test
    void setsAFieldOfAllInOneChangeThatOneUndoTakesBack() {
        var anker = company("Anker AS");
        var bue = company("Bue AS");
        var set = new BulkAction.SetField("salespersonCode", "KM");

        var made = bulk.run(ids(anker, bue), set);

        assertCounts(made.value(), 2, 0, 0);
        assertThat(salesperson(anker)).isEqualTo("KM");
        assertThat(salesperson(bue)).isEqualTo("KM");
        changes.undo(made.changeSet());
        assertThat(salesperson(anker)).isEmpty();
        assertThat(salesperson(bue)).isEmpty();
    }

    @Test
    void countsThoseThatAreSoAlreadyAndThePeopleWhoFollow() {
        var dahl = company("Dahl AS");
        var eli = personAt(dahl, "Eli Dahl");
        var fant = company("Fant AS");
        bulk.run(ids(fant), new BulkAction.SetField("salespersonCode", "OF"));

        var outcome = bulk.run(ids(dahl, fant), new BulkAction.SetField("salespersonCode", "OF"))
                .value();

        assertCounts(outcome, 1, 1, 1);
        assertThat(salesperson(eli)).isEqualTo("OF");
    }

    @Test
    void leavesThoseThatARuleRefusesAndTellsWhy() {
        var gran = company("Gran AS");
        var hans = personAt(gran, "Hans Gran");
        var level = new BulkAction.SetField("organizationalLevelCode", "CEO");

        var outcome = bulk.run(ids(gran, hans), level).value();

        assertThat(outcome.done()).isEqualTo(1);
        assertThat(outcome.refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.contact().no()).isEqualTo(gran.no());
            assertThat(refusal.reason().code()).isEqualTo(ProblemCode.TYPE);
        });
        assertThat(contacts.read(hans.no()).text("organizationalLevelCode")).isEqualTo("CEO");
        assertThat(contacts.read(gran.no()).text("organizationalLevelCode")).isEmpty();
    }

    @Test
    void tellsBeforeWhatItWouldAnswerAndChangesNothing() {
        var holm = company("Holm AS");
        var ida = personAt(holm, "Ida Holm");
        var before = contacts.find(holm.no()).orElseThrow();
        var last = changes.lastOfCurrentUser().orElseThrow();

        for (BulkAction action : List.of(
                new BulkAction.SetField("salespersonCode", "KM"),
                new BulkAction.AddToGroup(Assignments.JOB_RESPONSIBILITIES, "BUYER"),
                new BulkAction.Delete(true))) {
            var preview = bulk.preview(ids(holm, ida), action);

            assertThat(contacts.find(holm.no())).contains(before);
            assertThat(contacts.find(ida.no())).isPresent();
            assertThat(changes.lastOfCurrentUser().orElseThrow().id()).isEqualTo(last.id());
            var made = bulk.run(ids(holm, ida), action);
            assertThat(made.value().results())
                    .extracting(each -> each.contact().no(), BulkOutcome.Result::kind, BulkOutcome.Result::others)
                    .isEqualTo(preview.results().stream()
                            .map(each -> tuple(each.contact().no(), each.kind(), each.others()))
                            .toList());
            changes.undo(made.changeSet());
            last = changes.lastOfCurrentUser().orElseThrow();
            before = contacts.find(holm.no()).orElseThrow();
        }
    }

    @Test
    void addsToAGroupOnceAndRefusesThoseOfTheOtherType() {
        var jern = company("Jern AS");
        var kaja = personAt(jern, "Kaja Jern");

        var news = new BulkAction.AddToGroup(Assignments.MAILING_GROUPS, "news");
        assignments.assign(jern.no(), Assignments.MAILING_GROUPS, "NEWS");
        assertCounts(bulk.run(ids(jern, kaja), news).value(), 1, 0, 1);
        assertThat(assignments.of(kaja.no(), Assignments.MAILING_GROUPS)).containsExactly("NEWS");

        var buyer = new BulkAction.AddToGroup(Assignments.JOB_RESPONSIBILITIES, "BUYER");
        var outcome = bulk.run(ids(jern, kaja), buyer).value();
        assertThat(outcome.done()).isEqualTo(1);
        assertThat(outcome.refused()).extracting(each -> each.contact().no()).containsExactly(jern.no());
    }

    @Test
    void deletesACompanyWithItsPeopleOnlyWhenToldOrWhenTheyAreChosenToo() {
        var lund = company("Lund AS");
        var mari = personAt(lund, "Mari Lund");

        var stays = bulk.run(ids(lund), new BulkAction.Delete(false)).value();
        assertThat(stays.done()).isZero();
        assertThat(stays.refused()).extracting(each -> each.reason().code()).containsExactly(ProblemCode.STATE);
        assertCounts(bulk.preview(ids(lund), new BulkAction.Delete(true)), 1, 1, 0);

        var gone = bulk.run(ids(lund, mari), new BulkAction.Delete(false));
        assertCounts(gone.value(), 2, 0, 0);
        assertThat(contacts.find(lund.no())).isEmpty();
        changes.undo(gone.changeSet());
        assertThat(contacts.find(mari.no())).isPresent();
    }

    @Test
    void refusesWhatNobodyCanMean() {
        var chosen = ids(company("Nes AS"));

        refused(ProblemCode.REF, "value", () -> bulk.run(chosen, new BulkAction.SetField("salespersonCode", "NOBODY")));
        refused(ProblemCode.FORMAT, "field", () -> bulk.run(chosen, new BulkAction.SetField("name", "One for all")));
        refused(
                ProblemCode.FORMAT,
                "value",
                () -> bulk.run(chosen, new BulkAction.SetField("privacyBlocked", "maybe")));
        refused(ProblemCode.REQ, "contacts", () -> bulk.run(List.of(), new BulkAction.Delete(false)));
        var many = IntStream.rangeClosed(0, ContactBulk.MOST)
                .mapToObj(i -> UUID.randomUUID())
                .toList();
        refused(ProblemCode.FORMAT, "contacts", () -> bulk.run(many, new BulkAction.Delete(false)));
    }

    @Test
    void asksForThePermissionOfWhatItDoes() {
        var chosen = ids(company("Ore AS"));

        platform.signInWith(Contacts.READ, Contacts.DELETE);
        assertThatThrownBy(() -> bulk.preview(chosen, new BulkAction.SetField("city", "Oslo")))
                .isInstanceOfSatisfying(
                        Problem.class, denied -> assertThat(denied.code()).isEqualTo(ProblemCode.DENIED));
        platform.signInWith(Contacts.READ, Contacts.WRITE);
        assertThatThrownBy(() -> bulk.run(chosen, new BulkAction.Delete(true)))
                .isInstanceOfSatisfying(
                        Problem.class, denied -> assertThat(denied.code()).isEqualTo(ProblemCode.DENIED));
    }
}
