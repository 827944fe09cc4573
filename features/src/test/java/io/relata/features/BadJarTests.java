package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A jar that cannot be a plugin is refused, by program and by hand, with what to do about it in the user's language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadJarTests {

    private static final String CHANGELOG = """
            <?xml version="1.0" encoding="UTF-8"?>
            <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                <changeSet id="1" author="t"><sql>create nonsense</sql><rollback/></changeSet>
            </databaseChangeLog>
            """;

    @TempDir
    static Path work;

    private final Map<String, byte[]> jars = new LinkedHashMap<>();
    private RunningProduct product = RunningProduct.at(java.net.URI.create("http://127.0.0.1:1/"), "", "");

    @BeforeAll
    void start() {
        product = RunningProduct.start(StartedProducts.home(), work, Map.of());
        var built = new BuiltJars(StartedProducts.home(), work);
        var whole = built.plugin("cut", Map.of(), Map.of());
        jars.put("empty.jar", new byte[0]);
        jars.put("cut.jar", Arrays.copyOf(whole, whole.length / 2));
        jars.put("text.jar", "This is no jar".getBytes(StandardCharsets.UTF_8));
        jars.put("wrong.jar", built.plugin("wrong", Map.of("Plugin-Version", "one"), Map.of()));
        jars.put("future.jar", built.plugin("future", Map.of("Plugin-Requires", ">=9.0.0"), Map.of()));
        jars.put("lost.jar", built.plugin("lost", Map.of("Plugin-Dependencies", "nowhere@>=2.0.0"), Map.of()));
        jars.put("table.jar", built.plugin("table", Map.of(), Map.of("db/table/changelog.xml", CHANGELOG)));
        var rest = product.rest(StoryLanguage.EN);
        rest.upload("plugins", "ring.jar", built.plugin("ring", Map.of(), Map.of()))
                .orFail();
        rest.upload("plugins", "link.jar", built.plugin("link", Map.of("Plugin-Dependencies", "ring"), Map.of()))
                .orFail();
        jars.put(
                "circle.jar",
                built.plugin("ring", Map.of("Plugin-Version", "1.1.0", "Plugin-Dependencies", "link"), Map.of()));
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void isRefusedInTheCallersLanguage() {
        jars.forEach((name, jar) -> {
            var texts = new HashSet<String>();
            for (StoryLanguage language : StoryLanguage.values()) {
                var answer = product.rest(language).upload("plugins", name, jar);
                assertThat(answer.status()).as(name).isBetween(400, 499);
                assertThat(answer.refusal())
                        .as(name + " " + language)
                        .isNotBlank()
                        .doesNotContain("platform.");
                texts.add(answer.refusal());
            }
            assertThat(texts).as(name).hasSize(StoryLanguage.values().length);
        });
        assertThat(product.rest(StoryLanguage.EN)
                        .get("plugins/ring")
                        .orFail()
                        .body()
                        .path("version")
                        .asString(""))
                .isEqualTo("1.0.0");
    }

    @Test
    void showsTheSqlItWouldRunBeforeItIsInstalled() {
        var jar = new FilePayload("table.jar", "application/java-archive", jars.getOrDefault("table.jar", new byte[0]));

        String sql = product.browser(StoryLanguage.EN).on(page -> {
            SignIn.as(page, product);
            page.navigate(product.url().resolve("admin/plugins").toString());
            page.locator("#plugins-install").click();
            page.locator("#install-upload input[type=file]").setInputFiles(jar);
            page.locator("#install-sql").click();
            page.locator("#install-sql .rl-code").waitFor();
            return page.locator("#install-sql .rl-code").textContent();
        });

        assertThat(sql).contains("create nonsense;");
    }

    @Test
    void isRefusedOnThePageAsOverRest() {
        product.browser(StoryLanguage.EN).does(page -> {
            SignIn.as(page, product);
            page.navigate(product.url().resolve("admin/plugins").toString());
        });
        jars.forEach((name, jar) -> {
            var expected = product.rest(StoryLanguage.EN).upload("plugins", name, jar);
            String shown = product.browser(StoryLanguage.EN).on(page -> {
                page.locator("#plugins-install").click();
                page.locator("#install-upload input[type=file]")
                        .setInputFiles(new FilePayload(name, "application/java-archive", jar));
                page.locator("#install-go:not([disabled])").click();
                page.locator("#install-outcome [role=alert]").waitFor();
                var text = page.locator("#install-outcome [role=alert]").textContent();
                page.locator("#install-close").click();
                page.locator("#install-close")
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
                return text;
            });
            assertThat(shown).as(name).isEqualTo(expected.refusal());
        });
    }
}
