package io.relata.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that somebody enters is text wherever it is shown: nothing of it runs, and nothing of it becomes a part of a page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupTests {

    /** Text fields of every contact that take any text, with the most characters they take. */
    private static final Map<String, Integer> OF_ALL = Map.ofEntries(
            Map.entry("name2", 50),
            Map.entry("address", 100),
            Map.entry("address2", 50),
            Map.entry("postCode", 20),
            Map.entry("city", 30),
            Map.entry("county", 30),
            Map.entry("extensionNo", 30),
            Map.entry("pager", 30),
            Map.entry("faxNo", 30),
            Map.entry("telexNo", 20),
            Map.entry("telexAnswerBack", 20),
            Map.entry("formatRegion", 80),
            Map.entry("externalId", 20));

    private static final Map<String, Integer> OF_COMPANIES =
            Map.of("registrationNumber", 20, "vatRegistrationNo", 20, "searchName", 100);
    private static final Map<String, Integer> OF_PERSONS =
            Map.of("jobTitle", 30, "initials", 30, "middleName", 30, "surname", 30);

    /** What has a form of its own, or is short, takes no text of the corpus, but what comes nearest to one. */
    private static final Map<String, String> FORMED = Map.of(
            "currencyCode", "<x-pwned>",
            "email", "'{{7*7}}${alert}'@markup.example",
            "email2", "`${7*7}`@markup.example",
            "homePage", "https://markup.example/?\"><img/src=x/onerror=alert(1)>",
            "phoneNo", "<\"22\" 11='33' 44>");

    /** Text fields of alternative addresses that take any text. */
    private static final Map<String, Integer> OF_ADDRESSES = Map.ofEntries(
            Map.entry("companyName", 100),
            Map.entry("companyName2", 50),
            Map.entry("address", 100),
            Map.entry("address2", 50),
            Map.entry("postCode", 20),
            Map.entry("city", 30),
            Map.entry("county", 30),
            Map.entry("extensionNo", 30),
            Map.entry("pager", 30),
            Map.entry("faxNo", 30),
            Map.entry("telexNo", 20),
            Map.entry("telexAnswerBack", 20));

    private static final List<String> TABLES = List.of(
            "mailing-groups",
            "industry-groups",
            "business-relations",
            "job-responsibilities",
            "organizational-levels",
            "web-sources",
            "salutations",
            "salespeople",
            "territories",
            "countries",
            "languages",
            "number-series",
            "interaction-groups");

    /** Tells every element that could only have come from entered markup, in the page and in the parts it is made of. */
    private static final String WATCH = """
            window.injected = [];
            window.inspect = element => {
              const suspicious = [...element.attributes].some(each =>
                  /^on/i.test(each.name) && /alert/.test(each.value)
                  || /^(src|href|data|formaction|content)$/i.test(each.name)
                      && (/^\\s*javascript:/i.test(each.value) || /\\/\\/evil\\.example/.test(each.value)));
              const script = ['SCRIPT', 'STYLE'].includes(element.tagName) && /^alert/.test(element.textContent);
              if (suspicious || script || element.tagName === 'X-PWNED') {
                window.injected.push(element.outerHTML.slice(0, 200));
              }
              if (element.shadowRoot) element.shadowRoot.querySelectorAll('*').forEach(window.inspect);
            };
            new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => {
              if (node.nodeType === Node.ELEMENT_NODE) {
                [node, ...node.querySelectorAll('*')].forEach(window.inspect);
              }
            }))).observe(document, { childList: true, subtree: true });""";

    private static final String INSPECT =
            "() => { document.querySelectorAll('*').forEach(window.inspect); return window.injected; }";

    @TempDir
    static Path work;

    private final List<String> executed = new CopyOnWriteArrayList<>();
    private List<String> corpus = List.of();
    private RunningProduct product = RunningProduct.at(java.net.URI.create("http://127.0.0.1:1/"), "", "");
    private RestClient rest = product.rest(StoryLanguage.EN);
    private BrowserDesk browser = new BrowserDesk();
    private final List<Entered> contacts = new ArrayList<>();

    /** Holds a contact's number and what was entered into its fields. */
    private record Entered(String no, Map<String, String> values) {}

    @BeforeAll
    void enterMarkupEverywhere() throws Exception {
        corpus = Files.readAllLines(Path.of("src/test/resources/markup.txt"));
        product = RunningProduct.start(StartedProducts.home(), work, Map.of());
        rest = product.rest(StoryLanguage.EN);
        rest.post("setup/duplicate-search-strings/usual", null).orFail();
        fillTables();
        fillContacts();
        browser = product.browser(StoryLanguage.EN);
        browser.does(page -> {
            page.addInitScript(WATCH);
            page.onDialog(dialog -> {
                if (!dialog.type().equals("beforeunload")) {
                    executed.add(dialog.type() + " " + dialog.message());
                }
                dialog.accept();
            });
            page.onRequest(request -> {
                if (request.url().contains("evil.example")) {
                    executed.add(request.url());
                }
            });
            SignIn.as(page, product);
        });
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @AfterEach
    void nothingRan() {
        browser.does(page -> assertThat((List<?>) page.evaluate(INSPECT)).isEmpty());
        assertThat(executed).isEmpty();
    }

    private void fillTables() {
        for (int table = 0; table < TABLES.size(); table++) {
            for (int row = 0; row < 3; row++) {
                var values = new LinkedHashMap<String, String>();
                values.put("code", "ZZ" + row);
                values.put(named(TABLES.get(table)) ? "name" : "description", markup(table * 3 + row, 50));
                if (TABLES.get(table).equals("number-series")) {
                    values.put("startingNo", "ZZ" + row + "0001");
                }
                rest.post("setup/" + TABLES.get(table), values).orFail();
            }
        }
        rest.post(
                        "setup/salutations/ZZ0/formulas",
                        Map.of("salutationType", "formal", "salutation", markup(1, 50) + " %1", "name1", "surname"))
                .orFail();
    }

    private static boolean named(String table) {
        return List.of("salespeople", "territories", "countries", "languages").contains(table);
    }

    private void fillContacts() {
        for (int each = 0; each < corpus.size(); each++) {
            var company = contact("company", each, OF_COMPANIES);
            if (each % 4 == 0) {
                describe(company, each);
                contact("person", each, OF_PERSONS);
            }
        }
        // twice the same, to be found
        contact("company", 1, OF_COMPANIES);
    }

    /** Enters a contact with another text of the corpus in each field, so that each text comes to each field once. */
    private String contact(String type, int first, Map<String, Integer> own) {
        var values = new LinkedHashMap<String, String>();
        var fields = new LinkedHashMap<>(OF_ALL);
        fields.putAll(own);
        var next = first;
        for (var field : fields.entrySet()) {
            values.put(field.getKey(), markup(++next, field.getValue()));
        }
        values.put(type.equals("company") ? "name" : "firstName", markup(first, type.equals("company") ? 100 : 30));
        values.put("type", type);
        // nobody shall be taken for somebody else
        FORMED.forEach((field, value) ->
                values.put(field, value.replace("markup", type + first).replace("44", String.valueOf(100 + first))));
        if (!type.equals("company")) {
            values.remove("currencyCode");
        }
        var no = rest.post("contacts", values).orFail().body().path("no").asString("");
        contacts.add(new Entered(no, values));
        return no;
    }

    private void describe(String no, int first) {
        var contact = "contacts/" + no;
        rest.post(contact + "/comments", Map.of("comment", String.join("\n", corpus)))
                .orFail();
        var address = new LinkedHashMap<>(FORMED);
        address.keySet().removeAll(List.of("currencyCode", "email2"));
        OF_ADDRESSES.forEach((field, most) -> address.put(field, markup(first + address.size(), most)));
        address.put("code", "ZZ");
        rest.post(contact + "/alternative-addresses", address).orFail();
        rest.post(contact + "/web-addresses", Map.of("value", FORMED.get("homePage"), "note", markup(first + 5, 100)));
        rest.post(contact + "/phone-numbers", Map.of("value", "22 11 33 44", "note", markup(first + 2, 100)))
                .orFail();
        rest.put(contact + "/web-sources/ZZ0", Map.of("searchWord", markup(first + 3, 30)))
                .orFail();
        rest.put(contact + "/mailing-groups/ZZ1", Map.of()).orFail();
        rest.post(
                        "interactions",
                        Map.of(
                                "contactNo",
                                no,
                                "kind",
                                "call",
                                "description",
                                markup(first + 4, 100),
                                "salespersonCode",
                                Salesperson.of(rest)))
                .orFail();
    }

    /** Tells a text of the corpus that fits into a field. */
    private String markup(int from, int most) {
        for (int at = from; true; at++) {
            var text = corpus.get(Math.floorMod(at, corpus.size()));
            if (text.length() <= most) {
                return text;
            }
        }
    }

    @Test
    void showsItAsTextInTheListAndInTheSearch() {
        browser.does(page -> {
            open(page, "contacts?view=companies");
            var grid = page.locator("#contacts-grid");
            assertThat(grid).containsText("alert(1)");
            assertThat(shown(grid)).hasSizeGreaterThan(5);
            page.keyboard().press("Control+k");
            page.locator("#palette-field input").fill("onerror");
            var found = page.locator("#palette-list[data-for='onerror']");
            found.waitFor();
            assertThat(found).containsText("onerror=alert(1)");
            assertThat((List<?>) page.evaluate(INSPECT)).isEmpty();
            page.keyboard().press("Escape");
        });
    }

    @Test
    void showsItAsTextOnCardsInTheHistoryAndInNotices() {
        browser.does(page -> {
            for (int each = 0; each < contacts.size(); each += 8) {
                var contact = contacts.get(each);
                InApp.visit(page, "contacts/" + contact.no());
                page.locator("#facts-general").waitFor();
                page.locator("#facts-more vaadin-details-summary").click();
                assertThat(page.locator("#main")).containsText("alert(1)");
                contact.values().forEach((field, value) -> shownAt(page, field, value));
                assertThat((List<?>) page.evaluate(INSPECT)).isEmpty();
            }
            tellOfAChange(page);
            page.locator("#contact-menu").click();
            page.locator("#action-history").click();
            assertThat(page.locator("#history-entries")).containsText("alert(1)");
            assertThat((List<?>) page.evaluate(INSPECT)).isEmpty();
            page.keyboard().press("Escape");
        });
    }

    @Test
    void noOtherFieldOfAContactTakesMarkup() {
        for (String type : List.of("company", "person")) {
            var contact = contacts.stream()
                    .filter(each -> type.equals(each.values().get("type")))
                    .findFirst()
                    .orElseThrow();
            var path = "contacts/" + contact.no();
            var further = new TreeSet<>(rest.get(path).orFail().body().propertyNames());
            further.removeAll(contact.values().keySet());
            further.removeAll(List.of("name", "searchName"));
            further.removeAll(OF_PERSONS.keySet());
            further.removeAll(OF_COMPANIES.keySet());
            assertThat(further).isNotEmpty();
            assertThat(further).as(type).allSatisfy(field -> assertThat(
                            rest.patch(path, Map.of(field, "<x-pwned>")).status())
                    .as(field)
                    .isBetween(400, 499));
        }
    }

    @Test
    void wouldNoticeMarkupThatRuns() {
        browser.does(page -> {
            InApp.visit(page, "contacts");
            page.evaluate("() => { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>'); }");
            page.waitForCondition(() -> !executed.isEmpty());
            assertThat((List<?>) page.evaluate(INSPECT)).isNotEmpty();
            page.reload();
            page.locator("h1").waitFor();
        });
        executed.clear();
    }

    private static void shownAt(Page page, String field, String value) {
        var fact = page.locator("#fact-" + field + " .rl-reading");
        if (fact.count() > 0) {
            assertThat(fact.first()).hasText(value, new LocatorAssertions.HasTextOptions().setIgnoreCase(true));
        }
    }

    private static void tellOfAChange(Page page) {
        page.locator("#fact-name2 .rl-reading").click();
        page.locator("#edit-name2 input").fill("<img src=x onerror=alert(2)>");
        page.locator("#edit-name2 input").press("Enter");
        assertThat(page.locator("#fact-name2 .rl-reading")).hasText("<img src=x onerror=alert(2)>");
        assertThat(page.locator("vaadin-notification-card").first()).isVisible();
    }

    @Test
    void showsItAsTextAmongDuplicates() {
        browser.does(page -> {
            InApp.visit(page, "duplicates");
            var pair = page.locator("#duplicates [id^='pair-']").first();
            assertThat(pair).containsText("alert(1)");
            pair.locator("[aria-controls^='comparison-']").click();
            assertThat(pair.locator("[id^='comparison-']")).containsText("alert(1)");
            pair.locator("[id^='merge-']").first().click();
            assertThat(page.locator("vaadin-dialog[opened]")).containsText("alert(1)");
            assertThat((List<?>) page.evaluate(INSPECT)).isEmpty();
            page.keyboard().press("Escape");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setup/mailing-groups",
                "setup/web-sources",
                "setup/salespeople",
                "setup/countries",
                "setup/number-series",
                "setup/salutations",
                "setup/salutation-formulas"
            })
    void showsItAsTextInTheSetup(String path) {
        browser.does(page -> {
            InApp.visit(page, path);
            page.locator("#setup-grid").waitFor();
            var filter = page.locator("#setup-filter input");
            if (filter.isVisible()) {
                filter.fill("zz");
            }
            assertThat(page.locator("#setup-grid")).containsText(Pattern.compile("alert\\(1\\)|7\\*7"));
        });
    }

    @Test
    void showsItAsTextInTheListsOfFields() {
        browser.does(page -> {
            open(page, "contacts?new=person");
            page.locator("#field-companyNo input").fill("alert");
            assertThat(page.locator("vaadin-combo-box-item:visible").first()).containsText("alert(1)");
            assertThat((List<?>) page.evaluate(INSPECT)).isEmpty();
            // what was typed is left behind: the next one begins on a page without a dialog
            open(page, "contacts");
        });
    }

    private List<String> shown(Locator where) {
        var text = where.textContent();
        return corpus.stream().filter(text::contains).toList();
    }

    private void open(Page page, String path) {
        page.navigate(product.url().resolve(path).toString());
        page.locator("h1").waitFor();
    }
}
