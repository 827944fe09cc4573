package io.relata.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetupViewTests {

    private static Platform platform;

    private CodeTables tables;

    @BeforeAll
    static void start() {
        platform = Platform.start("contact-setup");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
        tables = platform.service(CodeTables.class);
    }

    @Test
    void addsACodeInItsRow() {
        try (var window = platform.open("setup/industry-groups")) {
            press(window, "setup-first");
            type(window, "code", "marine");
            type(window, "description", "Boats and harbours");
            save(window);

            assertThat(tables.descriptions("industry-groups")).containsEntry("MARINE", "Boats and harbours");
            assertThat(codes(window)).containsExactly("MARINE");
        }
    }

    @Test
    void keepsARefusedRowOpenWithWhatWasTyped() {
        tables.create("mailing-groups", Map.of("code", "NORTH", "description", "Nordland"));
        try (var window = platform.open("setup/mailing-groups")) {
            press(window, "setup-new");
            var code = type(window, "code", "NORTH");
            var description = type(window, "description", "Once more");
            save(window);

            assertThat(code.isInvalid()).isTrue();
            assertThat(description.getValue()).isEqualTo("Once more");
            assertThat(tables.descriptions("mailing-groups")).containsExactly(Map.entry("NORTH", "Nordland"));
        }
    }

    @Test
    void asksBeforeWhatWasTypedInARowIsLost() {
        tables.create("organizational-levels", Map.of("code", "CEO", "description", "Chief"));
        try (var window = platform.open("setup/organizational-levels")) {
            press(window, "setup-new");
            window.go("setup/mailing-groups");
            assertThat(window.path()).isEqualTo("setup/mailing-groups");

            window.go("setup/organizational-levels");
            press(window, "setup-new");
            type(window, "code", "cfo");
            window.go("setup/mailing-groups");
            assertThat(window.path()).isEqualTo("setup/organizational-levels");
            ask(window).reject();
            assertThat(window.path()).isEqualTo("setup/mailing-groups");

            window.go("setup/organizational-levels");
            window.test(grid(window)).doubleClickRow(0);
            type(window, "description", "Chief executive");
            window.go("setup/mailing-groups");
            ask(window).confirm();
            assertThat(window.path()).isEqualTo("setup/mailing-groups");
        }
        assertThat(tables.descriptions("organizational-levels")).containsExactly(Map.entry("CEO", "Chief executive"));
    }

    @Test
    void staysWhereARowThatWasToBeSavedIsRefused() {
        try (var window = platform.open("setup/web-sources")) {
            press(window, "setup-first");
            type(window, "description", "Search");
            window.go("setup/mailing-groups");
            ask(window).confirm();

            assertThat(window.path()).isEqualTo("setup/web-sources");
            assertThat(window.find(ConfirmDialog.class).withId("unsaved").exists())
                    .isFalse();
            window.go("setup/mailing-groups");
            ask(window).reject();
        }
    }

    private static ConfirmDialogTester ask(Window window) {
        return window.test(window.find(ConfirmDialog.class).withId("unsaved").single());
    }

    @Test
    void asksForNothingItCannotShow() {
        try (var window = platform.open("setup/shoe-sizes")) {
            assertThat(window.text(window.find(SetupView.class).single()))
                    .contains("There is no such setup page here.");
        }
    }

    @Test
    void addsAFormulaAndShowsWhomItAddresses() {
        var formulas = platform.service(SalutationFormulas.class);
        tables.create("salutations", Map.of("code", "F", "description", "Woman"));
        formulas.add("F", Map.of("salutationType", "informal", "salutation", "Hi %1,", "name1", "firstName"));
        try (var window = platform.open("setup/salutation-formulas")) {
            press(window, "setup-new");
            choose(window, "salutationCode", "F");
            choose(window, "salutationType", SalutationType.FORMAL);
            type(window, "salutation", "Dear Ms. %1 %2,");
            choose(window, "name1", SalutationName.INITIALS);
            choose(window, "name2", SalutationName.SURNAME);
            save(window);

            assertThat(formulas.of("F")).hasSize(2);
            assertThat(codes(window)).containsExactly("F-0-FORMAL", "F-0-INFORMAL");
            var preview = window.test(grid(window)).getCellComponent(0, 4);
            assertThat(((Span) preview).getText()).isEqualTo("Dear Ms. AMB Berg,");
        }
    }

    @Test
    void refusesAFormulaOfNoSalutation() {
        try (var window = platform.open("setup/salutation-formulas")) {
            press(window, window.find(Button.class).withId("setup-first").exists() ? "setup-first" : "setup-new");
            choose(window, "salutationType", SalutationType.FORMAL);
            save(window);

            var code = (CodeField) grid(window).getColumnByKey("salutationCode").getEditorComponent();
            assertThat(code.isInvalid()).isTrue();
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(Window window, String column, Object value) {
        ((HasValue<?, Object>) grid(window).getColumnByKey(column).getEditorComponent()).setValue(value);
    }

    private static void press(Window window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
        window.settle();
    }

    /** The fields of a row stand in its cells, where only the browser puts them. */
    private static TextField type(Window window, String column, String text) {
        var field = (TextField) grid(window).getColumnByKey(column).getEditorComponent();
        field.setValue(text);
        return field;
    }

    private static void save(Window window) {
        var buttons = grid(window).getColumns().getLast().getEditorComponent();
        buttons.getChildren()
                .filter(button -> button.getId().orElse("").equals("row-save"))
                .map(Button.class::cast)
                .forEach(Button::click);
        window.settle();
    }

    private static List<String> codes(Window window) {
        var tester = window.test(grid(window));
        return IntStream.range(0, tester.size())
                .mapToObj(row -> tester.getRow(row).key())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Row> grid(Window window) {
        return window.find(Grid.class).withId("setup-grid").single();
    }
}
