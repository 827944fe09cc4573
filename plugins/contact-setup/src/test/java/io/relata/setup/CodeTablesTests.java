package io.relata.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnPlatform
class CodeTablesTests {

    private static final String RELATIONS = SetupRecords.BUSINESS_RELATIONS;

    private static int count;

    private final Platform platform;
    private final CodeTables tables;

    CodeTablesTests(Platform platform) {
        this.platform = platform;
        this.tables = platform.service(CodeTables.class);
    }

    @Test
    void keepsTheCodeInUpperCase() {
        var code = unused();

        var made = tables.create(RELATIONS, row(code.toLowerCase(java.util.Locale.ROOT), "Customer"));

        assertThat(made.value().code()).isEqualTo(code);
        assertThat(made.value().description()).isEqualTo("Customer");
        assertThat(tables.find(RELATIONS, code)).contains(made.value());
        assertThat(tables.descriptions(RELATIONS)).containsEntry(code, "Customer");
    }

    @Test
    void refusesARowWithoutCodeOrDescription() {
        assertThatThrownBy(() -> tables.create(RELATIONS, Map.of("description", "No code")))
                .matches(refused(ProblemCode.REQ, "code"));
        assertThatThrownBy(() -> tables.create(RELATIONS, Map.of("code", unused())))
                .matches(refused(ProblemCode.REQ, "description"));
    }

    @Test
    void refusesACodeThatIsThere() {
        var code = created("Customer");

        assertThatThrownBy(() -> tables.create(RELATIONS, row(code, "Another")))
                .matches(refused(ProblemCode.DUP, "code"));
        assertThat(tables.find(RELATIONS, code))
                .hasValueSatisfying(kept -> assertThat(kept.description()).isEqualTo("Customer"));
    }

    @Test
    void refusesALongCodeExceptForSalespeople() {
        assertThatThrownBy(() -> tables.create(RELATIONS, row("ELEVENCHARS", "Too long")))
                .matches(refused(ProblemCode.FORMAT, "code"));

        var salesperson =
                tables.create(SetupRecords.SALESPEOPLE, Map.of("code", "TWENTY-CHARACTERS-20", "name", "Ida Holm"));

        assertThat(salesperson.value().values()).containsEntry("name", "Ida Holm");
    }

    @Test
    void refusesACodeThatBreaksAddresses() {
        assertThatThrownBy(() -> tables.create(RELATIONS, row("A/B", "Slash")))
                .matches(refused(ProblemCode.FORMAT, "code"));
        assertThatThrownBy(() -> tables.create(RELATIONS, row("..", "Dots")))
                .matches(refused(ProblemCode.FORMAT, "code"));
    }

    @Test
    void refusesAnUnknownField() {
        assertThatThrownBy(
                        () -> tables.create(RELATIONS, Map.of("code", unused(), "description", "x", "colour", "red")))
                .matches(refused(ProblemCode.FORMAT, "colour"));
    }

    @Test
    void refusesAWebSourceThatIsNoWebPage() {
        assertThatThrownBy(() -> tables.create(
                        SetupRecords.WEB_SOURCES,
                        Map.of("code", unused(), "description", "Bad", "url", "javascript:alert(1)")))
                .matches(refused(ProblemCode.FORMAT, "url"));

        var search = tables.create(
                SetupRecords.WEB_SOURCES,
                Map.of("code", unused(), "description", "Search", "url", "https://search.example/?q=%1"));

        assertThat(search.value().values()).containsEntry("url", "https://search.example/?q=%1");
    }

    @Test
    void refusesASaveOverSomebodyElses() {
        var code = created("Customer");
        tables.update(RELATIONS, code, 1, Map.of("description", "Client"));

        assertThatThrownBy(() -> tables.update(RELATIONS, code, 1, Map.of("description", "Buyer")))
                .matches(refused(ProblemCode.CONFLICT, null));
        assertThat(tables.descriptions(RELATIONS)).containsEntry(code, "Client");
    }

    @Test
    void letsSettingsFollowARenamedCodeInOneChangeSet() {
        var setup = platform.service(MarketingSetup.class);
        var code = created("Customer");
        var newCode = unused();
        setup.change(Map.of("busRelationCodeForCustomers", code));

        var renamed = tables.rename(RELATIONS, code, newCode);

        assertThat(setup.read().busRelationCodeForCustomers()).isEqualTo(newCode);
        assertThat(tables.find(RELATIONS, code)).isEmpty();
        platform.service(Changes.class).undo(renamed.changeSet());
        assertThat(tables.find(RELATIONS, code)).isPresent();
        awaitThat(() -> code.equals(setup.read().busRelationCodeForCustomers()));
    }

    @Test
    void keepsASalespersonWhomAUserWorksAsAndLetsTheUserFollowANewCode() {
        var code = tables.create(SetupRecords.SALESPEOPLE, Map.of("code", unused(), "name", "Ada"))
                .value()
                .code();
        var me = platform.rest();
        me.patch("me", Map.of("salespersonCode", code));

        assertThat(tables.usage(SetupRecords.SALESPEOPLE)).containsEntry(code, 1L);
        assertThatThrownBy(() -> tables.delete(SetupRecords.SALESPEOPLE, code, Change.ANY_VERSION))
                .matches(refused(ProblemCode.STATE, null));
        var newCode = unused();
        var renamed = tables.rename(SetupRecords.SALESPEOPLE, code, newCode);
        assertThat(me.get("me").text("salespersonCode")).isEqualTo(newCode);
        platform.service(Changes.class).undo(renamed.changeSet());
        assertThat(me.get("me").text("salespersonCode")).isEqualTo(code);

        me.patch("me", Map.of("salespersonCode", ""));
        tables.delete(SetupRecords.SALESPEOPLE, code, Change.ANY_VERSION);
        assertThat(tables.find(SetupRecords.SALESPEOPLE, code)).isEmpty();
    }

    @Test
    void refusesToRenameToACodeThatIsThere() {
        var code = created("Customer");
        var other = created("Vendor");

        assertThatThrownBy(() -> tables.rename(RELATIONS, code, other)).matches(refused(ProblemCode.DUP, "code"));
        assertThat(tables.find(RELATIONS, code)).isPresent();
    }

    @Test
    void refusesToDeleteACodeInUse() {
        var setup = platform.service(MarketingSetup.class);
        var code = created("Vendor");
        setup.change(Map.of("busRelationCodeForVendors", code));

        assertThat(tables.usage(RELATIONS)).containsEntry(code, 1L);
        assertThatThrownBy(() -> tables.delete(RELATIONS, code, Change.ANY_VERSION))
                .matches(refused(ProblemCode.STATE, null));

        setup.change(java.util.Collections.singletonMap("busRelationCodeForVendors", null));
        tables.delete(RELATIONS, code, Change.ANY_VERSION);
        assertThat(tables.find(RELATIONS, code)).isEmpty();
    }

    @Test
    void keepsACodeThatIsUsedWhenItsCreationIsUndone() {
        var setup = platform.service(MarketingSetup.class);
        var changes = platform.service(Changes.class);
        var made = tables.create(RELATIONS, row(unused(), "Bank"));
        setup.change(Map.of("busRelationCodeForBankAccounts", made.value().code()));

        assertThatThrownBy(() -> changes.undo(made.changeSet())).matches(refused(ProblemCode.STATE, null));

        assertThat(tables.find(RELATIONS, made.value().code())).isPresent();
        setup.change(java.util.Collections.singletonMap("busRelationCodeForBankAccounts", null));
        changes.undo(made.changeSet());
        assertThat(tables.find(RELATIONS, made.value().code())).isEmpty();
    }

    @Test
    void letsThoseWhoTookALaterCodeFollowWhenItsRenamingIsUndone() {
        var setup = platform.service(MarketingSetup.class);
        var code = created("Employee");
        var newCode = unused();
        var renamed = tables.rename(RELATIONS, code, newCode);
        setup.change(Map.of("busRelationCodeForEmployees", newCode));

        platform.service(Changes.class).undo(renamed.changeSet());

        assertThat(tables.find(RELATIONS, newCode)).isEmpty();
        awaitThat(() -> code.equals(setup.read().busRelationCodeForEmployees()));
    }

    @Test
    void refusesACodeThatDoesNotExist() {
        var code = created("Bank");

        tables.requireExists(RELATIONS, code, "relation");
        tables.requireExists(RELATIONS, null, "relation");
        tables.delete(RELATIONS, code, Change.ANY_VERSION);

        assertThatThrownBy(() -> tables.requireExists(RELATIONS, code, "relation"))
                .matches(refused(ProblemCode.REF, "relation"));
    }

    @Test
    void findsNoTableNobodyBrought() {
        assertThatThrownBy(() -> tables.all("planets"))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.isNotFound())
                        .isTrue());
        assertThat(tables.descriptions("planets")).isEmpty();
    }

    @Test
    void walksATableByPages() {
        var first = tables.page(SetupRecords.COUNTRIES, null, null, 100, null);
        var second = tables.page(SetupRecords.COUNTRIES, null, null, 200, first.next());
        var norway = tables.page(SetupRecords.COUNTRIES, "text contains norw", null, 10, null);

        assertThat(first.items()).hasSize(100).first().extracting(Code::code).isEqualTo("AD");
        assertThat(second.next()).isNull();
        assertThat(first.items().size() + second.items().size())
                .isEqualTo(tables.all(SetupRecords.COUNTRIES).size());
        var backwards = tables.page(SetupRecords.COUNTRIES, null, "-code", 2, null);

        assertThat(norway.items()).extracting(Code::code).containsExactly("NO");
        assertThat(backwards.items()).extracting(Code::code).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(tables.page(SetupRecords.COUNTRIES, null, "-code", 2, backwards.next())
                        .items())
                .doesNotContainAnyElementsOf(backwards.items());
        assertThat(tables.page(SetupRecords.COUNTRIES, "name eq 'Norway'", null, 10, null)
                        .items())
                .extracting(Code::code)
                .containsExactly("NO");
    }

    @Test
    void letsOnlyThosePermittedReadAndWrite() {
        var code = created("Customer");

        platform.signInWith(CodeTables.READ);
        assertThat(tables.find(RELATIONS, code)).isPresent();
        assertThatThrownBy(() -> tables.delete(RELATIONS, code, Change.ANY_VERSION))
                .matches(refused(ProblemCode.DENIED, null));
        platform.signInWith();
        assertDenied(() -> tables.all(RELATIONS));
    }

    /** Settings follow what others wrote a moment later. */
    private static void awaitThat(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).matches(refused(ProblemCode.DENIED, null));
    }

    private String created(String description) {
        return tables.create(RELATIONS, row(unused(), description)).value().code();
    }

    private static String unused() {
        return "T" + ++count;
    }

    private static Map<String, @Nullable Object> row(String code, String description) {
        return Map.of("code", code, "description", description);
    }

    private static Predicate<Throwable> refused(ProblemCode code, @Nullable String field) {
        return thrown -> thrown instanceof Problem problem
                && problem.code() == code
                && java.util.Objects.equals(problem.field().orElse(null), field);
    }
}
