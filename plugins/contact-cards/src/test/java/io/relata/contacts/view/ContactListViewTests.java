package io.relata.contacts.view;

import static io.relata.contacts.view.ShownList.grid;
import static io.relata.contacts.view.ShownList.names;
import static io.relata.contacts.view.ShownList.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.Assignments;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.contacts.SavedViews;
import io.relata.platform.change.Changes;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.test.Platform;
import io.relata.test.Window;
import io.relata.ui.kit.HasKeys;
import io.relata.ui.kit.KeyHint;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactListViewTests {

    private static Platform platform;
    private static String bolge = "";

    @BeforeAll
    static void start() {
        platform = Platform.start("contact-cards").signInAs("admin");
        var contacts = platform.service(Contacts.class);
        bolge = company(contacts, "Bølge AS", "Tromsø");
        company(contacts, "Anker Oy", "Oulu");
        company(contacts, "Cirrus BV", "Gent");
        contacts.create(Map.of("type", "person", "name", "Ada Lovelace", "companyNo", bolge, "jobTitle", "Analyst"));
        platform.service(CodeTables.class)
                .create("mailing-groups", Map.of("code", "NEWS", "description", "Newsletter"));
        platform.service(CodeTables.class).create("salespeople", Map.of("code", "KM", "name", "Kari Moe"));
        platform.service(Assignments.class).assign(bolge, "mailing-groups", "NEWS");
    }

    private static String company(Contacts contacts, String name, String city) {
        return contacts.create(Map.of("type", "company", "name", name, "city", city))
                .value()
                .no();
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
    void loadsAPageAndCounts() {
        try (var window = platform.open("contacts")) {
            assertThat(names(window)).containsExactly("Ada Lovelace", "Anker Oy", "Bølge AS", "Cirrus BV");
            assertThat(window.find(Span.class).withId("contacts-count").single().getText())
                    .isEqualTo("4");
        }
    }

    @Test
    void sharesAViewWithATeam() {
        var views = platform.service(SavedViews.class);
        try (var window = platform.open("contacts?sort=city,-name&group=company")) {
            press(window, "view-save");
            window.test(window.find(TextField.class).withId("field-name").single())
                    .setValue("Ours");
            window.test((Select<?>)
                            window.find(Select.class).withId("field-team").single())
                    .selectItem("Team ADMINISTRATOR");
            window.test(window.find(Button.class).withId("dialog-save").single())
                    .click();

            var view = views.all().getFirst();
            assertThat(view.team()).isEqualTo("ADMINISTRATOR");
            assertThat(view.look()).contains("sort=city%2C-name", "group=company");
            views.delete(view.id(), view.version());
        }
    }

    @Test
    void narrowsToAFilterThatIsTakenAwayByItsChip() {
        try (var window = platform.open("contacts?view=companies&city=Oulu")) {
            assertThat(names(window)).containsExactly("Anker Oy");

            press(window, "filter-remove-city");
            assertThat(names(window)).hasSize(3);

            window.test(window.find(NativeButton.class).withId("view-people").single())
                    .click();
            assertThat(names(window)).containsExactly("Ada Lovelace");
        }
    }

    @Test
    void previewsTheContactInItsAddress() {
        try (var window = platform.open("contacts?sel=" + bolge)) {
            var preview = window.find(Div.class).withId("contact-preview").single();

            assertThat(window.text(preview)).contains("Bølge AS", "Tromsø", bolge);
        }
    }

    @Test
    void opensTheCardOfTheRowThatIsDoubleClicked() {
        try (var window = platform.open("contacts?view=people")) {
            window.test(grid(window)).doubleClickRow(0);

            assertThat(window.find(ContactCardView.class).exists()).isTrue();
        }
    }

    @Test
    void namesTheKeysOfItsRowsAndNotThoseOfTheCard() {
        try (var window = platform.open("contacts")) {
            var view = (HasKeys) window.find(ContactListView.class).single();

            assertThat(view.keys())
                    .extracting(KeyHint::keys)
                    .contains("/", "Enter")
                    .doesNotContain("E");
        }
    }

    @Test
    void showsInTheSetupHowManyContactsUseACode() {
        try (var window = platform.open("setup/mailing-groups")) {
            assertThat(window.text(setupRow(window, "usage-NEWS"))).contains("1");
        }
    }

    @Test
    void assignsASalespersonToTheSelectedRowsAfterSayingWhatWouldChange() {
        try (var window = platform.open("contacts?view=companies&city=Gent")) {
            assertThat(window.find(BulkBar.class).exists()).isFalse();
            window.test(grid(window)).select(0);
            assertThat(window.text(bar(window))).contains("1 selected");

            window.test(window.find(Button.class).withId("bulk-assign").single())
                    .click();
            var salesperson = window.find(CodeField.class).withId("field-value").single();
            window.test(salesperson).selectItem("KM · Kari Moe");
            assertThat(window.text(window.find(Div.class).withId("bulk-preview").single()))
                    .contains("1 contact changes");
            window.test(window.find(Button.class).withId("dialog-save").single())
                    .click();

            assertThat(contact("Cirrus BV").salespersonCode()).isEqualTo("KM");
        }
        platform.service(Changes.class)
                .undo(platform.service(Changes.class)
                        .lastOfCurrentUser()
                        .orElseThrow()
                        .id());
        assertThat(contact("Cirrus BV").salespersonCode()).isNull();
    }

    @Test
    void namesInTheDialogWhoIsRefusedAndWhy() {
        try (var window = platform.open("contacts")) {
            window.test(grid(window)).select(0);
            window.test(window.find(Button.class).withId("bulk-all").single()).click();
            assertThat(window.text(bar(window))).contains("4 selected");

            window.test(window.find(Button.class).withId("bulk-delete").single())
                    .click();

            assertThat(window.text(window.find(Div.class).withId("bulk-preview").single()))
                    .contains("4 contacts are deleted");
            window.test(window.find(Button.class).withId("dialog-cancel").single())
                    .click();
            window.test(window.find(NativeButton.class).withId("view-companies").single())
                    .click();
            assertThat(window.find(BulkBar.class).exists()).isFalse();

            window.test(grid(window)).select(1);
            window.test(window.find(Button.class).withId("bulk-delete").single())
                    .click();
            assertThat(window.text(window.find(Div.class).withId("bulk-preview").single()))
                    .contains("No contact is deleted", "Bølge AS", "1 person");
        }
    }

    @Test
    void offersNoSelectionToThoseWhoMayOnlyRead() {
        platform.signInWith(Contacts.READ, CodeTables.READ);
        try (var window = platform.open("contacts")) {
            assertThat(grid(window).isSelectable()).isFalse();
        }
    }

    @Test
    void savesAChangedViewShowsItAgainByItsAddressAndResetsIt() {
        var views = platform.service(SavedViews.class);
        try (var window = platform.open("contacts?view=companies")) {
            assertThat(window.find(NativeButton.class).withId("view-save").exists())
                    .isFalse();
            window.go("contacts?view=companies&city=Oulu");
            press(window, "view-save");
            window.test(window.find(TextField.class).withId("field-name").single())
                    .setValue("Oulu");
            window.test(window.find(Button.class).withId("dialog-save").single())
                    .click();

            var view = views.all().getFirst();
            assertThat(view.look()).contains("kind=companies", "city=Oulu", "cols=relation");
            assertThat(window.find(NativeButton.class)
                            .withId("view-" + view.id())
                            .single()
                            .getElement()
                            .getAttribute("aria-pressed"))
                    .isEqualTo("true");
            assertThat(window.find(NativeButton.class).withId("view-save").exists())
                    .isFalse();

            press(window, "filter-remove-city");
            assertThat(names(window)).hasSize(3);
            press(window, "view-reset");
            assertThat(names(window)).containsExactly("Anker Oy");

            window.go("contacts");
            assertThat(names(window)).hasSize(4);
            press(window, "view-" + view.id());
            assertThat(names(window)).containsExactly("Anker Oy");
            views.delete(view.id(), view.version());
        }
    }

    @Test
    void remembersTheColumnsOfTheUser() {
        var views = platform.service(SavedViews.class);
        try (var window = platform.open("contacts")) {
            assertThat(keys(window))
                    .startsWith("name", "relation", "phone", "city")
                    .endsWith("no");

            views.keepColumns(List.of("createdAt", "city", "shoeSize"));
            window.go("contacts?view=companies");
            assertThat(keys(window)).containsExactly("name", "createdAt", "city");
            assertThat(window.test((Grid<ContactRow>) grid(window)).getCellText(0, 1))
                    .isNotEmpty();

            window.go("contacts?cols=no");
            assertThat(keys(window)).containsExactly("name", "no");
            views.keepColumns(List.of());
        }
    }

    @Test
    void addsAFilterWithTheEditorOfItsFieldAndChangesItByItsChip() {
        try (var window = platform.open("contacts?view=companies")) {
            press(window, "filter-add");
            choose(window, "filter-field", "City");
            choose(window, "filter-operator", "contains");
            window.test(window.find(TextField.class).withId("filter-value").single())
                    .setValue("ou");
            apply(window);
            assertThat(names(window)).containsExactly("Anker Oy");
            assertThat(chip(window, "filter-city.contains")).isEqualTo("City contains ou");

            press(window, "filter-city.contains");
            choose(window, "filter-operator", "is not");
            window.test(window.find(TextField.class).withId("filter-value").single())
                    .setValue("Oulu");
            apply(window);
            assertThat(names(window)).containsExactly("Bølge AS", "Cirrus BV");
            assertThat(window.find(NativeButton.class)
                            .withId("filter-city.contains")
                            .exists())
                    .isFalse();
        }
    }

    @Test
    void choosesCodesAndSpansOfDaysByName() {
        try (var window = platform.open("contacts")) {
            press(window, "filter-add");
            choose(window, "filter-field", "Mailing group");
            choose(window, "filter-value", "NEWS · Newsletter");
            apply(window);
            assertThat(names(window)).containsExactly("Bølge AS");
            assertThat(chip(window, "filter-mailingGroup")).isEqualTo("Mailing group is Newsletter");

            press(window, "filter-add");
            choose(window, "filter-field", "Created");
            choose(window, "filter-value", "yesterday");
            apply(window);
            assertThat(chip(window, "filter-createdAt")).isEqualTo("Created: yesterday");
            assertThat(names(window)).isEmpty();
        }
    }

    private static void apply(Window window) {
        window.test(window.find(Button.class).withId("filter-apply").single()).click();
    }

    private static String chip(Window window, String id) {
        return window.text(window.find(NativeButton.class).withId(id).single());
    }

    private static void choose(Window window, String id, String item) {
        window.test((ComboBox<?>) window.find(ComboBox.class).withId(id).single())
                .selectItem(item);
    }

    private static List<String> keys(Window window) {
        return grid(window).getColumns().stream().map(Grid.Column::getKey).toList();
    }

    private static BulkBar bar(Window window) {
        return window.find(BulkBar.class).single();
    }

    private static ContactFacts contact(String name) {
        return platform.service(Contacts.class).companyNamed(name).orElseThrow();
    }

    private static Component setupRow(Window window, String id) {
        var setup = window.find(Grid.class).withId("setup-grid").single();
        return IntStream.range(0, setup.getColumns().size())
                .mapToObj(column -> window.test((Grid<?>) setup).getCellComponent(0, column))
                .filter(cell -> cell != null && cell.getId().orElse("").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
