package io.relata.host.changes;

import static io.relata.host.changes.Shop.CODE;
import static io.relata.host.changes.Shop.CUSTOMER;
import static io.relata.host.changes.Shop.CUSTOMER_ID;
import static io.relata.host.changes.Shop.NAME;
import static io.relata.host.changes.Shop.ORDER;
import static io.relata.host.changes.Shop.add;
import static io.relata.host.changes.Shop.customer;
import static io.relata.host.changes.Shop.name;
import static io.relata.host.changes.Shop.request;
import static io.relata.host.changes.Shop.row;
import static io.relata.host.changes.Shop.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relata.host.schema.TestDatabase;
import io.relata.platform.change.Values;
import io.relata.platform.event.Event;
import io.relata.platform.event.Listener;
import io.relata.platform.event.Veto;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ChangeRefusalTests extends InShop {

    record CustomerAdded(UUID id) implements Event {}

    record CustomerAdding(String code) {}

    ChangeRefusalTests(TestDatabase engine) {
        super(engine);
    }

    @Test
    void refusesAStaleVersionAndSaysWhoWasFaster() {
        var id = add(host, "C1", "Anna");
        host.access().administrator("bert");
        set(host, id, Values.none().with(NAME, "Berta"));

        var refusal = catchThrowableOfType(Problem.class, () -> host.changes()
                .run(
                        request("set"),
                        change -> change.update(CUSTOMER, id, 1, Values.none().with(NAME, "X"))));

        assertThat(refusal.code()).isEqualTo(ProblemCode.CONFLICT);
        assertThat(refusal.arguments()[0]).isEqualTo("bert");
        assertThat(name(host, id)).isEqualTo("Berta");
    }

    @Test
    void refusesWhatIsNotThere() {
        var nowhere = UUID.randomUUID();

        assertThatThrownBy(() -> set(host, nowhere, Values.none().with(NAME, "X")))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.isNotFound())
                        .isTrue());
        assertThatThrownBy(() -> host.changes().run(request("gone"), change -> change.delete(CUSTOMER, nowhere, -1)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.isNotFound())
                        .isTrue());
    }

    @Test
    void namesTheFieldOfATakenKey() {
        add(host, "C1", "Anna");

        var refusal = catchThrowableOfType(Problem.class, () -> add(host, "C1", "Berta"));

        assertThat(refusal.code()).isEqualTo(ProblemCode.DUP);
        assertThat(refusal.field()).contains("code");
        assertThat(refusal.arguments()).containsExactly("C1");
    }

    @Test
    void namesTheFieldThatMustHaveAValue() {
        var refusal = catchThrowableOfType(Problem.class, () -> host.changes()
                .run(
                        request("added"),
                        change -> change.insert(CUSTOMER, Values.none().with(NAME, "X"))));

        assertThat(refusal.code()).isEqualTo(ProblemCode.REQ);
        assertThat(refusal.field()).contains("code");
    }

    @Test
    void refusesToRemoveWhatOthersReferTo() {
        var id = add(host, "C1", "Anna");
        host.changes()
                .run(
                        request("order"),
                        change -> change.insert(ORDER, Values.none().with(CUSTOMER_ID, id)));

        var refusal = catchThrowableOfType(
                Problem.class, () -> host.changes().run(request("gone"), change -> change.delete(CUSTOMER, id, 1)));

        assertThat(refusal.code()).isEqualTo(ProblemCode.REF);
        assertThat(name(host, id)).isEqualTo("Anna");
    }

    @Test
    void refusesAReferenceToNothing() {
        var refusal = catchThrowableOfType(Problem.class, () -> host.changes()
                .run(
                        request("order"),
                        change -> change.insert(ORDER, Values.none().with(CUSTOMER_ID, UUID.randomUUID()))));

        assertThat(refusal.code()).isEqualTo(ProblemCode.REF);
        assertThat(refusal.field()).contains("customerId");
    }

    @Test
    void leavesEverythingAsItWasWhenRefused() {
        host.extensions().add(Listener.of("hear", CustomerAdded.class, event -> {}));
        var id = add(host, "C1", "Anna");
        var before = everything();

        assertThatThrownBy(() -> host.changes().run(request("refused"), change -> {
                    var other = change.insert(CUSTOMER, customer("C2", "Berta"));
                    change.publish(new CustomerAdded(other));
                    change.update(CUSTOMER, id, 1, Values.none().with(NAME, "Anne"));
                    throw Problem.of(ProblemCode.STATE, "shop.refused");
                }))
                .isInstanceOf(Problem.class);
        host.access().user("bert");
        assertThatThrownBy(() -> add(host, "C3", "Carl"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DENIED));

        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        var all = new ArrayList<Object>();
        for (var table : List.of("p_shop_customer", "core_change_set", "core_change_entry", "core_outbox")) {
            for (Map<String, Object> row : host.rows("select * from " + table)) {
                var cells = new ArrayList<Object>();
                row.forEach((column, value) ->
                        cells.add(column + "=" + (value instanceof byte[] bytes ? List.of(bytes.length) : value)));
                all.add(cells);
            }
        }
        return all;
    }

    @Test
    void letsAVetoRefuse() {
        host.extensions().add(Veto.of("no-x", CustomerAdding.class, adding -> {
            if (adding.code().equals("X")) {
                throw Problem.of(ProblemCode.STATE, "shop.noX");
            }
        }));

        assertThatThrownBy(() -> host.changes().run(request("asked"), change -> {
                    change.insert(CUSTOMER, customer("X", "Xenia"));
                    change.ask(new CustomerAdding("X"));
                }))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("shop.noX");
        assertThat(host.count("p_shop_customer")).isZero();
    }

    @Test
    void goesOnWhenAVetoFails() {
        host.extensions().add(Veto.of("broken", CustomerAdding.class, adding -> {
            host.sql("select * from p_shop_missing");
        }));

        host.changes().run(request("asked"), change -> {
            change.ask(new CustomerAdding("C1"));
            change.insert(CUSTOMER, customer("C1", "Anna"));
        });

        assertThat(host.count("p_shop_customer")).isEqualTo(1);
        assertThat(host.extensions().faults()).hasSize(1);
    }

    @Test
    void refusesAFieldOfAnotherKind() {
        assertThatThrownBy(() -> host.changes()
                        .run(
                                request("odd"),
                                change -> change.insert(ORDER, Values.none().with(CODE, "C1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
