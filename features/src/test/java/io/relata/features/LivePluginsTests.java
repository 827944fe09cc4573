package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Plugins come, change and go under a card that somebody has open; nobody reloads the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivePluginsTests {

    private static final Path HELLO = Path.of("../plugins/samples/hello/target/hello-0.1.0.jar");
    private static final String SECTION = "#section-hello-hello";

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
        var ada = rest.post("contacts", Map.of("type", "person", "name", "Ada Lovelace"))
                .orFail();
        card = "contacts/" + ada.body().path("no").asString("");
        browser.does(page -> {
            SignIn.as(page, product);
        });
    }

    @BeforeEach
    void openTheCard() {
        browser.does(page -> {
            page.navigate(product.url().resolve(card).toString());
            page.locator("#facts-general").waitFor();
        });
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void anOpenCardFollowsAPluginThatIsInstalledUpgradedAndBroken() throws IOException {
        rest.upload("plugins", "hello.jar", Files.readAllBytes(HELLO)).orFail();
        assertThat(sectionAfter("Hello, Ada Lovelace")).contains("Hello, Ada Lovelace");

        rest.upload("plugins", "hello.jar", upgraded()).orFail();
        assertThat(sectionAfter("Good day")).contains("Good day");

        var broken = Arrays.copyOf(Files.readAllBytes(HELLO), 1_000);
        var refusal = rest.upload("plugins", "hello.jar", broken);
        assertThat(refusal.accepted()).isFalse();
        assertThat(refusal.refusal()).isNotBlank();
        assertThat(sectionAfter("Good day")).contains("Hello, Ada Lovelace");
    }

    @Test
    void aCardStaysUsableWhileInteractionsAreStopped() {
        rest.post("plugins/interactions/stop", Map.of()).orFail();
        browser.does(page -> {
            page.locator("#composer").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.locator("#fact-jobTitle .rl-reading").click();
            page.locator("#edit-jobTitle input").fill("Analyst");
            page.locator("#edit-jobTitle input").press("Enter");
            page.locator("#fact-jobTitle .rl-reading", new Page.LocatorOptions().setHasText("Analyst"))
                    .waitFor();
        });

        rest.post("plugins/interactions/start", Map.of()).orFail();
        String title = browser.on(page -> {
            page.locator("#composer").waitFor();
            return page.locator("#fact-jobTitle").textContent();
        });
        assertThat(title).contains("Analyst");
    }

    private String sectionAfter(String text) {
        return browser.on(page -> {
            page.locator(SECTION, new Page.LocatorOptions().setHasText(text)).waitFor();
            return page.locator(SECTION).textContent();
        });
    }

    /** The same plugin in a newer version with another heading. */
    private static byte[] upgraded() throws IOException {
        var target = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(HELLO)));
                var to = new ZipOutputStream(target)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(rewritten(entry.getName(), from.readAllBytes()));
            }
        }
        return target.toByteArray();
    }

    private static byte[] rewritten(String name, byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        if (name.equals("META-INF/MANIFEST.MF")) {
            return text.replace("Plugin-Version: 0.1.0", "Plugin-Version: 0.1.1")
                    .getBytes(StandardCharsets.UTF_8);
        }
        return name.endsWith("hello.properties")
                ? text.replace("=Hello", "=Good day").getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
