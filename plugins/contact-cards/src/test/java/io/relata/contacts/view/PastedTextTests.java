package io.relata.contacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.Channel;
import io.relata.contacts.Channels;
import io.relata.contacts.Contact;
import io.relata.contacts.Contacts;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PastedTextTests {

    private static final String SIGNATURE = """
            Ingrid Bakke
            Salgssjef
            Fjord Eventyr AS
            Mobil: 915 11 222
            ingrid.bakke@fjordeventyr.no
            Bryggen 12, 5003 Bergen""";

    private static Platform platform;
    private Window window;

    @BeforeAll
    static void start() {
        platform = Platform.start("contact-cards").signInAs("admin");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void open() {
        platform.signInAs("admin");
        window = platform.open("contacts?new=person");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void fillsTheDialogAndCreatesTheCompanyWithItsAddress() {
        paste(SIGNATURE);
        assertThat(field("name")).isEqualTo("Ingrid Bakke");
        assertThat(field("jobTitle")).isEqualTo("Salgssjef");
        assertThat(field("mobilePhoneNo")).isEqualTo("915 11 222");
        assertThat(field("postCode")).isEqualTo("5003");

        click("paste-create-company");
        click("dialog-save");

        var person = stored("Ingrid Bakke");
        assertThat(person.text("companyName")).isEqualTo("Fjord Eventyr AS");
        assertThat(person.text("address")).isEqualTo("Bryggen 12");
        assertThat(person.text("email")).isEqualTo("ingrid.bakke@fjordeventyr.no");
        var company = stored("Fjord Eventyr AS");
        assertThat(company.text("city")).isEqualTo("Bergen");
        assertThat(company.text("email")).isNullOrEmpty();
    }

    @Test
    void choosesTheCompanyThatIsThere() {
        platform.service(Contacts.class).create(Map.of("type", "company", "name", "Nordlys Reiser ASA"));
        paste("Kari Lunde\nNordlys Reiser ASA\nkari.lunde@nordlysreiser.no");

        assertThat(window.find(Button.class).withId("paste-create-company").exists())
                .isFalse();
        click("dialog-save");
        assertThat(stored("Kari Lunde").text("companyName")).isEqualTo("Nordlys Reiser ASA");
    }

    @Test
    void leavesWhatWasTypedAndReplacesWhatWasRead() {
        window.test(window.find(TextField.class).withId("field-jobTitle").single())
                .setValue("Daglig leder");
        paste(SIGNATURE);
        paste(SIGNATURE.replace("915 11 222", "915 33 444"));

        assertThat(field("jobTitle")).isEqualTo("Daglig leder");
        assertThat(field("mobilePhoneNo")).isEqualTo("915 33 444");
    }

    @Test
    void showsFurtherNumbersForCorrectionAndSavesThemWithTheContact() {
        paste("Siri Moen\nElvebakk Turer AS\nMob: 915 11 301\nMob: 915 11 302\nMob: 915 11 303\n"
                + "siri@moen.no\nsiri2@moen.no\nsiri3@moen.no");
        assertThat(further(1).getValue()).isEqualTo("915 11 302");
        assertThat(further(2).getValue()).isEqualTo("915 11 303");
        window.test(further(1)).setValue("none");
        window.test(further(3)).setValue("siri.moen@moen.no");
        click("further-leave-2");
        click("paste-create-company");
        click("dialog-save");
        assertThat(further(1).isInvalid()).isTrue();
        assertThat(platform.service(Contacts.class).meant("Siri Moen")).isEmpty();

        window.test(further(1)).setValue("915 11 309");
        click("dialog-save");

        assertThat(platform.service(Channels.class)
                        .of(stored("Siri Moen").facts().no()))
                .extracting(Channel::value)
                .contains("915 11 301", "915 11 309", "siri@moen.no", "siri2@moen.no", "siri.moen@moen.no")
                .doesNotContain("915 11 302", "915 11 303", "siri3@moen.no");
    }

    private TextField further(int number) {
        return window.find(TextField.class).withId("further-value-" + number).single();
    }

    @Test
    void saysThatATextTellsNothing() {
        paste("call me back tomorrow, please");

        assertThat(field("name")).isEmpty();
        assertThat(window.text(window.find(Div.class).withId("paste-outcome").single()))
                .contains("nothing about a contact");
    }

    private void paste(String text) {
        window.test(window.find(TextArea.class).withId("field-paste").single()).setValue(text);
    }

    private String field(String name) {
        return window.find(TextField.class).withId("field-" + name).single().getValue();
    }

    private void click(String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
    }

    private static Contact stored(String name) {
        var contacts = platform.service(Contacts.class);
        return contacts.read(contacts.meant(name).orElseThrow().no());
    }
}
