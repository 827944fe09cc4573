package io.relata.contacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.contacts.WebSource;
import io.relata.contacts.WebSources;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebSourcesViewTests {

    private static Platform platform;
    private static ContactFacts company;

    @BeforeAll
    static void start() {
        platform = Platform.start("contact-cards").signInAs("admin");
        var codes = platform.service(CodeTables.class);
        codes.create("web-sources", row("FIND", "Find it", "https://find.example/?q=%1"));
        codes.create("web-sources", row("NONE", "No page", null));
        company = platform.service(Contacts.class)
                .create(Map.of("type", "company", "name", "Nordlys AS"))
                .value();
    }

    private static Map<String, @Nullable Object> row(String code, String description, @Nullable String url) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("code", code);
        row.put("description", description);
        row.put("url", url);
        return row;
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
    }

    @Test
    void addsOpensAndRemovesAWebSource() {
        try (var window = platform.open("contacts/" + company.no())) {
            press(window, "web-source-add");
            window.find(CodeField.class).withId("field-code").single().setValue("FIND");
            window.test(window.find(TextField.class).withId("field-searchWord").single())
                    .setValue("nordlys");
            press(window, "dialog-save");
            assertThat(window.find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains("https://find.example/?q=nordlys");
            assertThat(window.text(
                            window.find(Div.class).withId("web-source-FIND").single()))
                    .contains("Find it", "nordlys");
            press(window, "remove-web-source-FIND");
            assertThat(window.find(Div.class).withId("web-source-FIND").exists())
                    .isFalse();
        }
    }

    @Test
    void saysThatAWebSourceHasNoAddress() {
        platform.service(WebSources.class).put(company.no(), "NONE", null);
        try (var window = platform.open("contacts/" + company.no())) {
            assertThat(window.text(
                            window.find(Div.class).withId("web-source-NONE").single()))
                    .contains("No page (no address)");
        }
    }

    @Test
    void asksForAWebSourceAndAddsNothingWithoutOne() {
        var before = codes();
        try (var window = platform.open("contacts/" + company.no())) {
            press(window, "web-source-add");
            press(window, "dialog-save");
            assertThat(window.find(CodeField.class)
                            .withId("field-code")
                            .single()
                            .isInvalid())
                    .isTrue();
            assertThat(codes()).isEqualTo(before);
        }
    }

    private static List<String> codes() {
        return platform.service(WebSources.class).of(company.no()).stream()
                .map(WebSource::code)
                .toList();
    }

    private static void press(Window window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
        window.settle();
    }
}
