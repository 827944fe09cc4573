package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks through a list of five hundred contacts, many of one name. */
@OnPlatform
class ContactListTests {

    private static final int ALL = 500;

    private final Contacts contacts;

    ContactListTests(Platform platform) {
        contacts = platform.service(Contacts.class);
    }

    @BeforeAll
    static void fill(Platform platform) {
        var service = platform.service(Contacts.class);
        platform.service(Changes.class).run(ChangeRequest.of(Contacts.WRITE, "contacts.change.demo"), change -> {
            for (int i = 0; i < ALL; i++) {
                var name = i % 2 == 0 ? "Same Name" : "Åse " + (char) ('A' + i % 26) + " Øye";
                service.create(
                        i % 3 == 0
                                ? Map.of("type", "company", "name", name)
                                : Map.of("type", "person", "name", name, "city", "City " + i % 7));
            }
        });
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

    @ParameterizedTest
    @EnumSource(ContactSort.class)
    void showsEveryContactOnceInEveryOrder(ContactSort sort) {
        var query = ContactQuery.all().sortedBy(sort, false).atMost(37);

        var up = walk(query);
        var down = walk(query.sortedBy(sort, true));

        assertThat(up).extracting(ContactFacts::no).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(down.reversed()).isEqualTo(up);
    }

    @Test
    void sortsByNumberAndPutsThoseWithoutACityLast() {
        assertThat(walk(ContactQuery.all().sortedBy(ContactSort.NUMBER, false)))
                .extracting(ContactFacts::no)
                .isSorted();
        var cities = walk(ContactQuery.all().sortedBy(ContactSort.CITY, false)).stream()
                .map(ContactFacts::city)
                .toList();
        assertThat(cities.getFirst()).isEqualTo("City 0");
        assertThat(cities.getLast()).isNull();
    }

    @Test
    void narrowsByTypeAndFilter() {
        var people = ContactQuery.all().ofType(ContactType.PERSON).atMost(500);

        assertThat(walk(people)).allMatch(row -> !row.isCompany());
        assertThat(walk(people.where(Map.of("city", "City 3")))).isNotEmpty().allMatch(row -> "City 3"
                .equals(row.city()));
        assertThat(contacts.count(people)).isEqualTo(walk(people).size());
        assertThat(walk(ContactQuery.all().where(Map.of("independent", "true"))))
                .hasSize((int) contacts.count(people));
    }

    @Test
    void jumpsToWhereAWalkWouldCome() {
        var query = ContactQuery.all().atMost(10);
        var all = walk(query);

        var cursor = contacts.cursorAfter(query, 123).orElseThrow();

        assertThat(contacts.list(query.after(cursor)).items()).isEqualTo(all.subList(123, 133));
        assertThat(contacts.cursorAfter(query, ALL + 1)).isEmpty();
    }

    @Test
    void refusesAnotherListsCursorAndUnknownFilters() {
        var next = contacts.list(ContactQuery.all().atMost(5)).next();

        assertThatThrownBy(() -> contacts.list(
                        ContactQuery.all().sortedBy(ContactSort.NUMBER, false).after(next)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> contacts.list(ContactQuery.all().after("bogus")))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> contacts.list(ContactQuery.all().where(Map.of("shoeSize", "43"))))
                .isInstanceOf(Problem.class);
    }
}
