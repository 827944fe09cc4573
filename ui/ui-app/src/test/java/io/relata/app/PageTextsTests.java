package io.relata.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.platform.text.Messages;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EditableFact;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnApplication
class PageTextsTests extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2020, 11, 3);

    @Autowired
    Desk desk;

    @Autowired
    Messages messages;

    @Test
    @SignedInAs(value = "root", role = "ADMINISTRATOR")
    void namesThePageInTheTitleOfTheWindow() {
        UI.getCurrent().navigate("admin/users");
        roundTrip();

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Users · Relata");
    }

    @Test
    void writesDatesAsTheLanguageDoes() {
        assertThat(moments(Locale.ENGLISH).shortDate(DAY)).isEqualTo("3 Nov 2020");
        assertThat(moments(Locale.ENGLISH).day(DAY)).isEqualTo("3 November 2020");
        assertThat(moments(Locale.of("fi")).shortDate(DAY)).isEqualTo("3.11.2020");
        assertThat(moments(Locale.of("fi")).day(DAY)).isEqualTo("3. marraskuuta 2020");
        assertThat(moments(Locale.of("nb")).day(DAY)).isEqualTo("3. november 2020");
    }

    @Test
    @SignedInAs("kari")
    void keepsAnAddressWholeThoughItMayBreakAtItsJoints() {
        var fact = new EditableFact<String>(desk, "Email", new TextField(), value -> value, value -> {});
        UI.getCurrent().add(fact);
        fact.setValue("anna.berg@nordlys.example");

        var reading = find(NativeButton.class).withClassName("rl-reading").single();
        var shown = (Span) reading.getChildren().findFirst().orElseThrow();

        assertThat(shown.getText()).isEqualTo("anna.berg@nordlys.example");
    }

    @Test
    @SignedInAs("kari")
    void placesTheSavingButtonLast() {
        new FormDialog(desk, "New")
                .onSave("Save", () -> {})
                .alsoOffer(new Button("Save and open"))
                .open();

        var buttons = find(Button.class).all().stream().map(Button::getText).flatMap(Stream::of);

        assertThat(buttons).containsSubsequence("Cancel", "Save and open", "Save");
    }

    private Moments moments(Locale language) {
        return new Moments(messages, Clock.systemUTC(), language, ZoneOffset.UTC);
    }
}
