package io.relata.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.interactions.ui.InteractionLogView;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InteractionViewTests {

    private static Platform platform;
    private static ContactFacts company;
    private static ContactFacts person;

    @BeforeAll
    static void start() {
        platform = Platform.start("interactions").signInAs("admin");
        FrontDesk.open(platform);
        var contacts = platform.service(Contacts.class);
        company = contacts.create(Map.of("type", "company", "name", "Fjordglass AS"))
                .value();
        person = contacts.create(Map.of("type", "person", "name", "Ingrid Bakke", "companyNo", company.no()))
                .value();
        record(InteractionKind.CALL, "Asked for prices");
        record(InteractionKind.MEETING, "Walked through the offer");
    }

    private static void record(InteractionKind kind, String about) {
        platform.service(Interactions.class)
                .record(InteractionDraft.of(kind, company.no()).with("description", about));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
    }

    @Test
    void theLogShowsTheNewestFirst() {
        try (var window = platform.open("interactions?contact=" + company.no())) {
            assertThat(descriptions(window)).contains("Walked through the offer", "Asked for prices");
        }
    }

    @Test
    void theLogIsNarrowedByItsAddressAndItsChips() {
        try (var window = platform.open("interactions?kind=meeting")) {
            assertThat(descriptions(window)).containsExactly("Walked through the offer");

            window.test(window.find(NativeButton.class).withId("log-call").single())
                    .click();
            assertThat(descriptions(window)).contains("Asked for prices").doesNotContain("Walked through the offer");
        }
    }

    @Test
    void theFiguresOfACardLeadToTheEntriesTheyAreMadeOf() {
        var other = platform.service(Contacts.class)
                .create(Map.of("type", "company", "name", "Tallene AS"))
                .value();
        platform.service(Interactions.class)
                .record(InteractionDraft.of(InteractionKind.LETTER, other.no())
                        .with("date", "2026-01-20")
                        .with("cost", 25)
                        .with("duration", 60));
        try (var window = platform.open("contacts/" + other.no())) {
            assertThat(figure(window, "count").getHref()).isEqualTo("interactions?contact=" + other.no());
            assertThat(figure(window, "last").getHref())
                    .contains("contact=" + other.no(), "from=2026-01-20", "to=2026-01-20");
            assertThat(figure(window, "lastAttempted").getText())
                    .isEqualTo(figure(window, "last").getText());
            assertThat(figure(window, "cost").getText()).isEqualTo("25");
            assertThat(figure(window, "time").getText()).contains("1 h");
        }
    }

    @Test
    void theLogOpensTheCardOfAnEntry() {
        try (var window = platform.open("interactions?kind=meeting")) {
            window.test(grid(window)).clickRow(0);

            assertThat(window.path()).isEqualTo("contacts/" + company.no());
        }
    }

    @Test
    void theLogWritesItsCalendarInTheUsersLanguage() {
        try (var window = platform.open("interactions")) {
            var months = window.find(DatePicker.class)
                    .withId("log-from")
                    .single()
                    .getI18n()
                    .getMonthNames();

            assertThat(months).hasSize(12).contains("January");
        }
    }

    @Test
    void whatIsComposedOnAPersonStandsInTheTimelineOfTheCompanyToo() {
        try (var window = platform.open("contacts/" + person.no())) {
            var words = window.find(TextArea.class).withId("compose-text").single();
            window.test(words).setValue("Sent the samples");
            window.test(window.find(Button.class).withId("compose-record").single())
                    .click();
            assertThat(timeline(window)).contains("Sent the samples");
            assertThat(words.getValue()).isEmpty();
        }
        try (var window = platform.open("contacts/" + company.no())) {
            assertThat(timeline(window)).contains("Sent the samples", "Ingrid Bakke");
        }
    }

    @Test
    void whatIsKeptForLaterIsTakenUpAgainAndFinished() {
        var later = platform.service(Contacts.class)
                .create(Map.of("type", "company", "name", "Senere AS"))
                .value();
        try (var window = platform.open("contacts/" + later.no())) {
            var words = window.find(TextArea.class).withId("compose-text").single();
            window.test(words).setValue("Wants a call back\nabout the second offer");
            press(window, "compose-later");
            assertThat(words.getValue()).isEmpty();
            assertThat(timeline(window)).doesNotContain("Wants a call back");
        }
        var entry = platform.service(Interactions.class)
                .list(InteractionFilter.ALL.withContact(later.no()).keptForLater(), false, 10, null)
                .items()
                .getFirst();
        try (var window = platform.open("contacts/" + later.no())) {
            press(window, "resume-" + entry.entryNo());
            var words = window.find(TextArea.class).withId("compose-text").single();
            assertThat(words.getValue()).isEqualTo("Wants a call back\nabout the second offer");
            window.test(window.find(Button.class).withId("compose-record").single())
                    .click();

            assertThat(timeline(window)).contains("Wants a call back");
            assertThat(window.find(NativeButton.class)
                            .withId("resume-" + entry.entryNo())
                            .exists())
                    .isFalse();
        }
        assertThat(platform.service(Interactions.class).read(entry.entryNo()).postponed())
                .isFalse();
    }

    private static void press(Window window, String id) {
        window.test(window.find(NativeButton.class).withId(id).single()).click();
    }

    @Test
    void whatWasTypedIntoTheComposerIsThereAfterLeavingTheCard() {
        try (var window = platform.open("contacts/" + person.no())) {
            window.test(window.find(TextArea.class).withId("compose-text").single())
                    .setValue("Half a sentence");
            window.go("interactions");
            assertThat(window.find(InteractionLogView.class).exists()).isTrue();

            window.go("contacts/" + person.no());
            assertThat(window.find(TextArea.class)
                            .withId("compose-text")
                            .single()
                            .getValue())
                    .isEqualTo("Half a sentence");
        }
    }

    private static Anchor figure(Window window, String what) {
        return window.find(Anchor.class).withId("figure-" + what).single();
    }

    private static String timeline(Window window) {
        return window.text(window.find(Div.class).withId("timeline").single());
    }

    @SuppressWarnings("unchecked")
    private static Grid<Interaction> grid(Window window) {
        return window.find(Grid.class).withId("interaction-log").single();
    }

    private static List<String> descriptions(Window window) {
        var tester = window.test(grid(window));
        return IntStream.range(0, tester.size())
                .mapToObj(row -> tester.getRow(row).description())
                .toList();
    }
}
