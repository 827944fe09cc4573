package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins are stopped and started under a page that stays open; nothing of a stopped one stays in memory. */
class PluginCyclesTests {

    /** What is kept softly is given up when memory runs short, and here with each collection: it is not left behind. */
    private static final Map<String, String> FORGETFUL = Map.of("JAVA_TOOL_OPTIONS", "-XX:SoftRefLRUPolicyMSPerMB=0");

    private static final int CYCLES = Integer.getInteger("relata.cycles", 20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path work;

    @Test
    void leavesNoLoaderOfABundledPluginBehindUnderAnOpenPage() {
        try (var product = RunningProduct.start(StartedProducts.home(), work, FORGETFUL)) {
            var rest = product.rest(StoryLanguage.EN);
            var ada = rest.post("contacts", Map.of("type", "person", "name", "Ada Lovelace"))
                    .orFail();
            var card = "contacts/" + ada.body().path("no").asString("");
            var browser = product.browser(StoryLanguage.EN);
            browser.does(page -> {
                SignIn.as(page, product);
                page.evaluate("window.stays = true");
            });
            for (int i = 0; i < CYCLES; i++) {
                browser.does(page -> {
                    InApp.follow(page, "contacts");
                    page.locator("vaadin-grid").waitFor();
                    InApp.follow(page, card);
                    page.locator("#composer").waitFor();
                });
                // all bundled plugins build on this one and go and come with it
                rest.post("plugins/contact-setup/stop", Map.of()).orFail();
                rest.post("plugins/contact-setup/start", Map.of()).orFail();
            }
            boolean stayed = browser.on(page -> Boolean.TRUE.equals(page.evaluate("window.stays === true")));
            assertThat(stayed).as("the page was never loaded again").isTrue();
            assertThat(left(product)).isEmpty();
        }
    }

    private static List<String> left(RunningProduct product) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            product.collectGarbage();
            var left = product.rest(StoryLanguage.EN)
                    .get("plugins")
                    .orFail()
                    .body()
                    .path("items")
                    .valueStream()
                    .filter(each -> each.path("leftLoaders").asInt(-1) != 0)
                    .map(each -> each.path("id").asString("") + " "
                            + each.path("leftLoaders").asInt(-1))
                    .toList();
            if (left.isEmpty() || System.nanoTime() > until) {
                return left;
            }
        }
    }
}
