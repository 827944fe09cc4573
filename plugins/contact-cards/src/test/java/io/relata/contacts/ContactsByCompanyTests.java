package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.relata.contacts.ContactsByCompany.Row;
import io.relata.platform.access.Access;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.search.Search;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads thirty companies with up to a dozen people each, and twenty independent persons, by company. */
@OnPlatform
class ContactsByCompanyTests {

    private static final int COMPANIES = 30;

    private final Platform platform;
    private final Contacts contacts;
    private final ContactsByCompany companies;

    ContactsByCompanyTests(Platform platform) {
        this.platform = platform;
        contacts = platform.service(Contacts.class);
        companies = platform.service(ContactsByCompany.class);
    }

    @BeforeAll
    static void fill(Platform platform) {
        var service = platform.service(Contacts.class);
        platform.service(Changes.class).run(ChangeRequest.of(Contacts.WRITE, "contacts.change.demo"), change -> {
            for (int i = 0; i < COMPANIES; i++) {
                var company = service.create(
                                Map.of("type", "company", "name", "Firm " + (char) ('A' + i % 26) + i, "city", city(i)))
                        .value();
                for (int j = 0; j < i % 13; j++) {
                    service.create(Map.of(
                            "type",
                            "person",
                            "name",
                            "Worker " + (char) ('Z' - j),
                            "companyNo",
                            company.no(),
                            "city",
                            city(i + j)));
                }
            }
            for (int i = 0; i < 20; i++) {
                service.create(Map.of("type", "person", "name", "Free " + i, "city", city(i)));
            }
        });
    }

    private static String city(int i) {
        return i % 9 == 0 ? "Rare" : "City " + i % 4;
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
    }

    private List<Row> walk(ContactQuery query) {
        var rows = new ArrayList<Row>();
        @Nullable String cursor = query.cursor();
        do {
            var page = companies.list(query.after(cursor));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(query.limit());
            rows.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }

    /** Checks that each company is followed by its people and nobody else. */
    private static void assertGrouped(List<Row> rows) {
        @Nullable ContactFacts company = null;
        for (Row row : rows) {
            var contact = row.contact();
            if (contact.isCompany() || contact.isIndependent()) {
                company = contact.isCompany() ? contact : null;
            } else {
                assertThat(company).isNotNull();
                assertThat(contact.companyId()).isEqualTo(company == null ? null : company.id());
            }
        }
    }

    private static List<ContactFacts> heads(List<Row> rows) {
        return rows.stream()
                .map(Row::contact)
                .filter(contact -> contact.isCompany() || contact.isIndependent())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 500})
    void showsEveryContactOnceWithPeopleBelowTheirCompany(int limit) {
        var query = ContactQuery.all().atMost(limit);

        var rows = walk(query);

        assertGrouped(rows);
        assertThat(rows).extracting(row -> row.contact().no()).doesNotHaveDuplicates();
        assertThat(rows).hasSize((int) contacts.count(query)).allMatch(Row::found);
        assertThat(companies.count(query)).isEqualTo(rows.size());
        assertThat(heads(rows)).extracting(ContactFacts::name).isSorted();
    }

    @Test
    void putsPeopleInTheOrderOfTheListToo() {
        var query = ContactQuery.all().sortedBy(ContactSort.NAME, true).atMost(11);

        var rows = walk(query);

        assertGrouped(rows);
        assertThat(heads(rows).reversed()).extracting(ContactFacts::name).isSorted();
        assertThat(rows.stream()
                        .map(Row::contact)
                        .filter(contact -> "Firm M12".equals(contact.companyName()) && !contact.isCompany())
                        .map(ContactFacts::name)
                        .toList()
                        .reversed())
                .hasSize(12)
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 500})
    void showsACompanyForTheSakeOfItsPeople(int limit) {
        var query = ContactQuery.all().where(Map.of("city", "Rare")).atMost(limit);

        var rows = walk(query);

        assertGrouped(rows);
        assertThat(rows.stream().filter(Row::found).map(row -> row.contact().no()))
                .containsExactlyInAnyOrderElementsOf(contacts.list(query.atMost(500)).items().stream()
                        .map(ContactFacts::no)
                        .toList());
        assertThat(rows.stream().filter(row -> !row.found()))
                .isNotEmpty()
                .allMatch(row -> row.contact().isCompany()
                        && !"Rare".equals(row.contact().city()));
        assertThat(companies.count(query)).isEqualTo(rows.size());
    }

    @Test
    void findsTheSameWhenItWalksThroughTheCompanies() {
        var list = platform.service(ContactList.class);
        var counts = platform.service(ContactCounts.class);
        var walking = new StoredContactsByCompany(
                platform.service(Access.class),
                list,
                platform.service(ContactReading.class),
                new CompanyHeads(platform.service(DSLContext.class), list, counts, 0),
                counts);
        for (var query : List.of(
                ContactQuery.all().where(Map.of("city", "Rare")),
                ContactQuery.all().ofType(ContactType.PERSON),
                ContactQuery.all().where(Map.of("city.not", "City 1")).sortedBy(ContactSort.CITY, true))) {
            var first = companies.list(query.atMost(20));

            assertThat(walking.list(query.atMost(20))).isEqualTo(first);
            assertThat(walking.list(query.atMost(20).after(first.next())))
                    .isEqualTo(companies.list(query.atMost(20).after(first.next())));
            assertThat(walking.cursorAfter(query, 33)).isEqualTo(companies.cursorAfter(query, 33));
        }
    }

    @Test
    void showsAllCompaniesOfPeopleAlone() {
        var rows = walk(ContactQuery.all().ofType(ContactType.PERSON).atMost(40));

        assertGrouped(rows);
        assertThat(rows).allMatch(row -> row.found() != row.contact().isCompany());
    }

    @Test
    void jumpsToWhereAWalkWouldCome() {
        for (var query : List.of(
                ContactQuery.all(),
                ContactQuery.all().where(Map.of("city", "City 1")),
                ContactQuery.all()
                        .sortedBy(List.of(
                                ContactOrder.ascending(ContactSort.CITY), new ContactOrder(ContactSort.NAME, true))))) {
            var all = walk(query.atMost(500));
            for (int rows : new int[] {1, 2, 30, all.size() - 1}) {
                var cursor = companies.cursorAfter(query, rows).orElseThrow();
                assertThat(walk(query.after(cursor).atMost(13))).isEqualTo(all.subList(rows, all.size()));
                var from = companies.cursorAfter(query, 17).orElseThrow();
                if (17 + rows < all.size()) {
                    var on = companies.cursorAfter(query.after(from), rows).orElseThrow();
                    assertThat(walk(query.after(on))).isEqualTo(all.subList(17 + rows, all.size()));
                }
            }
            assertThat(companies.cursorAfter(query, all.size() + 1)).isEmpty();
        }
    }

    @Test
    void groupsWhatSearchFinds() {
        var company = contacts.create(Map.of("type", "company", "name", "Quixotic AS"))
                .value();
        contacts.create(Map.of("type", "person", "name", "Ulla Zwingli", "companyNo", company.no()));

        platform.service(Search.class).awaitFresh();

        assertThat(companies.list(ContactQuery.all().found("Zwingli")).items())
                .extracting(row -> row.contact().name(), Row::found)
                .containsExactly(tuple("Quixotic AS", false), tuple("Ulla Zwingli", true));
        assertThat(companies.count(ContactQuery.all().found("Zwingli"))).isEqualTo(2);
    }

    @Test
    void refusesForeignCursorsAndAsksForThePermission() {
        var plain = contacts.list(ContactQuery.all().atMost(5)).next();

        assertThatThrownBy(() -> companies.list(ContactQuery.all().after(plain)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> companies.list(ContactQuery.all().after("bogus")))
                .isInstanceOf(Problem.class);
        platform.signInWith(CodeTables.READ);
        assertThatThrownBy(() -> companies.list(ContactQuery.all()))
                .isInstanceOfSatisfying(
                        Problem.class, denied -> assertThat(denied.code()).isEqualTo(ProblemCode.DENIED));
    }
}
