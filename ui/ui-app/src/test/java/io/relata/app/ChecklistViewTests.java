package io.relata.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.relata.host.plugins.ExtensionRegistry;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.Placement;
import io.relata.ui.ChecklistStep;
import io.relata.ui.HomeCard;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnApplication
class ChecklistViewTests extends SpringBrowserlessTest {

    @Autowired
    ExtensionRegistry registry;

    private final AtomicBoolean numbered = new AtomicBoolean();

    @AfterEach
    void takeOut() {
        registry.remove("sample");
    }

    @Test
    @SignedInAs("kari")
    void showsWhatTheDataSaysIsDone() {
        bring(step("numbers", numbered), step("groups", new AtomicBoolean()));
        numbered.set(true);

        UI.getCurrent().navigate("");

        assertThat(find(ListItem.class).withId("step-sample-numbers").single().getClassNames())
                .contains("rl-step-done");
        assertThat(find(ListItem.class).withId("step-sample-groups").single().getClassNames())
                .contains("rl-step-open");
    }

    @Test
    @SignedInAs("olav")
    void remembersForEachUserWhatIsSkipped() {
        bring(step("numbers", numbered));
        UI.getCurrent().navigate("");

        test(find(Button.class).withId("checklist-hide").single()).click();
        assertThat(find(Section.class).withId("checklist").exists()).isFalse();

        UI.getCurrent().navigate("no/such/page");
        UI.getCurrent().navigate("");
        assertThat(find(Section.class).withId("checklist").exists()).isFalse();

        test(find(Button.class).withId("checklist-again").single()).click();
        assertThat(find(Section.class).withId("checklist").exists()).isTrue();
    }

    @Test
    @SignedInAs("anna")
    void keepsTheHomePageWhenACardFails() {
        bring(
                new HomeCard("broken", "app.home", null, Placement.FIRST, () -> {
                    throw new IllegalStateException("broken card");
                }),
                new HomeCard("sound", "app.users", null, Placement.LAST, () -> new Span("sound card")));

        UI.getCurrent().navigate("");

        assertThat(find(Section.class)
                        .withId("home-sample-broken")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Sample could not show its part");
        assertThat(find(Section.class)
                        .withId("home-sample-sound")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("sound card");
        assertThat(find(Anchor.class).withId("nav-root").exists()).isTrue();
    }

    private void bring(Contribution... contributions) {
        registry.put("sample", "Sample", List.of(contributions));
    }

    private static ChecklistStep step(String id, AtomicBoolean done) {
        return new ChecklistStep(id, "app.home", "app.home.quiet", 2, "", null, Placement.NORMAL, done::get);
    }
}
