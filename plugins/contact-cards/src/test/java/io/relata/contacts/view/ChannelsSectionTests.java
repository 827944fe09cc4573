package io.relata.contacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.Channel;
import io.relata.contacts.ChannelKind;
import io.relata.contacts.ChannelMedium;
import io.relata.contacts.Channels;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import io.relata.ui.kit.EditableFact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class ChannelsSectionTests {

    private final Platform platform;

    private Channels channels;
    private ContactFacts company;
    private Window window;

    ChannelsSectionTests(Platform platform) {
        this.platform = platform;
    }

    @BeforeEach
    void openTheCard() {
        channels = platform.service(Channels.class);
        company = platform.service(Contacts.class)
                .create(Map.of("type", "company", "name", "Nordlys AS", "phoneNo", "22 41 01 01"))
                .value();
        channels.add(company.no(), ChannelMedium.PHONE, Map.of("value", "22 41 01 02", "kind", "direct"));
        channels.add(company.no(), ChannelMedium.PHONE, Map.of("value", "22 41 01 03", "kind", "switchboard"));
        window = platform.open("contacts/" + company.no());
    }

    @AfterEach
    void closeIt() {
        window.close();
    }

    @Test
    void showsFurtherNumbersWithTheirKindAndDialsThem() {
        assertThat(window.text(lines()))
                .contains("Direct", "22 41 01 02", "Switchboard", "22 41 01 03")
                .doesNotContain("22 41 01 01");
        assertThat(window.find(Anchor.class, lines()).all())
                .extracting(Anchor::getHref)
                .containsExactly("tel:22410102", "tel:22410103");
    }

    @Test
    void addsOneFromADialogAndShowsARefusalAtItsField() {
        window.test(window.find(Button.class).withId("add-channel").single()).click();
        medium().setValue(ChannelMedium.EMAIL);
        var value = window.find(TextField.class).withId("field-value").single();
        window.test(value).setValue("nobody");
        save();
        assertThat(value.isInvalid()).isTrue();

        window.test(value).setValue("post@nordlys.example");
        kind().setValue(ChannelKind.INVOICE);
        save();
        assertThat(further(ChannelMedium.EMAIL)).isEmpty();
        assertThat(platform.service(Contacts.class).read(company.no()).text("email"))
                .isEqualTo("post@nordlys.example");
    }

    @Test
    void changesANumberWhereItStands() {
        var channel = further(ChannelMedium.PHONE).getFirst();
        window.test(reading(channel)).click();
        var editor = window.find(TextField.class, fact(channel)).single();
        window.test(editor).setValue("22 41 01 09");
        window.leave(editor);

        assertThat(further(ChannelMedium.PHONE))
                .extracting(Channel::value)
                .containsExactly("22 41 01 09", "22 41 01 03");
        assertThat(window.text(lines())).contains("22 41 01 09");
    }

    @Test
    void putsOneFirstAndTheOtherInItsPlace() {
        choose(further(ChannelMedium.PHONE).get(1), "up");
        assertThat(further(ChannelMedium.PHONE))
                .extracting(Channel::value)
                .containsExactly("22 41 01 03", "22 41 01 02");

        choose(further(ChannelMedium.PHONE).getFirst(), "prefer");
        assertThat(further(ChannelMedium.PHONE))
                .extracting(Channel::value)
                .containsExactly("22 41 01 02", "22 41 01 01");
        assertThat(window.text(lines())).contains("22 41 01 01").doesNotContain("22 41 01 03");
    }

    @Test
    void changesWhatANumberIsForAndTakesItAway() {
        choose(further(ChannelMedium.PHONE).getFirst(), "edit");
        kind().setValue(ChannelKind.HOME);
        window.test(window.find(TextField.class).withId("field-note").single()).setValue("evenings");
        save();
        assertThat(window.text(lines())).contains("Home · evenings");

        choose(further(ChannelMedium.PHONE).getFirst(), "remove");
        assertThat(window.text(lines())).doesNotContain("22 41 01 02");
    }

    @Test
    void saysAndChangesWhatThePreferredNumberIsFor() {
        assertThat(window.text(beside("phoneNo"))).contains("Work");
        choose("phoneNo", "edit");
        kind().setValue(ChannelKind.SWITCHBOARD);
        window.test(window.find(TextField.class).withId("field-note").single()).setValue("until four");
        save();
        assertThat(window.text(beside("phoneNo"))).contains("Switchboard · until four");
        assertThat(platform.service(Contacts.class).read(company.no()).text("phoneNo"))
                .isEqualTo("22 41 01 01");

        choose("phoneNo", "remove");
        assertThat(platform.service(Contacts.class).read(company.no()).text("phoneNo"))
                .isEqualTo("22 41 01 02");
        assertThat(window.text(beside("phoneNo"))).contains("Direct");
        assertThat(window.text(lines())).doesNotContain("22 41 01 02");
    }

    @Test
    void theFocusReturnsToTheMenuOfTheLineThatWasChanged() {
        choose("phoneNo", "edit");
        kind().setValue(ChannelKind.SWITCHBOARD);
        save();
        assertThat(window.focused()).isEqualTo("channel-menu-phoneNo");

        var second = further(ChannelMedium.PHONE).getFirst();
        choose(second, "edit");
        kind().setValue(ChannelKind.HOME);
        save();
        assertThat(window.focused()).isEqualTo("channel-menu-" + second.id());
    }

    @Test
    void showsOnlyForReadingToWhoMayNotWrite() {
        window.close();
        platform.signInWith(Contacts.READ);
        window = platform.open("contacts/" + company.no());

        assertThat(window.find(Button.class).withId("add-channel").exists()).isFalse();
        assertThat(reading(further(ChannelMedium.PHONE).getFirst()).isEnabled()).isFalse();
    }

    private List<Channel> further(ChannelMedium medium) {
        return channels.of(company.no()).stream()
                .filter(channel -> channel.medium() == medium && channel.field() == null)
                .toList();
    }

    private Div beside(String field) {
        return window.find(Div.class).withId("channel-of-" + field).single();
    }

    private void choose(Channel channel, String entry) {
        choose(channel.id(), entry);
    }

    private void choose(String line, String entry) {
        var menu = window.find(MenuBar.class).withId("channel-menu-" + line).single();
        var item = menu.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(each -> each.getId().orElse("").equals("channel-" + entry))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
        window.settle();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ChannelKind> kind() {
        return (ComboBox<ChannelKind>)
                window.find(ComboBox.class).withId("field-kind").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ChannelMedium> medium() {
        return (RadioButtonGroup<ChannelMedium>)
                window.find(RadioButtonGroup.class).withId("field-medium").single();
    }

    private void save() {
        window.test(window.find(Button.class).withId("dialog-save").single()).click();
    }

    private Div lines() {
        return window.find(Div.class).withId("further-reach").single();
    }

    private EditableFact<?> fact(Channel channel) {
        return window.find(EditableFact.class).withId("channel-" + channel.id()).single();
    }

    private NativeButton reading(Channel channel) {
        return (NativeButton) fact(channel).getContent().getComponentAt(0);
    }
}
