package io.relata.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two people work on one card. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedCardTests {

    private static final String COLLEAGUE = "aino";
    private static final String SEEN = "#visitors vaadin-avatar:not([slot='overflow'])";
    private static final String PASSWORD = "kahvia-Ja-pullaa-42";

    @TempDir
    static Path work;

    private RunningProduct product = RunningProduct.at(URI.create("http://127.0.0.1:1/"), "", "");
    private BrowserDesk mine = new BrowserDesk();
    private BrowserDesk theirs = new BrowserDesk();

    @BeforeAll
    void signInTwice() {
        product = RunningProduct.start(StartedProducts.home(), work, Map.of());
        product.rest(StoryLanguage.EN)
                .post(
                        "users",
                        Map.of(
                                "name",
                                COLLEAGUE,
                                "displayName",
                                "Aino Virtanen",
                                "password",
                                PASSWORD,
                                "roles",
                                List.of("ADMINISTRATOR")))
                .orFail();
        mine = product.browser(StoryLanguage.EN);
        theirs = BrowserDesk.open(StoryLanguage.EN.tag(), 390, 800);
        mine.does(page -> SignIn.as(page, product));
        theirs.does(page -> SignIn.as(page, product.url(), COLLEAGUE, PASSWORD));
    }

    @AfterAll
    void stop() {
        theirs.close();
        product.close();
    }

    @Test
    void theySeeEachOtherAndAreAskedBeforeOneOverwritesTheOther() {
        var made = product.rest(StoryLanguage.EN)
                .post("contacts", Map.of("type", "company", "name", "Tofjord AS", "city", "Oslo"))
                .orFail();
        var card = product.url().resolve("contacts/" + made.body().path("no").asString(""));
        mine.does(page -> {
            page.navigate(card.toString());
            assertThat(page.locator("#fact-name")).containsText("Tofjord AS");
            assertThat(page.locator("#visitors")).isHidden();
        });
        theirs.does(page -> {
            page.navigate(card.toString());
            assertThat(page.locator(SEEN)).hasCount(1);
        });
        mine.does(page -> {
            assertThat(page.locator(SEEN)).hasAttribute("name", "Aino Virtanen");
            edit(page, "Bergen");
        });
        theirs.does(page -> {
            page.locator("#tab-details").click();
            edit(page, "Moss");
            page.keyboard().press("Enter");
            assertThat(page.locator("#fact-city")).containsText("Moss");
        });
        mine.does(page -> {
            page.keyboard().press("Enter");
            var question = page.locator("vaadin-confirm-dialog[opened]");
            assertThat(question).containsText("Oslo");
            assertThat(question).containsText("Bergen");
            assertThat(question).containsText("Moss");
            page.keyboard().press("Enter");
            assertThat(page.locator("#fact-city")).containsText("Bergen");
        });
        theirs.does(page -> {
            assertThat(page.locator("#fact-city")).containsText("Bergen");
            page.navigate(product.url().toString());
        });
        mine.does(page -> assertThat(page.locator("#visitors")).isHidden());
    }

    private static void edit(Page page, String city) {
        page.locator("#fact-city .rl-reading").click();
        var field = page.locator("#fact-city input");
        assertThat(field).isFocused();
        field.fill(city);
    }
}
