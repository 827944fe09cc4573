package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing on any page keeps a user with a screen reader, or one who sees little, from working. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTests {

    private static final Set<String> BARRIERS = Set.of("serious", "critical");

    /** Colours fade from one scheme to the other. */
    private static final String SETTLED = "() => document.getAnimations().every(each => each.playState !== 'running')";

    @TempDir
    static Path work;

    private RunningProduct product = RunningProduct.at(java.net.URI.create("http://127.0.0.1:1/"), "", "");
    private String company = "";
    private String segment = "";
    private String document = "";

    @BeforeAll
    void start() {
        product = RunningProduct.start(StartedProducts.home(), work, Map.of());
        var rest = product.rest(StoryLanguage.EN);
        company = rest.post("contacts", Map.of("type", "company", "name", "Adventure Fjord"))
                .orFail()
                .body()
                .path("no")
                .asString("");
        rest.post("contacts", Map.of("type", "person", "name", "Ingrid Bakke", "companyNo", company))
                .orFail();
        rest.post(
                        "interactions",
                        Map.of(
                                "contactNo",
                                company,
                                "kind",
                                "call",
                                "description",
                                "Spring catalogue",
                                "salespersonCode",
                                Salesperson.of(rest)))
                .orFail();
        segment = rest.post("segments", Map.of("description", "Spring catalogue"))
                .orFail()
                .body()
                .path("no")
                .asString("");
        rest.post("segments/" + segment + "/lines", Map.of("contactNo", company))
                .orFail();
        document = rest.post(
                        "x/documents",
                        Map.of(
                                "documentType",
                                "sales-quote",
                                "contactNo",
                                company,
                                "lines",
                                List.of(Map.of("text", "Window", "unitPrice", 4150))))
                .orFail()
                .body()
                .path("no")
                .asString("");
        product.browser(StoryLanguage.EN).does(page -> {
            SignIn.as(page, product);
        });
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @ParameterizedTest(name = "/{0}")
    @ValueSource(
            strings = {
                "",
                "contacts",
                "contacts/COMPANY",
                "duplicates",
                "interactions",
                "segments",
                "segments/SEGMENT",
                "logged-segments",
                "mailings",
                "setup/texts",
                "setup/mail-server",
                "documents",
                "documents/DOCUMENT",
                "document-events",
                "setup/document-recording",
                "setup",
                "setup/mailing-groups",
                "setup/salutation-formulas",
                "import",
                "admin/plugins",
                "admin/users"
            })
    void holdsNoBarrierInLightAndDark(String path) {
        var barriers = product.browser(StoryLanguage.EN).on(page -> {
            InApp.visit(
                    page,
                    path.replace("COMPANY", company).replace("SEGMENT", segment).replace("DOCUMENT", document));
            page.locator(".rl-sheet").first().waitFor();
            return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .flatMap(scheme -> {
                        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        page.waitForFunction(SETTLED);
                        return barriers(page).stream().map(barrier -> scheme + " " + barrier);
                    })
                    .toList();
        });

        assertThat(barriers).isEmpty();
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> BARRIERS.contains(String.valueOf(rule.getImpact())))
                        .map(AccessibilityTests::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .limit(5)
                        .toList();
    }
}
