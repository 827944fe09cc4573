package io.relata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.AddressKind;
import io.relata.contacts.AlternativeAddresses;
import io.relata.contacts.Contacts;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pastes cards into the dialog of a new contact. */
@OnPlatform
class PastedCardTests {

    private final Platform platform;
    private Window window;

    PastedCardTests(Platform platform) {
        this.platform = platform;
    }

    @BeforeEach
    void open() {
        window = platform.open("contacts?new=independent");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void showsFurtherAddressesForCorrectionAndSavesThemWithTheContact() {
        paste(card("Lim Inn", "ADR;TYPE=work:;;Kaien 7;Bergen;;5003;Norway"));
        assertThat(window.find(Div.class).withId("paste-addresses").exists()).isFalse();
        paste(card(
                "Lim Inn",
                "ADR;TYPE=work:;;Kaien 7;Bergen;;5003;Norway",
                "ADR;TYPE=home:;;Lia 4;Vos;;5700;Norway",
                "ADR;TYPE=billing:;;Torget 1;Oslo;;0155;Norway",
                "ADR;TYPE=delivery:;;Havna 2;Moss;;1530;Norway"));
        assertThat(text("field-address").getValue()).isEqualTo("Kaien 7");
        assertThat(text("address-of-address-1").getValue()).isEqualTo("Lia 4");
        window.test(text("city-of-address-1")).setValue("Voss");
        kind(1).setValue(AddressKind.VISITING);
        click("address-leave-2");
        click("dialog-save");

        var no = platform.service(Contacts.class).meant("Lim Inn").orElseThrow().no();
        assertThat(platform.service(AlternativeAddresses.class).of(no))
                .extracting(each -> each.kind() + " " + each.values().get("city"))
                .containsExactly("VISITING Voss", "DELIVERY Moss");
    }

    private static String card(String name, String... lines) {
        return "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:" + name + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD";
    }

    private void paste(String text) {
        window.test(window.find(TextArea.class).withId("field-paste").single()).setValue(text);
    }

    private TextField text(String id) {
        return window.find(TextField.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AddressKind> kind(int number) {
        return (ComboBox<AddressKind>)
                window.find(ComboBox.class).withId("address-kind-" + number).single();
    }

    private void click(String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
    }
}
