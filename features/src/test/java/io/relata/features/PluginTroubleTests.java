package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A plugin throws and hangs wherever it is asked for something; it is named and all else goes on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PluginTroubleTests {

    private static final String ENTRY = """
            package trouble;
            import com.vaadin.flow.component.Component;
            import com.vaadin.flow.component.html.Span;
            import io.relata.contacts.ContactCards;
            import io.relata.platform.plugin.*;
            import io.relata.ui.*;
            public class Entry extends PlatformPlugin {
                public void contribute(Contributions to) {
                    to.add(CardSection.on(ContactCards.CONTACT, "throwing").last().content(contact -> fail()));
                    to.add(CardSection.on(ContactCards.CONTACT, "hanging").last().content(contact -> hang()));
                    to.add(CardSection.on(ContactCards.CONTACT, "fine").last().content(contact -> new Span("fine")));
                    to.add(NavPage.at("trouble/hangs", HangingView.class));
                    to.add(NavPage.at("trouble/throws", ThrowingView.class));
                }
                static Component fail() { throw new IllegalStateException("on purpose"); }
                static Component hang() {
                    while (!Thread.currentThread().isInterrupted()) { }
                    throw new IllegalStateException("interrupted");
                }
            }
            """;
    private static final String VIEW = """
            package trouble;
            public class %sView extends com.vaadin.flow.component.html.Div {
                public %sView() { Entry.%s(); }
            }
            """;
    private static final String DESK = """
            package trouble;
            import org.springframework.web.bind.annotation.*;
            @RestController class Desk {
                @GetMapping("/api/v1/x/trouble/hangs") String hang() { Entry.hang(); return ""; }
                @GetMapping("/api/v1/x/trouble/throws") String fail() { Entry.fail(); return ""; }
            }
            """;

    @TempDir
    static Path work;

    private RunningProduct product = RunningProduct.at(java.net.URI.create("http://127.0.0.1:1/"), "", "");
    private BrowserDesk browser = new BrowserDesk();
    private String card = "";

    @BeforeAll
    void start() {
        product = RunningProduct.start(StartedProducts.home(), work, Map.of("RELATA_PLUGIN_LIMIT", "1"));
        var rest = product.rest(StoryLanguage.EN);
        var jar = new BuiltJars(StartedProducts.home(), work)
                .plugin(
                        "trouble",
                        Map.of("Plugin-Dependencies", "contact-cards@>=0.1.0"),
                        Map.of(
                                "trouble/Entry.java",
                                ENTRY,
                                "trouble/Desk.java",
                                DESK,
                                "trouble/HangingView.java",
                                VIEW.formatted("Hanging", "Hanging", "hang"),
                                "trouble/ThrowingView.java",
                                VIEW.formatted("Throwing", "Throwing", "fail")));
        rest.upload("plugins", "trouble.jar", jar).orFail();
        var ada = rest.post("contacts", Map.of("type", "person", "name", "Ada Lovelace"))
                .orFail();
        card = "contacts/" + ada.body().path("no").asString("");
        browser = product.browser(StoryLanguage.EN);
        browser.does(page -> {
            SignIn.as(page, product);
        });
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void aCardNamesThePluginWhoseSectionsFailAndShowsAllOthers() {
        var notices = browser.on(page -> {
            page.navigate(product.url().resolve(card).toString());
            page.locator("#section-trouble-fine").waitFor();
            return page.locator(".rl-fault").allTextContents();
        });

        assertThat(notices).hasSize(2).allSatisfy(notice -> assertThat(notice).contains("The trouble"));
        assertThat(product.rest(StoryLanguage.EN)
                        .get("plugins/trouble")
                        .orFail()
                        .body()
                        .path("faults")
                        .toString())
                .contains("took longer", "on purpose");
    }

    @Test
    void aPageThatHangsOrThrowsNamesItsPluginAndTheSessionGoesOn() {
        for (String path : new String[] {"trouble/hangs", "trouble/throws"}) {
            String text = browser.on(page -> {
                page.navigate(product.url().resolve(path).toString());
                page.locator("#error-home").waitFor();
                return page.locator("#main").textContent();
            });
            assertThat(text).as(path).contains("The trouble");
        }
        String facts = browser.on(page -> {
            page.locator("#error-home").click();
            page.locator("#error-home")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            page.navigate(product.url().resolve(card).toString());
            page.locator("#facts-general", new Page.LocatorOptions().setHasText("Ada Lovelace"))
                    .waitFor();
            return page.locator("#facts-general").textContent();
        });
        assertThat(facts).contains("Ada Lovelace");
    }

    @Test
    void aResourceThatHangsOrThrowsIsAnsweredInTheCallersLanguage() {
        var finnish = product.rest(StoryLanguage.FI).get("x/trouble/hangs");
        assertThat(finnish.status()).isEqualTo(503);
        assertThat(finnish.refusal()).contains("The trouble").contains("keskeytettiin");

        var english = product.rest(StoryLanguage.EN).get("x/trouble/throws");
        assertThat(english.status()).isEqualTo(500);
        assertThat(english.refusal()).contains("The trouble").doesNotContain("on purpose");

        assertThat(product.rest(StoryLanguage.EN)
                        .get("plugins/trouble")
                        .orFail()
                        .body()
                        .path("state")
                        .asString(""))
                .isEqualToIgnoringCase("started");
    }
}
