package io.relata.interactions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.interactions.Evaluation;
import io.relata.interactions.FrontDesk;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.Interactions;
import io.relata.platform.change.Change;
import io.relata.setup.CodeField;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Records, evaluates and sets up as a user does, in the pages. */
@OnPlatform
class RecordingPageTests {
    private final Platform platform;
    private final Interactions interactions;

    RecordingPageTests(Platform platform) {
        this.platform = platform;
        this.interactions = platform.service(Interactions.class);
        FrontDesk.open(platform);
    }

    private ContactFacts company(String name, @Nullable String salesperson) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("type", "company");
        values.put("name", name);
        var contacts = platform.service(Contacts.class);
        var made = contacts.create(values).value();
        var looked = new HashMap<String, @Nullable Object>();
        looked.put("salespersonCode", salesperson);
        return contacts.update(made.no(), Change.ANY_VERSION, looked).value();
    }

    private static void press(Window window, String id) {
        window.test(window.find(NativeButton.class).withId(id).single()).click();
    }

    private static void click(Window window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
    }

    private static TextArea words(Window window) {
        return window.find(TextArea.class).withId("compose-text").single();
    }

    private static String timeline(Window window) {
        return window.text(window.find(Div.class).withId("timeline").single());
    }

    private List<Interaction> with(ContactFacts contact) {
        return interactions
                .list(InteractionFilter.ALL.withContact(contact.no()), false, 50, null)
                .items();
    }

    @Test
    void asksWhoItWasWhereNobodyCanBeProposed() {
        var company = company("Ingen Selger AS", null);
        try (var window = platform.open("contacts/" + company.no())) {
            var salesperson =
                    window.find(CodeField.class).withId("compose-salesperson").single();
            window.test(words(window)).setValue("Asked for prices");
            click(window, "compose-record");
            assertThat(salesperson.isInvalid()).isTrue();
            assertThat(words(window).getValue()).isEqualTo("Asked for prices");

            window.test(salesperson).selectItem("DESK · Front Desk");
            click(window, "compose-record");
            assertThat(timeline(window)).contains("Asked for prices");
            window.go("contacts/" + company("Ingen Annen AS", null).no());
            window.test(words(window)).setValue("Once more");
            click(window, "compose-record");
            assertThat(timeline(window)).contains("Once more");
        }
        assertThat(with(company)).extracting(Interaction::salespersonCode).containsExactly("DESK");
    }

    @Test
    void doesNotAskWhereSomebodyIsProposed() {
        try (var window =
                platform.open("contacts/" + company("Med Selger AS", "DESK").no())) {
            assertThat(window.find(CodeField.class)
                            .withId("compose-salesperson")
                            .exists())
                    .isFalse();
        }
    }

    @Test
    @DisplayName("INT-015 the contact a recording begins from is filled in and locked")
    void locksTheContact() {
        var company = company("Adam AS", "DESK");
        try (var window = platform.open("contacts/" + company.no())) {
            press(window, "compose-more");
            var with = window.find(TextField.class).withId("compose-contactNo").single();
            assertThat(with.getValue()).isEqualTo("Adam AS");
            assertThat(with.isReadOnly()).isTrue();
        }
    }

    @Test
    @DisplayName("INT-021 leaving without finishing later leaves no entry")
    void leavesNoEntry() {
        var company = company("Forlatt AS", "DESK");
        try (var window = platform.open("contacts/" + company.no())) {
            window.test(words(window)).setValue("Half a sentence");
            window.go("interactions");
        }
        assertThat(with(company)).isEmpty();
        assertThat(interactions
                        .list(InteractionFilter.ALL.withContact(company.no()).keptForLater(), false, 10, null)
                        .items())
                .isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void recordsWithSeveralAndAComment() {
        var company = company("Flere AS", "DESK");
        var other = company("Andre AS", "DESK");
        try (var window = platform.open("contacts/" + company.no())) {
            press(window, "compose-meeting");
            press(window, "compose-more");
            MultiSelectComboBox<ContactFacts> also = window.find(MultiSelectComboBox.class)
                    .withId("compose-alsoWith")
                    .single();
            also.setValue(Set.of(other));
            window.test(window.find(TextArea.class).withId("compose-comments").single())
                    .setValue("Both were glad");
            window.test(words(window)).setValue("The delivery plan");
            click(window, "compose-record");
            assertThat(timeline(window)).contains("The delivery plan", "Flere AS, Andre AS", "Both were glad");
        }
        assertThat(with(other)).extracting(Interaction::description).containsExactly("The delivery plan");
    }

    @Test
    void searchesInTheTimeline() {
        var company = company("Leting AS", "DESK");
        for (String about : List.of("The spring catalogue", "The price list")) {
            interactions.record(
                    InteractionDraft.of(InteractionKind.CALL, company.no()).with("description", about));
        }
        try (var window = platform.open("contacts/" + company.no())) {
            window.test(window.find(TextField.class).withId("timeline-search").single())
                    .setValue("spring");
            assertThat(timeline(window)).contains("The spring catalogue").doesNotContain("The price list");
            press(window, "timeline-files");
            assertThat(timeline(window)).doesNotContain("The spring catalogue");
        }
    }

    @Test
    void asksHowItWentAfterANumberWasUsed() {
        var company = company("Ringt AS", "DESK");
        try (var window = platform.open("contacts/" + company.no())) {
            var bench = platform.service(Workbench.class);
            var composer = new Composer(bench, company, () -> {});
            var bar = new ReachBar(bench, company, composer, () -> {});
            bar.reach("javascript:alert(1)");
            assertThat(KeptDrafts.reached(company.no())).isNull();
            bar.reach("tel:+4722113344");
            window.go("interactions");
            window.go("contacts/" + company.no());
            press(window, "reached-noAnswer");
            assertThat(timeline(window)).contains("No answer");
            assertThat(KeptDrafts.reached(company.no())).isNull();
        }
        assertThat(with(company)).singleElement().satisfies(entry -> {
            assertThat(entry.attemptFailed()).isTrue();
            assertThat(entry.contactVia()).isEqualTo("+4722113344");
        });
    }

    @Test
    void showsTheLogToThoseWhoMayOnlyRead() {
        var company = company("Lese AS", "DESK");
        interactions.record(InteractionDraft.of(InteractionKind.CALL, company.no()));
        platform.signInWith(Interactions.READ, Contacts.READ);
        try (var window = platform.open("interactions?contact=" + company.no())) {
            var log = window.find(Grid.class).withId("interaction-log").single();
            assertThat(window.test((Grid<?>) log).size()).isOne();
            assertThat(window.find(Div.class).withId("log-bulk").exists()).isFalse();
        } finally {
            platform.signInAs("admin");
        }
    }

    @Test
    void putsRightFromTheTimeline() {
        var company = company("Feilført AS", "DESK");
        var wrong = interactions
                .record(InteractionDraft.of(InteractionKind.CALL, company.no())
                        .with("description", "Prices")
                        .with("duration", 5))
                .value();
        try (var window = platform.open("contacts/" + company.no())) {
            CorrectionDialog.open(platform.service(Workbench.class), wrong, () -> {});
            window.test(window.find(BigDecimalField.class)
                            .withId("field-duration")
                            .single())
                    .setValue(new BigDecimal("45"));
            click(window, "dialog-save");
            window.go("interactions");
            window.go("contacts/" + company.no());
            assertThat(timeline(window)).contains("Put right by entry", "Puts entry " + wrong.entryNo() + " right");
        }
        assertThat(interactions.totals(company.id()).duration()).isEqualByComparingTo("45");
    }

    @Test
    @SuppressWarnings("unchecked")
    void evaluatesSelectedEntriesOfTheLog() {
        var company = company("Utvalg AS", "DESK");
        for (String about : List.of("one", "two")) {
            interactions.record(
                    InteractionDraft.of(InteractionKind.CALL, company.no()).with("description", about));
        }
        try (var window = platform.open("interactions?contact=" + company.no())) {
            Grid<Interaction> log =
                    window.find(Grid.class).withId("interaction-log").single();
            with(company).forEach(log::select);
            Select<Evaluation> evaluation =
                    window.find(Select.class).withId("log-evaluate").single();
            window.test(evaluation).selectItem("Very positive");
        }
        assertThat(with(company)).extracting(Interaction::evaluation).containsOnly(Evaluation.VERY_POSITIVE);
    }

    /** Tells the ids of the buttons beside the rows. */
    @SuppressWarnings("unchecked")
    private static List<String> offered(Window window) {
        Grid<Object> grid = window.find(Grid.class).withId("setup-grid").single();
        var tester = window.test(grid);
        return IntStream.range(0, tester.size())
                .mapToObj(row -> tester.getCellComponent(row, grid.getColumns().size() - 1))
                .flatMap(Component::getChildren)
                .flatMap(button -> button.getId().stream())
                .toList();
    }

    @Test
    void givesATemplateALanguage() {
        var templates = platform.service(InteractionTemplates.class);
        platform.rest().post("setup/languages", Map.of("code", "SMI", "name", "Davvisámegiella"));
        try (var window = platform.open("setup/interaction-templates")) {
            assertThat(offered(window)).contains("interactions-templateLanguages-LETTER");
            TemplateDialog.open(platform.service(Workbench.class), "LETTER");
            click(window, "language-add");
            window.test(window.find(TextField.class).withId("field-description").single())
                    .setValue("The letter");
            window.test(window.find(TextArea.class).withId("field-emailLayout").single())
                    .setValue("Dear reader");
            click(window, "language-save");
            assertThat(templates.languages("LETTER")).singleElement().satisfies(language -> {
                assertThat(language.languageCode()).isNull();
                assertThat(language.emailLayout()).isEqualTo("Dear reader");
            });
            var standard =
                    window.find(CodeField.class).withId("default-language").single();
            window.test(standard).selectItem("SMI · Davvisámegiella");
            click(window, "default-create");
            assertThat(templates.languages("LETTER")).hasSize(2);
        }
        assertThat(platform.rest().get("setup/interaction-templates/LETTER").text("languageCodeDefault"))
                .isEqualTo("SMI");
    }

    @Test
    void recordsWithThoseWhoAreSelectedInTheList() {
        var first = company("Valgt En AS", "DESK");
        var second = company("Valgt To AS", "DESK");
        try (var window = platform.open("contacts?name.begins=Valgt")) {
            @SuppressWarnings("unchecked")
            Grid<Object> grid = window.find(Grid.class).single();
            grid.select(window.test(grid).getRow(0));
            grid.select(window.test(grid).getRow(1));
            click(window, "bulk-record-interaction");
            assertThat(window.text(
                            window.find(Paragraph.class).withId("record-with").single()))
                    .contains("Valgt En AS, Valgt To AS");
            window.test(words(window)).setValue("Met at the fair");
            click(window, "compose-record");
        }
        assertThat(with(first))
                .extracting(Interaction::occasion)
                .doesNotContainNull()
                .hasSize(1);
        assertThat(with(second))
                .extracting(Interaction::occasion)
                .containsExactly(with(first).getFirst().occasion());
    }
}
