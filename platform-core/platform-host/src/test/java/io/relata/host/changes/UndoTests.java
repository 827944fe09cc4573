package io.relata.host.changes;

import static io.relata.host.changes.Shop.ACTIVE;
import static io.relata.host.changes.Shop.COLOUR;
import static io.relata.host.changes.Shop.CREDIT;
import static io.relata.host.changes.Shop.CUSTOMER;
import static io.relata.host.changes.Shop.CUSTOMER_ID;
import static io.relata.host.changes.Shop.NAME;
import static io.relata.host.changes.Shop.NAME_KEY;
import static io.relata.host.changes.Shop.ORDER;
import static io.relata.host.changes.Shop.POINTS;
import static io.relata.host.changes.Shop.RATING;
import static io.relata.host.changes.Shop.SEEN;
import static io.relata.host.changes.Shop.SINCE;
import static io.relata.host.changes.Shop.TEXT;
import static io.relata.host.changes.Shop.add;
import static io.relata.host.changes.Shop.customer;
import static io.relata.host.changes.Shop.name;
import static io.relata.host.changes.Shop.request;
import static io.relata.host.changes.Shop.row;
import static io.relata.host.changes.Shop.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.relata.host.schema.TestDatabase;
import io.relata.platform.change.ChangeSet;
import io.relata.platform.change.HistoryEntry.Operation;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class UndoTests extends InShop {

    private static final Values EVERYTHING = customer("C1", "Anna «Ännä» 'x' \"y\" \\ 😀")
            .with(COLOUR, Shop.Colour.DARK_RED)
            .with(CREDIT, new BigDecimal("1234567.89"))
            .with(ACTIVE, true)
            .with(SINCE, LocalDate.of(2020, 2, 29))
            .with(SEEN, Instant.parse("2026-01-02T03:04:05.123456Z"))
            .with(RATING, -7)
            .with(POINTS, 9_000_000_000L);

    UndoTests(TestDatabase engine) {
        super(engine);
    }

    @Test
    void takesACreationBack() {
        var made = host.changes().make(request("added"), change -> change.insert(CUSTOMER, customer("C1", "Anna")));

        var undo = host.changes().undo(made.changeSet());

        assertThat(row(host, made.value())).isNull();
        assertThat(undo.undoes()).isEqualTo(made.changeSet());
        assertThat(host.changes().find(made.changeSet()).map(ChangeSet::undoneBy))
                .contains(undo.id());
        assertThat(host.changes().history(CUSTOMER, made.value(), null, 9))
                .extracting("operation")
                .containsExactly(Operation.DELETED, Operation.CREATED);
    }

    @Test
    void bringsARemovedRecordBackAsItWas() {
        var id = host.changes()
                .make(request("added"), change -> change.insert(CUSTOMER, EVERYTHING))
                .value();
        var before = Objects.requireNonNull(row(host, id));
        var gone = host.changes().run(request("gone"), change -> change.delete(CUSTOMER, id, 1));
        host.access().administrator("bert");

        host.changes().undo(gone);

        var after = Objects.requireNonNull(row(host, id));
        CUSTOMER.fields()
                .forEach(field ->
                        assertThat(after.get(field.column())).as(field.name()).isEqualTo(before.get(field.column())));
        assertThat(after.get(RecordType.CREATED_AT)).isEqualTo(before.get(RecordType.CREATED_AT));
        assertThat(after.get(RecordType.CREATED_BY)).isEqualTo("anna");
        assertThat(after.get(RecordType.MODIFIED_BY)).isEqualTo("bert");
        assertThat(after.get(RecordType.VERSION)).isGreaterThan(before.get(RecordType.VERSION));
    }

    @Test
    void takesAChangeBackWithItsSortKey() {
        var id = add(host, "C1", "Anna");
        var set = set(host, id, customer("C1", "Annabel").with(RATING, 5));

        host.changes().undo(set);

        var row = Objects.requireNonNull(row(host, id));
        assertThat(row.get(NAME.column())).isEqualTo("Anna");
        assertThat(row.get(NAME_KEY.column())).containsExactly(1, 2, 4);
        assertThat(row.get(RATING.column())).isNull();
    }

    @Test
    void keepsWhatWasChangedLater() {
        var id = add(host, "C1", "Anna");
        var set = set(host, id, Values.none().with(NAME, "Anne").with(RATING, 5));
        set(host, id, Values.none().with(NAME, "Anja"));

        host.changes().undo(set);

        var row = Objects.requireNonNull(row(host, id));
        assertThat(row.get(NAME.column())).isEqualTo("Anja");
        assertThat(row.get(RATING.column())).isNull();
    }

    @Test
    void refusesToTakeACreationBackThatWasChangedSince() {
        var made = host.changes().make(request("added"), change -> change.insert(CUSTOMER, customer("C1", "Anna")));
        set(host, made.value(), Values.none().with(NAME, "Anne"));

        assertThatThrownBy(() -> host.changes().undo(made.changeSet()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STATE));
        assertThat(name(host, made.value())).isEqualTo("Anne");
        assertThat(host.changes().find(made.changeSet()).map(set -> set.undoneBy() == null))
                .contains(true);
    }

    @Test
    void refusesToTakeACreationBackThatIsReferredTo() {
        var made = host.changes().make(request("added"), change -> change.insert(CUSTOMER, customer("C1", "Anna")));
        host.changes()
                .run(
                        request("order"),
                        change -> change.insert(ORDER, Values.none().with(CUSTOMER_ID, made.value())));

        assertThatThrownBy(() -> host.changes().undo(made.changeSet()))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.messageKey())
                        .isEqualTo("platform.problem.undo.referred"));
    }

    @Test
    void takesSeveralRecordsBackInTheRightOrder() {
        var made = host.changes().make(request("both"), change -> {
            var customer = change.insert(CUSTOMER, customer("C1", "Anna"));
            var order = change.insert(ORDER, Values.none().with(CUSTOMER_ID, customer));
            change.update(ORDER, order, 1, Values.none().with(TEXT, "line one\nline two"));
            return customer;
        });

        var undo = host.changes().undo(made.changeSet());
        assertThat(host.count("p_shop_order") + host.count("p_shop_customer")).isZero();

        host.changes().undo(undo.id());
        assertThat(name(host, made.value())).isEqualTo("Anna");
        assertThat(host.rows("select text from p_shop_order").getFirst().get("text"))
                .isEqualTo("line one\nline two");
    }

    @Test
    void takesAnUndoBackAndThatToo() {
        var id = add(host, "C1", "Anna");
        var set = set(host, id, Values.none().with(NAME, "Anne"));

        var undo = host.changes().undo(set);
        assertThat(name(host, id)).isEqualTo("Anna");
        var redo = host.changes().undo(undo.id());
        assertThat(name(host, id)).isEqualTo("Anne");
        host.changes().undo(redo.id());
        assertThat(name(host, id)).isEqualTo("Anna");
    }

    @Test
    void refusesToTakeTheSameBackTwice() {
        var id = add(host, "C1", "Anna");
        var set = set(host, id, Values.none().with(NAME, "Anne"));
        host.changes().undo(set);

        assertThatThrownBy(() -> host.changes().undo(set))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STATE));
    }

    @Test
    void letsOthersUndoOnlyWithTheirPermission() {
        var id = add(host, "C1", "Anna");
        var set = set(host, id, Values.none().with(NAME, "Anne"));

        host.access().user("bert", Shop.SELL);
        assertThatThrownBy(() -> host.changes().undo(set))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DENIED));
        assertThat(host.changes().find(set)).isEmpty();

        host.access().user("bert", "platform.undo.any");
        assertThat(host.changes().find(set)).isPresent();
        host.changes().undo(set);
        assertThat(name(host, id)).isEqualTo("Anna");
    }

    @Test
    void needsTheOriginalPermissionForOnesOwn() {
        var id = add(host, "C1", "Anna");
        host.access().user("bert", Shop.SELL);
        var set = set(host, id, Values.none().with(NAME, "Anne"));

        host.access().user("bert");
        assertThatThrownBy(() -> host.changes().undo(set))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DENIED));
    }

    @Test
    void findsTheLastThatCanBeUndone() {
        var id = add(host, "C1", "Anna");
        var first = set(host, id, Values.none().with(NAME, "Anne"));
        var second = set(host, id, Values.none().with(NAME, "Anja"));

        assertThat(host.changes().lastOfCurrentUser().map(ChangeSet::id)).contains(second);
        var undo = host.changes().undo(second);
        assertThat(host.changes().lastOfCurrentUser().map(ChangeSet::id)).contains(first);
        var redo = host.changes().undo(undo.id());
        assertThat(host.changes().lastOfCurrentUser().map(ChangeSet::id)).contains(redo.id());
        host.access().administrator("bert");
        assertThat(host.changes().lastOfCurrentUser()).isEmpty();
    }

    @Test
    void keepsALaterRemoval() {
        var id = add(host, "C1", "Anna");
        var set = set(host, id, Values.none().with(NAME, "Anne"));
        host.changes().run(request("gone"), change -> change.delete(CUSTOMER, id, -1));

        host.changes().undo(set);

        assertThat(row(host, id)).isNull();
    }

    @Test
    void refusesWhenAKeyWasTakenMeanwhile() {
        var id = add(host, "C1", "Anna");
        var gone = host.changes().run(request("gone"), change -> change.delete(CUSTOMER, id, -1));
        add(host, "C1", "Berta");

        assertThatThrownBy(() -> host.changes().undo(gone))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DUP));
    }

    @Test
    void refusesWhileThePluginIsStopped() {
        var id = add(host, "C1", "Anna");
        var set = set(host, id, Values.none().with(NAME, "Anne"));
        host.extensions().remove(RecordType.class);

        assertThatThrownBy(() -> host.changes().undo(set))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.messageKey())
                        .isEqualTo("platform.problem.undo.type"));
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> host.changes().undo(UUID.randomUUID()))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.isNotFound())
                        .isTrue());
    }

    @Test
    void hidesDerivedFieldsInTheHistory() {
        var id = host.changes()
                .make(request("added"), change -> change.insert(CUSTOMER, EVERYTHING))
                .value();

        assertThat(host.changes().history(CUSTOMER, id, null, 1).getFirst().fields())
                .extracting("field", "after")
                .contains(
                        tuple("colour", "darkRed"), tuple("creditLimit", "1234567.89"), tuple("points", "9000000000"));
        assertThat(host.changes().history(CUSTOMER, id, null, 1).getFirst().fields())
                .extracting("field")
                .doesNotContain("nameKey");
    }
}
