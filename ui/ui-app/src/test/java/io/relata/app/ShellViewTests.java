package io.relata.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import io.relata.host.access.Profile;
import io.relata.host.plugins.ExtensionRegistry;
import io.relata.platform.plugin.Placement;
import io.relata.ui.Card;
import io.relata.ui.CardAction;
import io.relata.ui.HomeCard;
import io.relata.ui.kit.HasKeys;
import io.relata.ui.kit.KeyHint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnApplication
class ShellViewTests extends SpringBrowserlessTest {

    @Autowired
    Profile profile;

    @Autowired
    ExtensionRegistry registry;

    @Test
    @SignedInAs("kari")
    void greetsAndShowsOnlyWhatTheUserMayOpen() {
        UI.getCurrent().navigate("");

        assertThat(find(H1.class).single().getText()).contains("kari");
        assertThat(navigation()).containsExactly("Home");
    }

    @Test
    @SignedInAs(value = "root", role = "ADMINISTRATOR")
    void showsAdministratorsTheirPages() {
        UI.getCurrent().navigate("");

        assertThat(navigation()).containsExactly("Home", "Users", "Plugins");
    }

    @Test
    @SignedInAs(value = "root", role = "ADMINISTRATOR")
    void listsPluginsForAdministrators() {
        UI.getCurrent().navigate("admin/plugins");

        assertThat(find(Grid.class).withId("plugins").exists()).isTrue();
        assertThat(find(Button.class).withId("plugins-install").single().isEnabled())
                .isTrue();
    }

    @Test
    @SignedInAs("kari")
    void refusesAPageWithoutItsPermissionInWords() {
        UI.getCurrent().navigate("admin/plugins");

        assertThat(find(Grid.class).withId("plugins").exists()).isFalse();
        assertThat(find(H1.class).single().getText()).isEqualTo("This page is not open to you");
    }

    @Test
    @SignedInAs("kari")
    void helpsWhereNoPageIs() {
        UI.getCurrent().navigate("no/such/page");

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
        assertThat(find(Button.class).withId("error-home").exists()).isTrue();
    }

    @Test
    @SignedInAs("kaisa")
    void speaksAnotherLanguageWithoutAReload() {
        UI.getCurrent().navigate("");

        choose("language-fi");

        assertThat(navigation()).containsExactly("Etusivu");
        assertThat(profile.get().language()).isEqualTo("fi");
    }

    @Test
    @SignedInAs("jan")
    void remembersColoursAndDensity() {
        UI.getCurrent().navigate("");

        choose("theme-dark");
        choose("density-dense");

        assertThat(profile.get().scheme().name()).isEqualTo("DARK");
        assertThat(profile.get().density().name()).isEqualTo("DENSE");
    }

    @Test
    @SignedInAs("siri")
    void listsOnlyTheKeysThatWorkOnThisPage() {
        class Walked extends Div implements HasKeys {
            @Override
            public List<KeyHint> keys() {
                return List.of(new KeyHint("Alt+W", "Walk on"));
            }
        }
        var card = new Card<>("walk", String.class);
        registry.put(
                "sample",
                "Sample",
                List.of(
                        new HomeCard("walked", "app.home", null, Placement.FIRST, Walked::new),
                        CardAction.on(card, "elsewhere", "app.users", subject -> {})
                                .shortcut("Alt+Q")));
        UI.getCurrent().navigate("");
        assertThat(keys()).contains("Alt+W", "Walk on", "Ctrl+K").doesNotContain("Alt+Q");

        UI.getCurrent().navigate("no/such/page");
        assertThat(keys()).contains("Ctrl+K").doesNotContain("Alt+W");
        registry.remove("sample");
    }

    private String keys() {
        choose("user-shortcuts");
        var dialog = find(Dialog.class).single();
        var keys = dialog.getElement().getTextRecursively();
        dialog.close();
        roundTrip();
        return keys;
    }

    private List<String> navigation() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getId().orElse("").startsWith("nav-"))
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    private void choose(String id) {
        var item = find(MenuBar.class).withId("user").single().getItems().stream()
                .flatMap(ShellViewTests::below)
                .filter(each -> each.getId().orElse("").equals(id))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
        roundTrip();
    }

    private static Stream<MenuItem> below(MenuItem item) {
        return Stream.concat(
                Stream.of(item), item.getSubMenu().getItems().stream().flatMap(ShellViewTests::below));
    }
}
