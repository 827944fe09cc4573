package io.relata.contacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.contacts.Contacts;
import io.relata.contacts.Duplicates;
import io.relata.contacts.SimilarContact;
import io.relata.platform.search.Search;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks what can be done, while a contact is typed, with those that are there already. */
@OnPlatform
class AlikeTests {

    private static String company = "";
    private static String alone = "";

    private final Platform platform;
    private final Contacts contacts;

    AlikeTests(Platform platform) {
        this.platform = platform;
        this.contacts = platform.service(Contacts.class);
    }

    @BeforeAll
    static void enter(Platform platform) {
        platform.signInAs("admin");
        var contacts = platform.service(Contacts.class);
        company = contacts.create(Map.of("name", "Fjordheim Handel AS", "email", "post@fjordheim.example"))
                .value()
                .no();
        alone = contacts.create(Map.of("type", "person", "name", "Ingrid Bakke"))
                .value()
                .no();
        platform.service(Search.class).awaitFresh();
    }

    private static void type(Window window, String field, String text) {
        window.test(window.find(TextField.class).withId("field-" + field).single())
                .setValue(text);
        window.settle();
    }

    private static void press(Window window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
        window.settle();
    }

    private static ComboBox<?> picker(Window window) {
        return window.find(ContactPicker.class).withId("field-companyNo").single();
    }

    @Test
    void usesTheOneThatIsThere() {
        try (var window = platform.open("contacts?new=company")) {
            type(window, "name", "Fjordheim Handel");
            press(window, "alike-use-" + company);
            assertThat(window.path()).isEqualTo("contacts/" + company);
            assertThat(window.find(TextField.class).withId("field-name").exists())
                    .isFalse();
        }
    }

    @Test
    void remembersThatTheyAreNotTheSame() {
        try (var window = platform.open("contacts?new=company")) {
            type(window, "name", "Fjordheim Handel A/S");
            press(window, "alike-different-" + company);
            assertThat(window.find(Button.class).withId("alike-use-" + company).exists())
                    .isFalse();
            press(window, "dialog-save");
        }
        var made = contacts.companyNamed("Fjordheim Handel A/S").orElseThrow();
        assertThat(platform.service(Duplicates.class).similar(Map.of("no", made.no(), "name", made.name()), 5))
                .extracting(SimilarContact::contact)
                .extracting(ContactFacts::no)
                .doesNotContain(company);
        contacts.delete(made.no(), made.version());
    }

    @Test
    void takesTheCompanyOfTheMailAddress() {
        try (var window = platform.open("contacts?new=person")) {
            type(window, "name", "Per Lie");
            type(window, "email", "per.lie@fjordheim.example");
            press(window, "alike-link-" + company);
            assertThat(((ContactFacts) Objects.requireNonNull(picker(window).getValue())).no())
                    .isEqualTo(company);
            assertThat(window.find(Div.class).withId("alike-" + company).exists())
                    .isFalse();
        }
    }

    @Test
    void joinsAPersonAtNoCompany() {
        try (var window = platform.open("contacts?new=person")) {
            type(window, "name", "Ingrid Bakke");
            assertThat(window.find(Button.class).withId("alike-link-" + alone).exists())
                    .isFalse();
            type(window, "email", "ingrid@fjordheim.example");
            press(window, "alike-link-" + company);
            press(window, "alike-link-" + alone);
            assertThat(window.path()).isEqualTo("contacts/" + alone);
        }
        assertThat(contacts.find(alone).orElseThrow().companyNo()).isEqualTo(company);
    }
}
