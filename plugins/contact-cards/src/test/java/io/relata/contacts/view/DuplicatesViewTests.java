package io.relata.contacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.contacts.Contacts;
import io.relata.contacts.Duplicates;
import io.relata.platform.change.Changes;
import io.relata.platform.settings.Settings;
import io.relata.setup.ContactSettings;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class DuplicatesViewTests {

    private static @Nullable ContactFacts one;
    private static @Nullable ContactFacts other;

    private final Platform platform;
    private final Duplicates duplicates;

    DuplicatesViewTests(Platform platform) {
        this.platform = platform;
        this.duplicates = platform.service(Duplicates.class);
    }

    @BeforeAll
    static void enterTwice(Platform platform) {
        platform.signInAs("admin");
        platform.service(Settings.class).change(ContactSettings.class, Map.of("searchHitPercent", 12));
        var contacts = platform.service(Contacts.class);
        var values = Map.of("type", "company", "name", "Twice AS");
        one = contacts.create(values).value();
        other = contacts.create(values).value();
    }

    @BeforeEach
    void decideAnew() {
        duplicates.separate(no(one), no(other), false);
    }

    private static String no(@Nullable ContactFacts contact) {
        assertThat(contact).isNotNull();
        return contact == null ? "" : contact.no();
    }

    private static String pair() {
        return no(other) + "-" + no(one);
    }

    private static void press(Window window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
        window.settle();
    }

    private static boolean shows(Window window, String id) {
        return window.find(Div.class).withId(id).exists();
    }

    @Test
    void comparesFieldByField() {
        try (var window = platform.open("duplicates")) {
            assertThat(window.text(
                            window.find(Div.class).withId("pair-" + pair()).single()))
                    .contains("Twice AS", "2 of 16");
            press(window, "compare-" + pair());
            assertThat(window.text(window.find(Div.class)
                            .withId("comparison-" + pair())
                            .single()))
                    .contains("Name", "Twice AS", "VAT");
            press(window, "compare-" + pair());
            assertThat(shows(window, "comparison-" + pair())).isFalse();
        }
    }

    @Test
    void remembersADecisionAndTakesItBack() {
        try (var window = platform.open("duplicates")) {
            press(window, "decide-" + pair());
            assertThat(duplicates.count()).isZero();
            assertThat(shows(window, "pair-" + pair())).isFalse();

            window.test(window.find(NativeButton.class)
                            .withId("duplicates-separate")
                            .single())
                    .click();
            window.settle();
            assertThat(shows(window, "pair-" + pair())).isTrue();
            press(window, "decide-" + pair());
            assertThat(duplicates.count()).isEqualTo(1);
        }
    }

    @Test
    void hintsOnTheCard() {
        var seen = no(one) + "-" + no(other);
        try (var window = platform.open("contacts/" + no(one))) {
            assertThat(shows(window, "pair-" + seen)).isTrue();
            press(window, "decide-" + seen);
            assertThat(shows(window, "pair-" + seen)).isFalse();
        }
        try (var window = platform.open("contacts/" + no(one))) {
            assertThat(shows(window, "pair-" + seen)).isFalse();
        }
    }

    @Test
    void letsReadersOnlyLook() {
        platform.signInWith(Contacts.READ);
        try (var window = platform.open("duplicates?contactNo=" + no(one))) {
            assertThat(window.find(Button.class)
                            .withId("compare-" + no(one) + "-" + no(other))
                            .exists())
                    .isTrue();
            assertThat(window.find(Button.class)
                            .withId("decide-" + no(one) + "-" + no(other))
                            .exists())
                    .isFalse();
        } finally {
            platform.signInAs("admin");
        }
    }

    @Test
    void mergesAPairWithThePreviewAndTakesItBack() {
        var contacts = platform.service(Contacts.class);
        var changes = platform.service(Changes.class);
        var values = Map.of("type", "company", "name", "Entered once more Ltd");
        var gone = no(contacts.create(values).value());
        var kept = no(contacts.create(values).value());
        var pair = kept + "-" + gone;
        try (var window = platform.open("duplicates")) {
            press(window, "merge-" + pair);
            assertThat(window.text(
                            window.find(Div.class).withId("merge-differences").single()))
                    .contains(gone, kept);
            press(window, "dialog-save");
            assertThat(shows(window, "pair-" + pair)).isFalse();
        }
        try (var window = platform.open("contacts/" + gone)) {
            assertThat(window.path()).isEqualTo("contacts/" + kept);
        }
        changes.undo(changes.lastOfCurrentUser().orElseThrow().id());
        assertThat(duplicates.of(gone)).hasSize(1);
        duplicates.separate(gone, kept, true);
    }

    @Test
    void mergesWithAContactThatIsChosen() {
        var contacts = platform.service(Contacts.class);
        var kept = contacts.create(Map.of("name", "Havbris Transport AS", "city", "Bergen"))
                .value();
        var gone = contacts.create(Map.of("name", "Storm Maskin AS", "city", "Oslo"))
                .value();
        try (var window = platform.open("contacts/" + kept.no())) {
            platform.service(MergeDialogs.class).merge(kept, stays -> {});
            press(window, "dialog-save");
            assertThat(contacts.find(gone.no())).contains(gone);
            window.find(ContactPicker.class).withId("field-other").single().setValue(gone);
            window.settle();
            take(window, "merge-city");
            press(window, "dialog-save");
        }
        assertThat(contacts.find(gone.no()).orElseThrow().city()).isEqualTo("Oslo");
        assertThat(contacts.find(gone.no()).orElseThrow().name()).isEqualTo("Havbris Transport AS");
    }

    @SuppressWarnings("unchecked")
    private static void take(Window window, String id) {
        ((RadioButtonGroup<Boolean>)
                        window.find(RadioButtonGroup.class).withId(id).single())
                .setValue(true);
    }
}
