package io.relata.contacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.AddressKind;
import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.AlternativeAddresses;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class AddressesSectionTests {

    private final Platform platform;

    private AlternativeAddresses addresses;
    private ContactFacts company;
    private Window window;

    AddressesSectionTests(Platform platform) {
        this.platform = platform;
    }

    @BeforeEach
    void openTheCard() {
        addresses = platform.service(AlternativeAddresses.class);
        company = platform.service(Contacts.class)
                .create(Map.of("type", "company", "name", "Nordlys AS"))
                .value();
        addresses.create(
                company.no(), Map.of("code", "BILL", "kind", "invoice", "address", "Storgata 1", "city", "Oslo"));
        addresses.create(
                company.no(), Map.of("code", "BILL2", "kind", "invoice", "postCode", "5003", "city", "Bergen"));
        window = platform.open("contacts/" + company.no());
    }

    @AfterEach
    void closeIt() {
        window.close();
    }

    @Test
    void showsKindOrderAndWhichIsPreferred() {
        assertThat(window.text(address("BILL"))).contains("Invoices · BILL", "Preferred", "Storgata 1", "Oslo");
        assertThat(window.text(address("BILL2"))).contains("5003 Bergen").doesNotContain("Preferred");

        choose("BILL2", "prefer-address");
        assertThat(order()).containsExactly("BILL2", "BILL");
        assertThat(window.text(address("BILL2"))).contains("Preferred");

        choose("BILL2", "address-down");
        assertThat(order()).containsExactly("BILL", "BILL2");
    }

    @Test
    void addsOneOfAKindWithTheCodeThatIsProposed() {
        press("add-address");
        assertThat(text("code").getValue()).isEqualTo("POSTAL");
        kind().setValue(AddressKind.DELIVERY);
        assertThat(text("code").getValue()).isEqualTo("DELIVERY");
        window.test(text("code")).setValue("bill");
        press("dialog-save");
        assertThat(text("code").isInvalid()).isTrue();

        window.test(text("code")).setValue("dock");
        window.test(text("city")).setValue("Moss");
        press("dialog-save");
        assertThat(addresses.read(company.no(), "DOCK").kind()).isEqualTo(AddressKind.DELIVERY);
        assertThat(window.text(address("DOCK"))).contains("Delivery · DOCK", "Moss");
    }

    @Test
    void changesTheKindAddsAPeriodAndRemoves() {
        choose("BILL2", "edit-address");
        kind().setValue(AddressKind.VISITING);
        press("dialog-save");
        assertThat(window.text(address("BILL2"))).contains("Visiting · BILL2");

        choose("BILL2", "add-period");
        press("dialog-save");
        assertThat(addresses.periods(company.no())).hasSize(1);
        window.test(window.find(NativeButton.class, address("BILL2")).single()).click();
        assertThat(addresses.periods(company.no())).isEmpty();

        choose("BILL2", "remove-address");
        assertThat(order()).containsExactly("BILL");
    }

    @Test
    void letsReadersOnlyLook() {
        window.close();
        platform.signInWith(Contacts.READ);
        window = platform.open("contacts/" + company.no());

        assertThat(window.text(address("BILL"))).contains("Storgata 1");
        assertThat(window.find(Button.class).withId("add-address").exists()).isFalse();
        assertThat(window.find(MenuBar.class).withId("address-menu-BILL").exists())
                .isFalse();
    }

    private List<String> order() {
        return addresses.of(company.no()).stream().map(AlternativeAddress::code).toList();
    }

    private Div address(String code) {
        return window.find(Div.class).withId("address-" + code).single();
    }

    private TextField text(String field) {
        return window.find(TextField.class).withId("field-" + field).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AddressKind> kind() {
        return (ComboBox<AddressKind>)
                window.find(ComboBox.class).withId("field-kind").single();
    }

    private void press(String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
        window.settle();
    }

    private void choose(String code, String entry) {
        var menu = window.find(MenuBar.class).withId("address-menu-" + code).single();
        var item = menu.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(each -> each.getId().orElse("").equals(entry))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
        window.settle();
    }
}
