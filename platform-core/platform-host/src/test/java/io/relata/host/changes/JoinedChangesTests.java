package io.relata.host.changes;

import static io.relata.host.changes.Shop.CUSTOMER;
import static io.relata.host.changes.Shop.add;
import static io.relata.host.changes.Shop.customer;
import static io.relata.host.changes.Shop.request;
import static io.relata.host.changes.Shop.row;
import static io.relata.host.changes.Shop.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.host.schema.TestDatabase;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JoinedChangesTests extends InShop {

    JoinedChangesTests(TestDatabase engine) {
        super(engine);
    }

    @Test
    void joinsTheChangeThatIsOpen() {
        var outer = host.changes().make(request("outer"), change -> {
            var inner = host.changes()
                    .make(
                            ChangeRequest.of("shop.inner", "shop.change.inner"),
                            joined -> joined.insert(CUSTOMER, customer("C1", "Anna")));
            assertThat(inner.changeSet()).isEqualTo(change.id());
            return inner.value();
        });

        var set = host.changes().find(outer.changeSet());
        assertThat(set).hasValueSatisfying(found -> assertThat(found.label()).isEqualTo("shop.change.outer"));
        assertThat(host.count("core_change_set")).isEqualTo(1);
    }

    @Test
    void checksThePermissionOfAChangeThatJoins() {
        host.access().user("bert", Shop.SELL);

        assertThatThrownBy(() -> host.changes().run(request("outer"), change -> host.changes()
                        .run(
                                ChangeRequest.of("shop.inner", "shop.change.inner"),
                                joined -> joined.insert(CUSTOMER, customer("C1", "Anna")))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DENIED));
        assertThat(host.count("p_shop_customer")).isZero();
    }

    @Test
    void goesOnWithoutAPartThatWasRefused() {
        host.changes().run(request("import"), change -> {
            change.insert(CUSTOMER, customer("C1", "Anna"));
            assertThatThrownBy(() -> host.changes().run(request("row"), row -> {
                        row.insert(CUSTOMER, customer("C2", "Berta"));
                        row.insert(CUSTOMER, customer("C1", "Twice"));
                    }))
                    .isInstanceOf(Problem.class);
            host.changes().run(request("row"), row -> row.insert(CUSTOMER, customer("C3", "Carl")));
        });

        assertThat(host.rows("select code from p_shop_customer order by code"))
                .extracting(row -> row.values().iterator().next())
                .containsExactly("C1", "C3");
        assertThat(host.count("core_change_entry")).isEqualTo(2);
    }

    @Test
    void dropsAChangeThatGoesOnAfterTheDatabaseRefused() {
        add(host, "C1", "Anna");

        assertThatThrownBy(() -> host.changes().run(request("careless"), change -> {
                    try {
                        change.insert(CUSTOMER, customer("C1", "Twice"));
                    } catch (Problem swallowed) {
                        change.insert(CUSTOMER, customer("C2", "Berta"));
                    }
                }))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DUP));
        assertThat(host.count("p_shop_customer")).isEqualTo(1);
    }
}
