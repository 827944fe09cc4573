package io.relata.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whoever cannot or will not use a mouse does the day's work; nothing here clicks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTests {

    @TempDir
    static Path work;

    private RunningProduct product = RunningProduct.at(java.net.URI.create("http://127.0.0.1:1/"), "", "");
    private RestClient rest = product.rest(StoryLanguage.EN);
    private BrowserDesk browser = new BrowserDesk();

    @BeforeAll
    void start() {
        product = RunningProduct.start(StartedProducts.home(), work, Map.of());
        rest = product.rest(StoryLanguage.EN);
        browser = product.browser(StoryLanguage.EN);
        browser.does(page -> SignIn.as(page, product));
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void recordsACallFromTheList() {
        var company = contact(Map.of("type", "company", "name", "Havbris AS"));
        var person = contact(Map.of("type", "person", "name", "Grete Solheim", "companyNo", company));
        browser.does(page -> {
            open(page, "");
            var keys = page.keyboard();
            keys.press("g");
            keys.press("c");
            assertThat(page.locator("h1")).isFocused();
            keys.press("/");
            keys.type("solheim");
            keys.press("Enter");
            assertThat(page.locator("#fact-name")).containsText("Grete Solheim");

            keys.press("Alt+l");
            assertThat(page.locator("#compose-text textarea")).isFocused();
            keys.type("Asked for the spring catalogue");
            keys.press("Control+Enter");
            assertThat(entry(page, "Asked for the spring catalogue")).isVisible();
            assertThat(page).hasURL(product.url().resolve("contacts/" + person).toString());

            open(page, "contacts/" + company);
            assertThat(entry(page, "Asked for the spring catalogue").locator(".rl-via"))
                    .containsText("Grete Solheim");
        });
    }

    @Test
    void walksFromTheSearchIntoTheRows() {
        contact(Map.of("type", "company", "name", "Tindved AS"));
        browser.does(page -> {
            open(page, "contacts");
            var keys = page.keyboard();
            keys.press("/");
            keys.type("tindved");
            assertThat(page.locator("#contacts-count")).hasText("1");
            keys.press("ArrowDown");
            assertThat(page.locator("#contacts-grid")).isFocused();
            keys.press("Enter");
            assertThat(page.locator("#fact-name")).containsText("Tindved AS");
        });
    }

    @Test
    void editsInTheRowAndReachesFiltersAndViews() {
        contact(Map.of("type", "company", "name", "Skarphall AS", "city", "Oslo"));
        browser.does(page -> {
            open(page, "contacts?q=skarphall");
            var keys = page.keyboard();
            keys.press("/");
            assertThat(page.locator("#contacts-count")).hasText("1");
            keys.press("ArrowDown");
            assertThat(page.locator("#contacts-grid")).isFocused();
            keys.press("F2");
            assertThat(page.locator("#row-name input")).isFocused();
            page.locator("#row-city input").focus();
            keys.press("Control+a");
            keys.type("Moss");
            keys.press("Enter");
            assertThat(page.locator("#row-city")).hasCount(0);
            assertThat(page.locator("#contacts-grid")).containsText("Moss");

            keys.press("Enter");
            assertThat(page.locator("#fact-city")).containsText("Moss");

            open(page, "contacts");
            keys.press("v");
            assertThat(page.locator("#view-all")).isFocused();
            keys.press("f");
            assertThat(page.locator("#filter-field input")).isFocused();
        });
    }

    @Test
    void closesTheSearchWithEsc() {
        contact(Map.of("type", "company", "name", "Lyngholmen AS"));
        browser.does(page -> {
            open(page, "contacts");
            page.keyboard().press("Control+k");
            assertThat(page.locator("#palette-field input")).isFocused();
            page.keyboard().type("lyngholmen");
            assertThat(page.locator("#palette-list")).containsText("Lyngholmen AS");
            page.keyboard().press("Escape");
            assertThat(page.locator("#palette-field")).isHidden();
            assertThat(page).hasURL(product.url().resolve("contacts").toString());
        });
    }

    @Test
    void createsOneAfterTheOtherAndOpensTheLast() {
        browser.does(page -> {
            open(page, "");
            var keys = page.keyboard();
            keys.press("c");
            assertThat(page.locator("#field-name input")).isFocused();
            keys.type("Langfjell AS");
            keys.press("Control+Alt+Enter");
            assertThat(page.locator("vaadin-notification-card").last()).containsText("Langfjell AS");
            assertThat(page.locator("#field-name")).hasCount(1);
            assertThat(page.locator("#field-name input")).isFocused();
            assertThat(page.locator("#field-name input")).hasValue("");
            keys.type("Rundfjell AS");
            keys.press("Control+Shift+Enter");
            assertThat(page.locator("#fact-name")).containsText("Rundfjell AS");
        });
    }

    @Test
    void goesOnAtTheMenuAfterChangingWhatANumberIsFor() {
        var no = contact(Map.of("type", "company", "name", "Stillevik AS", "phoneNo", "22 41 01 01"));
        browser.does(page -> {
            open(page, "contacts/" + no);
            page.locator("#channel-menu-phoneNo").click();
            page.locator("#channel-edit").click();
            page.locator("#field-note input").fill("until four");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#channel-of-phoneNo")).containsText("until four");
            page.waitForFunction("() => document.activeElement?.closest('#channel-menu-phoneNo') != null");
        });
    }

    @Test
    void createsACompanyAndAPersonAtIt() {
        browser.does(page -> {
            open(page, "");
            var keys = page.keyboard();
            keys.press("c");
            assertThat(page.locator("#field-name input")).isFocused();
            keys.type("Fjordglass AS");
            keys.press("Control+Enter");
            assertThat(page.locator("vaadin-notification-card").first()).containsText("Fjordglass AS");

            command(page, "> person", "Contact person");
            assertThat(page.locator("#field-name input")).isFocused();
            keys.type("Nils Lie");
            keys.press("Tab");
            assertThat(page.locator("#field-companyNo input")).isFocused();
            keys.type("Fjordglass");
            assertThat(page.locator("vaadin-combo-box-item").first()).containsText("Fjordglass AS");
            keys.press("ArrowDown");
            keys.press("Enter");
            keys.press("Control+Enter");
            assertThat(page.locator("vaadin-notification-card").last()).containsText("Nils Lie");
        });
        var made = rest.get("contacts?filter=type%20eq%20person&sort=-no")
                .orFail()
                .body()
                .path("items");
        assertThat(made.path(0).path("name").asString("")).isEqualTo("Nils Lie");
        assertThat(made.path(0).path("companyName").asString("")).isEqualTo("Fjordglass AS");
    }

    @Test
    void setsUpASeriesAndACodeAndTakesAnEditBack() {
        browser.does(page -> {
            var keys = page.keyboard();
            open(page, "");
            keys.press("g");
            keys.press("s");
            newSetupRow(page, "number-series");
            keys.type("KEYS");
            tabTo(page, "#edit-startingNo");
            keys.type("KE0001");
            keys.press("Enter");
            assertThat(page.locator("#setup-grid")).containsText("KE0001");

            newSetupRow(page, "mailing-groups");
            keys.type("POST");
            tabTo(page, "#edit-description");
            keys.type("Christmas cards");
            keys.press("Enter");
            assertThat(page.locator("#setup-grid")).containsText("Christmas cards");

            setupPage(page, "marketing");
            tabTo(page, "#setting-contactNos");
            keys.press("Control+a");
            keys.type("KEYS");
            assertThat(page.locator("vaadin-combo-box-item:visible").first()).containsText("KEYS");
            keys.press("ArrowDown");
            keys.press("Enter");
            assertThat(page.locator("vaadin-notification-card").last()).isVisible();
        });
        browser.does(page -> {
            var keys = page.keyboard();
            open(page, "");
            keys.press("c");
            assertThat(page.locator("#field-name input")).isFocused();
            keys.type("Tastatur AS");
            keys.press("Control+Enter");
            assertThat(page.locator("vaadin-notification-card").first()).containsText("Tastatur AS");
            keys.press("Control+k");
            assertThat(page.locator("#palette-field input")).isFocused();
            keys.type("tastatur");
            assertThat(page.locator("#palette-0")).containsText("Tastatur AS");
            keys.press("Enter");
            assertThat(page).hasURL(product.url().resolve("contacts/KE0001").toString());

            tabTo(page, "#fact-city .rl-reading");
            keys.press("Enter");
            assertThat(page.locator("#edit-city input")).isFocused();
            keys.type("Molde");
            keys.press("Enter");
            assertThat(page.locator("#fact-city .rl-reading")).hasText("Molde");
            keys.press("Alt+z");
            assertThat(page.locator("#fact-city .rl-reading")).hasText("–");
        });
        rest.patch("setup/marketing", Map.of("contactNos", "CONT")).orFail();
    }

    private static void newSetupRow(Page page, String table) {
        setupPage(page, table);
        tabTo(page, "#setup-new, #setup-first");
        page.keyboard().press("Enter");
        assertThat(page.locator("#edit-code input")).isFocused();
    }

    private static void setupPage(Page page, String table) {
        page.locator("#setup-" + table).waitFor();
        tabTo(page, "#setup-" + table);
        page.keyboard().press("Enter");
        assertThat(page.locator("#setup-" + table)).hasAttribute("aria-current", "page");
    }

    /** Goes from stop to stop, as far as it takes; a page on which a stop is a trap never gets there. */
    private static void tabTo(Page page, String selector) {
        for (int stop = 0; stop < 150; stop++) {
            if (Boolean.TRUE.equals(
                    page.evaluate("selector => Boolean(document.activeElement?.closest(selector))", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No way by Tab leads to " + selector);
    }

    @Test
    void bringsTheFocusBackToWhatOpenedADialog() {
        var company = contact(Map.of("type", "company", "name", "Brygga AS"));
        browser.does(page -> {
            open(page, "contacts/" + company);
            page.locator("#add-person").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#field-name input")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator("#add-person")).isFocused();

            page.keyboard().press("Enter");
            assertThat(page.locator("#field-name input")).isFocused();
            page.keyboard().type("Kari Moe");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#section-people")).containsText("Kari Moe");
            assertThat(page.locator("#add-person")).isFocused();
        });
    }

    @Test
    void readsTheHeadingAfterNavigation() {
        var company = contact(Map.of("type", "company", "name", "Solvang AS"));
        browser.does(page -> {
            open(page, "contacts/" + company);
            page.keyboard().press("g");
            page.keyboard().press("i");
            assertThat(page.locator("h1")).not().hasText("Solvang AS");
            assertThat(page.locator("h1")).isFocused();
            assertThat(page).hasURL(product.url().resolve("interactions").toString());
            InApp.settle(page);
            page.goBack();
            assertThat(page.locator("h1")).hasText("Solvang AS");
            assertThat(page.locator("h1")).isFocused();
        });
    }

    @Test
    void listsTheKeysOfThisPageOnly() {
        var company = contact(Map.of("type", "company", "name", "Nøkkel AS"));
        browser.does(page -> {
            open(page, "contacts/" + company);
            page.keyboard().press("Shift+?");
            assertThat(page.locator("#shortcuts")).containsText("Alt+L");
            page.keyboard().press("Escape");
            assertThat(page.locator("#shortcuts")).isHidden();
            page.keyboard().press("g");
            page.keyboard().press("c");
            assertThat(page.locator("#contacts-grid")).isVisible();
            page.keyboard().press("Shift+?");
            assertThat(page.locator("#shortcuts")).isVisible();
            assertThat(page.locator("#shortcuts")).not().containsText("Alt+L");
            page.keyboard().press("Escape");
        });
    }

    private static void command(Page page, String typed, String offered) {
        Keyboard keys = page.keyboard();
        keys.press("Control+k");
        assertThat(page.locator("#palette-field input")).isFocused();
        keys.type(typed);
        assertThat(page.locator("#palette-0")).containsText(offered);
        keys.press("Enter");
    }

    private static Locator entry(Page page, String text) {
        return page.locator("#timeline .rl-entry", new Page.LocatorOptions().setHasText(text));
    }

    private String contact(Map<String, String> values) {
        return rest.post("contacts", values).orFail().body().path("no").asString("");
    }

    private void open(Page page, String path) {
        page.navigate(product.url().resolve(path).toString());
        page.locator("h1").waitFor();
    }
}
