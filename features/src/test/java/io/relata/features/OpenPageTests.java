package io.relata.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into an open page is not lost, and an open page follows language and colours without a reload. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenPageTests {

    private static final List<Path> TEXTS = List.of(
            Path.of("../ui/ui-api/src/main/resources/messages/ui"),
            Path.of("../ui/ui-app/src/main/resources/messages/app"),
            Path.of("../plugins/contact-setup/src/main/resources/messages/contact-setup"),
            Path.of("../plugins/contact-cards/src/main/resources/messages/contact-cards"),
            Path.of("../plugins/interactions/src/main/resources/messages/interactions"));
    private static final String SHOWN = """
            () => {
              const texts = new Set([document.title.replace(' · Relata', '')]);
              for (const each of document.querySelectorAll('body *')) {
                if (['SCRIPT', 'STYLE'].includes(each.tagName) || !each.checkVisibility()) continue;
                for (const node of each.childNodes) {
                  if (node.nodeType === Node.TEXT_NODE) texts.add(node.textContent.trim());
                }
                for (const name of ['aria-label', 'title', 'placeholder']) texts.add((each.getAttribute(name) ?? '').trim());
              }
              return [...texts].filter(text => text);
            }""";

    @TempDir
    static Path work;

    private RunningProduct product = RunningProduct.at(java.net.URI.create("http://127.0.0.1:1/"), "", "");
    private RestClient rest = product.rest(StoryLanguage.EN);
    private BrowserDesk browser = new BrowserDesk();
    private String card = "";

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

    @BeforeEach
    void makeAContact() {
        var made = rest.post("contacts", Map.of("type", "company", "name", "Nordlys AS", "city", "Oslo"))
                .orFail();
        card = made.body().path("no").asString("");
        rest.post(
                        "interactions",
                        Map.of(
                                "contactNo",
                                card,
                                "kind",
                                "call",
                                "description",
                                "Om prisene",
                                "salespersonCode",
                                Salesperson.of(rest)))
                .orFail();
    }

    @AfterEach
    void speakEnglish() {
        rest.patch("me", Map.of("language", "en")).orFail();
    }

    @Test
    void asksWhenTheBackKeyLeavesAnUnfinishedEdit() {
        browser.does(page -> {
            open(page, "contacts");
            page.locator("#navigation a[href='interactions']").click();
            assertThat(page.locator("#interaction-log")).isVisible();
            page.locator("#interaction-log a", new Page.LocatorOptions().setHasText("Nordlys AS"))
                    .first()
                    .click();
            var fact = page.locator("#fact-city .rl-reading");
            fact.click();
            page.locator("#edit-city input").fill("Bergen");
            page.goBack();
            page.locator("#unsaved vaadin-button[slot='cancel-button']").click();
            assertThat(page.locator("#edit-city input")).hasValue("Bergen");
            assertThat(page).hasURL(Pattern.compile("/contacts/"));

            page.goBack();
            page.locator("#unsaved vaadin-button[slot='reject-button']").click();
            assertThat(page.locator("#interaction-log")).isVisible();
        });
    }

    @Test
    void asksBeforeEscThrowsAFilledDialogAway() {
        browser.does(page -> {
            open(page, "contacts?new=company");
            var name = page.locator("#field-name input");
            name.fill("Fjordglass AS");
            page.keyboard().press("Escape");
            page.locator("#unsaved vaadin-button[slot='cancel-button']").click();
            assertThat(name).hasValue("Fjordglass AS");
            assertThat(page.locator("#unsaved")).hasCount(0);
            InApp.settle(page);

            page.keyboard().press("Escape");
            page.locator("#unsaved vaadin-button[slot='confirm-button']").click();
            assertThat(page.locator("vaadin-notification-card").first()).containsText("Fjordglass AS");
            assertThat(name).isHidden();
        });
    }

    @Test
    void theBrowserWarnsOnlyWhenSomethingWasTyped() {
        browser.does(page -> {
            assertThat(warnings(page, () -> {})).isEmpty();
            assertThat(warnings(
                            page, () -> page.locator("#fact-city .rl-reading").click()))
                    .isEmpty();
            assertThat(warnings(page, () -> {
                        page.locator("#fact-city .rl-reading").click();
                        page.locator("#edit-city input").pressSequentially("x");
                    }))
                    .containsExactly("beforeunload");
            assertThat(warnings(page, () -> {
                        page.locator("#fact-city .rl-reading").click();
                        page.locator("#edit-city input").pressSequentially("x");
                        page.locator("#edit-city input").press("Escape");
                        page.locator("#fact-city .rl-reading").waitFor();
                    }))
                    .isEmpty();
        });
    }

    private List<String> warnings(Page page, Runnable typing) {
        open(page, "contacts/" + card);
        typing.run();
        var asked = new ArrayList<String>();
        Consumer<Dialog> answer = dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        };
        page.onDialog(answer);
        page.reload();
        page.offDialog(answer);
        return asked;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "contacts?view=companies", "contacts/CARD", "interactions", "setup/mailing-groups"})
    void everythingShownFollowsTheLanguage(String path) {
        browser.does(page -> {
            open(page, path.replace("CARD", card));
            page.locator(".rl-sheet").first().waitFor();
            page.evaluate("() => { window.notReloaded = true; }");
            page.locator("#user").click();
            page.locator("#user-language").click();
            page.locator("#language-fi").click();
            assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("fi.*"));
            assertThat(page.locator("#nav-root")).hasText("Etusivu");
            assertThat(page.locator("#language-fi")).isHidden();

            assertThat(left(page)).as("English texts on the Finnish page").isEmpty();
            assertThat(page.evaluate("() => window.notReloaded === true")).isEqualTo(true);
            assertThat(page.url()).endsWith("/" + path.replace("CARD", card));
        });
    }

    @Test
    void datesFollowTheLanguage() {
        browser.does(page -> {
            open(page, "contacts/" + card);
            assertThat(page.locator("#timeline .rl-day")).hasText("Today");
            page.locator("#user").click();
            page.locator("#user-language").click();
            page.locator("#language-nb").click();
            assertThat(page.locator("#timeline .rl-day")).hasText("I dag");
            assertThat(page.locator("#compose-text textarea")).isVisible();
        });
    }

    @Test
    void theColoursChangeWithoutAReload() {
        browser.does(page -> {
            open(page, "contacts/" + card);
            page.evaluate("() => { window.notReloaded = true; }");
            var light = page.evaluate("() => getComputedStyle(document.body).color");
            page.locator("#user").click();
            page.locator("#user-theme").click();
            page.locator("#theme-dark").click();
            page.waitForFunction("light => getComputedStyle(document.body).color !== light", light);
            assertThat(page.evaluate("() => window.notReloaded === true")).isEqualTo(true);
            page.keyboard().press("Escape");
        });
        rest.patch("me", Map.of("scheme", "system"));
    }

    /** The texts on the page that are English ones with another Finnish translation. */
    private static Set<String> left(Page page) {
        var finnish = texts("_fi");
        var english = texts("").entrySet().stream()
                .filter(text -> !text.getValue().equals(finnish.get(text.getKey())))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        english.removeAll(finnish.values());
        var left = new TreeSet<String>();
        for (Object shown : (List<?>) page.evaluate(SHOWN)) {
            if (english.contains(shown)) {
                left.add(String.valueOf(shown));
            }
        }
        return left;
    }

    private static Map<String, String> texts(String language) {
        var all = new Properties();
        for (Path file : TEXTS) {
            try (var reader =
                    Files.newBufferedReader(Path.of(file + language + ".properties"), StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, all::getProperty));
    }

    private void open(Page page, String path) {
        page.navigate(product.url().resolve(path).toString());
        page.locator("h1").waitFor();
    }
}
