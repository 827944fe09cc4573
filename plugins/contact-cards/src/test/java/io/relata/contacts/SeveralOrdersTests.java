package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.text.SortKeys;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sorts a list of few cities, names and salespeople by several of them, and compares it with what sorting in Java says. */
@OnPlatform
class SeveralOrdersTests {

    private static final int ALL = 240;
    private static final ContactOrder NAME = ContactOrder.ascending(ContactSort.NAME);
    private static final ContactOrder NAME_BACK = new ContactOrder(ContactSort.NAME, true);
    private static final ContactOrder CITY = ContactOrder.ascending(ContactSort.CITY);
    private static final ContactOrder CITY_BACK = new ContactOrder(ContactSort.CITY, true);
    private static final ContactOrder SALESPERSON = ContactOrder.ascending(ContactSort.SALESPERSON);
    private static final ContactOrder SALESPERSON_BACK = new ContactOrder(ContactSort.SALESPERSON, true);
    private static final ContactOrder NUMBER_BACK = new ContactOrder(ContactSort.NUMBER, true);

    private final Contacts contacts;
    private final SortKeys keys;

    SeveralOrdersTests(Platform platform) {
        contacts = platform.service(Contacts.class);
        keys = platform.service(SortKeys.class);
    }

    @BeforeAll
    static void fill(Platform platform) {
        var codes = platform.service(CodeTables.class);
        for (var code : List.of("ØK", "ZB", "A-1", "A1")) {
            codes.create("salespeople", Map.of("code", code, "name", code));
        }
        var service = platform.service(Contacts.class);
        platform.service(Changes.class).run(ChangeRequest.of(Contacts.WRITE, "contacts.change.demo"), change -> {
            for (int i = 0; i < ALL; i++) {
                var values = new HashMap<String, @Nullable Object>();
                values.put("type", "company");
                values.put("name", "Åse Øye Äng Zoé abc".split(" ")[i % 5]);
                values.put("city", i % 4 == 0 ? null : "Ås,Oslo,Ålesund".split(",")[i % 3]);
                values.put("salespersonCode", i % 7 == 0 ? null : "ØK,ZB,A-1,A1".split(",")[i % 4]);
                service.create(values);
            }
        });
    }

    static Stream<List<ContactOrder>> orders() {
        return Stream.of(
                List.of(CITY, NAME),
                List.of(CITY, NAME_BACK),
                List.of(CITY_BACK, NAME),
                List.of(SALESPERSON, CITY_BACK, NAME),
                List.of(SALESPERSON_BACK, CITY, NAME_BACK),
                List.of(NAME, SALESPERSON_BACK),
                List.of(CITY, NUMBER_BACK),
                List.of(SALESPERSON));
    }

    private List<ContactFacts> walk(ContactQuery query) {
        var rows = new ArrayList<ContactFacts>();
        @Nullable String cursor = null;
        do {
            var page = contacts.list(query.after(cursor));
            rows.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }

    private Comparator<ContactFacts> comparator(ContactOrder order) {
        Comparator<ContactFacts> ascending =
                switch (order.by()) {
                    case NAME -> Comparator.comparing(facts -> facts.name(), this::compared);
                    case CITY ->
                        Comparator.comparing(
                                ContactFacts::city, Comparator.nullsLast((one, other) -> compared(one, other)));
                    case SALESPERSON ->
                        Comparator.comparing(
                                ContactFacts::salespersonCode, Comparator.nullsLast(Comparator.naturalOrder()));
                    case NUMBER -> Comparator.comparing(ContactFacts::no);
                    default -> throw new IllegalArgumentException(order.toString());
                };
        return order.descending() ? ascending.reversed() : ascending;
    }

    private int compared(String one, String other) {
        return Arrays.compareUnsigned(keys.key(SortKeys.Order.ROOT, one), keys.key(SortKeys.Order.ROOT, other));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void sortsByOneAfterTheOther(List<ContactOrder> orders) {
        var query = ContactQuery.all().sortedBy(orders).atMost(23);
        var expected = orders.stream()
                .map(this::comparator)
                .reduce(Comparator::thenComparing)
                .orElseThrow();

        var rows = walk(query);

        assertThat(rows).extracting(ContactFacts::no).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(rows).isSortedAccordingTo(expected);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void jumpsToWhereAWalkWouldComeInEveryOrder(List<ContactOrder> orders) {
        var query = ContactQuery.all().sortedBy(orders).atMost(10);
        var all = walk(query.atMost(500));

        var from = contacts.cursorAfter(query, 41).orElseThrow();
        var on = contacts.cursorAfter(query.after(from), 100).orElseThrow();

        assertThat(contacts.list(query.after(on)).items()).isEqualTo(all.subList(141, 151));
        assertThat(contacts.cursorAfter(query.after(on), ALL)).isEmpty();
    }

    @Test
    void putsThoseWithoutAValueLastAndTurnedRoundFirst() {
        var up = walk(ContactQuery.all().sortedBy(List.of(SALESPERSON, NAME)));
        var down = walk(ContactQuery.all().sortedBy(List.of(SALESPERSON_BACK, NAME)));

        assertThat(up.getLast().salespersonCode()).isNull();
        assertThat(down.getFirst().salespersonCode()).isNull();
        assertThat(down.stream().filter(row -> row.salespersonCode() == null)).hasSize((ALL + 6) / 7);
    }

    @Test
    void countsAnOrderNamedTwiceOnceAndRefusesTheCursorOfAnotherOne() {
        var query = ContactQuery.all().sortedBy(List.of(CITY, CITY_BACK)).atMost(5);

        assertThat(query.orders()).containsExactly(CITY);
        var cursor = contacts.list(query).next();
        assertThatThrownBy(
                        () -> contacts.list(query.sortedBy(List.of(CITY, NAME)).after(cursor)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(
                        () -> contacts.list(query.sortedBy(List.of(CITY_BACK)).after(cursor)))
                .isInstanceOf(Problem.class);
    }
}
