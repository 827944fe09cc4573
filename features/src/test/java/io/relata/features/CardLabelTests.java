package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of a card are read in one piece: no word of them is broken, and none reaches into the values. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardLabelTests {

    /** Tells the words that stand on two lines, and labels that are wider than their column. */
    private static final String BROKEN = """
            () => [...document.querySelectorAll('#zone-facts .rl-facts dt')]
                .filter(label => label.offsetParent !== null)
                .flatMap(label => {
                    const broken = label.scrollWidth > label.clientWidth + 1 ? [label.textContent + ' is cut'] : [];
                    for (const word of label.textContent.matchAll(/\\S+/g)) {
                        const range = document.createRange();
                        range.setStart(label.firstChild, word.index);
                        range.setEnd(label.firstChild, word.index + word[0].length);
                        const lines = new Set([...range.getClientRects()].map(each => Math.round(each.top)));
                        if (lines.size > 1) {
                            broken.push(word[0]);
                        }
                    }
                    return broken;
                })""";

    @TempDir
    static Path work;

    private RunningProduct product = RunningProduct.at(URI.create("http://127.0.0.1:1/"), "", "");
    private String company = "";

    @BeforeAll
    void start() {
        product = RunningProduct.start(StartedProducts.home(), work, Map.of());
        company = product.rest(StoryLanguage.EN)
                .post(
                        "contacts",
                        Map.of(
                                "type", "company",
                                "name", "Adventure Fjord",
                                "phoneNo", "22 41 01 01",
                                "email", "adventure.fjord@adventure-fjord.example"))
                .orFail()
                .body()
                .path("no")
                .asString("");
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @ParameterizedTest(name = "in {0} at {1} px")
    @CsvSource({"nb,1440", "nb,390", "fi,390", "nl,1440"})
    void standsInOnePiece(String language, int width) {
        try (var desk = BrowserDesk.open(language, width, 900)) {
            var broken = desk.on(page -> {
                SignIn.as(page, product);
                InApp.visit(page, "contacts/" + company);
                if (width < 800) {
                    page.locator("#tab-details").click();
                }
                page.locator("#facts-more vaadin-details-summary").click();
                page.locator("#fact-searchName").waitFor();
                return page.evaluate(BROKEN);
            });

            assertThat(broken).isEqualTo(List.of());
        }
    }
}
