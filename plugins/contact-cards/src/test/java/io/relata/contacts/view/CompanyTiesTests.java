package io.relata.contacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.Affiliation;
import io.relata.contacts.Affiliations;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.contacts.Contacts;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import io.relata.ui.kit.Desk;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looks at what ties contacts to companies on their cards: further companies of persons, and parent companies. */
@OnPlatform
class CompanyTiesTests {

    private final Platform platform;

    private Contacts contacts;
    private Affiliations affiliations;
    private ContactFacts main;
    private ContactFacts other;
    private ContactFacts person;

    CompanyTiesTests(Platform platform) {
        this.platform = platform;
    }

    @BeforeEach
    void enter() {
        contacts = platform.service(Contacts.class);
        affiliations = platform.service(Affiliations.class);
        main = contacts.create(Map.of("type", "company", "name", "Nordlys AS")).value();
        other = contacts.create(Map.of("type", "company", "name", "Sydvind AS", "parentCompanyNo", main.no()))
                .value();
        person = contacts.create(Map.of("type", "person", "name", "Kari Lie", "companyNo", main.no()))
                .value();
    }

    @Test
    void addsACompanyAndMakesItTheMainOne() {
        try (var window = platform.open("contacts/" + person.no())) {
            assertThat(window.text(companies(window))).contains("Nordlys AS", "Main company");
            press(window, "add-affiliation");
            window.find(ContactPicker.class).withId("field-companyNo").single().setValue(other);
            window.test(window.find(TextField.class).withId("field-jobTitle").single())
                    .setValue("Chair");
            press(window, "dialog-save");
            assertThat(window.text(companies(window))).contains("Sydvind AS", "Chair");

            press(window, "main-affiliation-" + at(other).id());
            assertThat(contacts.read(person.no()).text("companyNo")).isEqualTo(other.no());
            assertThat(window.text(companies(window))).contains("Nordlys AS");
        }
    }

    @Test
    void editsAndRemovesACompany() {
        affiliations.add(person.no(), Map.of("companyNo", other.no()));
        try (var window = platform.open("contacts/" + person.no())) {
            press(window, "edit-affiliation-" + at(other).id());
            window.test(window.find(TextField.class).withId("field-note").single())
                    .setValue("on Mondays");
            press(window, "dialog-save");
            assertThat(window.text(companies(window))).contains("on Mondays");
            assertThat(window.focused())
                    .isEqualTo("edit-affiliation-" + at(other).id());

            press(window, "remove-affiliation-" + at(other).id());
            assertThat(window.text(companies(window))).doesNotContain("Sydvind AS");
            assertThat(window.focused()).isEqualTo("add-affiliation");
        }
    }

    @Test
    void marksPeopleOfACompanyThatIsNotTheirMainOne() {
        affiliations.add(
                person.no(), Map.of("companyNo", other.no(), "jobTitle", "Adviser", "endingDate", "2020-01-01"));
        try (var window = platform.open("contacts/" + other.no())) {
            assertThat(window.text(section(window, "people"))).contains("Kari Lie", "Adviser", "former");
        }
    }

    @Test
    void showsWhatStandsAboveAndBelowACompany() {
        try (var window = platform.open("contacts/" + main.no())) {
            assertThat(window.text(section(window, "subsidiaries"))).contains("Sydvind AS");
            new DeleteContact(platform.service(Desk.class), contacts).ask(main);
            assertThat(window.find(ConfirmDialog.class)
                            .withId("delete-contact")
                            .single()
                            .getElement()
                            .getProperty("message"))
                    .contains("One subsidiary loses");
        }
        try (var window = platform.open("contacts/" + other.no())) {
            assertThat(window.text(window.find(FactsZone.class).single())).contains("Parent company", "Nordlys AS");
        }
    }

    private Affiliation at(ContactFacts company) {
        return affiliations.of(person.no()).stream()
                .filter(each -> each.company().id().equals(company.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void press(Window window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
    }

    private static Div companies(Window window) {
        return window.find(Div.class).withId("companies-of-person").single();
    }

    private static Section section(Window window, String name) {
        return window.find(Section.class).withId("section-" + name).single();
    }
}
