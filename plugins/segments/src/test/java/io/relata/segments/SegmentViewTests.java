package io.relata.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looks at the pages of segments. */
class SegmentViewTests {
    private static Platform platform;
    private static ContactFacts oslo;
    private static ContactFacts bergen;

    @BeforeAll
    static void start() {
        platform = Platform.start("segments").signInAs("admin");
        oslo = company("Fjordglass AS", "Oslo");
        bergen = company("Vestlys AS", "Bergen");
        platform.rest().post("setup/salespeople", Map.of("code", "AH", "name", "Annette"));
    }

    private static ContactFacts company(String name, String city) {
        return platform.service(Contacts.class)
                .create(Map.of("type", "company", "name", name, "city", city))
                .value();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
    }

    private static Segments segments() {
        return platform.service(Segments.class);
    }

    private static Segment segment(String description) {
        return segments()
                .create(Map.of(
                        "description", description, "interactionTemplateCode", "LETTER", "salespersonCode", "AH"))
                .value();
    }

    private static void add(Segment segment, ContactFacts... contacts) {
        var numbers = Arrays.stream(contacts).map(ContactFacts::no).toList();
        platform.service(SegmentBuilding.class).run(segment.no(), SegmentAction.ADD, Selection.of(numbers));
    }

    private static void click(Window window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid(Window window, String id) {
        return window.find(Grid.class).withId(id).single();
    }

    private static String text(Window window, String id) {
        return window.find(Span.class).withId(id).single().getText();
    }

    @Test
    void aNewSegmentIsCreatedFromTheListAndOpened() {
        try (var window = platform.open("segments")) {
            click(window, "segment-new");
            window.find(TextField.class).withId("field-description").single().setValue("Spring letter");
            click(window, "dialog-save");

            assertThat(window.path()).startsWith("segments/SM");
            assertThat(text(window, "segment-lines")).isEqualTo("No lines");
        }
    }

    @Test
    void theListIsNarrowedByItsAddress() {
        segment("Listed once");
        segment("Something else");
        try (var window = platform.open("segments?q=listed")) {
            var grid = grid(window, "segments");
            assertThat(window.test(grid).size()).isOne();
        }
    }

    @Test
    void contactsAreCountedBeforeTheyAreAddedAndTakenBack() {
        var segment = segment("Counted");
        try (var window = platform.open("segments/" + segment.no())) {
            click(window, "segment-add");
            var outcome = window.find(Div.class).withId("step-outcome").single();
            assertThat(outcome.getElement().getTextRecursively()).contains("2 contacts will be added");
            assertThat(segments().read(segment.no()).figures().lines()).isZero();
            click(window, "dialog-save");

            assertThat(text(window, "segment-lines")).isEqualTo("2 lines");
            assertThat(text(window, "segment-steps")).isEqualTo("1 step");
            click(window, "segment-back");
            assertThat(text(window, "segment-lines")).isEqualTo("No lines");
        }
    }

    @Test
    void aLineIsChangedAndTakenAway() {
        var segment = segment("Lines");
        add(segment, oslo, bergen);
        try (var window = platform.open("segments/" + segment.no())) {
            var grid = grid(window, "segment-lines-grid");
            window.test(grid).clickRow(0);
            var reach = window.find(Div.class).withId("line-reach").single();
            assertThat(reach.getElement().getTextRecursively()).contains(oslo.no());
            window.find(TextField.class).withId("field-description").single().setValue("Only for them");
            click(window, "dialog-save");
            assertThat(segments().line(segment.no(), 1).values().get(SegmentRecords.DESCRIPTION))
                    .isEqualTo("Only for them");
            window.test(grid).clickRow(0);
            click(window, "line-remove");

            assertThat(text(window, "segment-lines")).isEqualTo("1 line");
        }
    }

    @Test
    void aSegmentIsLoggedBesideThePage() {
        var segment = segment("Logged from the page");
        add(segment, oslo);
        try (var window = platform.open("segments/" + segment.no())) {
            click(window, "segment-log");
            click(window, "log-start");
            await().pollInSameThread().untilAsserted(() -> assertThat(segments().find(segment.no()))
                    .isEmpty());
        }
        var logged =
                platform.service(LoggedSegments.class).list(1, null).items().getFirst();
        assertThat(logged.segmentNo()).isEqualTo(segment.no());
        try (var window = platform.open("logged-segments/" + logged.entryNo())) {
            assertThat(text(window, "logged-count")).isEqualTo("1 interaction");
            click(window, "logged-cancel");
            assertThat(platform.service(LoggedSegments.class)
                            .read(logged.entryNo())
                            .canceled())
                    .isTrue();
        }
        try (var window = platform.open("logged-segments")) {
            click(window, "logged-delete");
            click(window, "dialog-save");
            assertThat(platform.service(LoggedSegments.class).list(10, null).items())
                    .isEmpty();
        }
    }

    @Test
    void criteriaAreSavedAndUsedAgain() {
        var segment = segment("Saved from the page");
        add(segment, oslo);
        try (var window = platform.open("segments/" + segment.no())) {
            open(window, "segment-save-criteria");
            window.find(TextField.class).withId("field-code").single().setValue("PAGE");
            click(window, "dialog-save");
        }
        var other = segment("Used again");
        try (var window = platform.open("segments/" + other.no())) {
            open(window, "segment-reuse-criteria");
            @SuppressWarnings("unchecked")
            ComboBox<SavedCriteria> choice =
                    window.find(ComboBox.class).withId("field-code").single();
            choice.setValue(platform.service(SegmentBuilding.class).saved().getFirst());
            click(window, "dialog-save");
            assertThat(text(window, "segment-lines")).isEqualTo("1 line");
        }
    }

    private static void open(Window window, String id) {
        window.test(window.find(NativeButton.class).withId("segment-more").single())
                .click();
        window.test(window.find(NativeButton.class).withId(id).single()).click();
    }

    @Test
    void theSelectionOfTheContactListIsAddedToASegment() {
        var segment = segment("From the list");
        try (var window = platform.open("contacts")) {
            @SuppressWarnings("unchecked")
            Grid<Object> grid = window.find(Grid.class).single();
            grid.select(window.test(grid).getRow(0));
            click(window, "bulk-add-to-segment");
            @SuppressWarnings("unchecked")
            ComboBox<Segment> choice =
                    window.find(ComboBox.class).withId("field-segment").single();
            choice.setValue(segment);
            click(window, "dialog-save");
        }
        assertThat(segments().read(segment.no()).figures().lines()).isOne();
    }

    @Test
    void whoMayOnlyReadSeesNoButtons() {
        var segment = segment("Read only");
        platform.signInWith(Segments.READ, Contacts.READ, "interactions.read", "setup.read");
        try (var window = platform.open("segments/" + segment.no())) {
            assertThat(window.find(Button.class).withId("segment-log").exists()).isFalse();
            assertThat(List.of(window.path())).containsExactly("segments/" + segment.no());
        }
    }
}
