package io.relata.contacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.change.Change;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import io.relata.ui.kit.Desk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class ListEditorTests {

    private final Platform platform;
    private final Contacts contacts;
    private ContactFacts company;
    private Window window;
    private ListEditor editor;
    private int ended;

    ListEditorTests(Platform platform) {
        this.platform = platform;
        this.contacts = platform.service(Contacts.class);
    }

    @BeforeEach
    void editARow() {
        company = contacts.create(Map.of(
                        "type", "company", "name", "Fjordglass AS", "city", "Oslo", "mobilePhoneNo", "+47 915 11 222"))
                .value();
        window = platform.open("contacts");
        var desk = platform.service(Desk.class);
        editor = new ListEditor(
                desk,
                contacts,
                platform.service(DuplicateNotices.class),
                new FieldEditors(desk, platform.service(CodeTables.class)),
                grid(),
                () -> ended++);
        editor.edit(new ContactRow(company, List.of(), 0, Map.of()), Columns.CITY);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void savesTheCellsThatWereChanged() {
        type(Columns.CITY, "Bergen");
        type(Columns.PHONE, "+47 915 33 444");

        assertThat(editor.isChanged()).isTrue();
        assertThat(editor.save()).isTrue();
        assertThat(stored("city")).isEqualTo("Bergen");
        assertThat(stored("mobilePhoneNo")).isEqualTo("+47 915 33 444");
        assertThat(editor.isOpen()).isFalse();
        assertThat(ended).isEqualTo(1);
    }

    @Test
    void staysOpenAtTheCellThatIsRefused() {
        type(Columns.PHONE, "call me");

        assertThat(editor.save()).isFalse();
        assertThat(editor.isOpen()).isTrue();
        assertThat(((TextField) cell(Columns.PHONE)).isInvalid()).isTrue();

        editor.discard();
        assertThat(editor.isOpen()).isFalse();
        assertThat(stored("mobilePhoneNo")).isEqualTo("+47 915 11 222");
    }

    @Test
    void offersCodesAndKeepsWhatCannotBeChanged() {
        assertThat(cell(Columns.SALESPERSON)).isInstanceOf(CodeField.class);
        assertThat(cell(Columns.NO)).isNull();
    }

    @Test
    void letsAnotherFieldOfTheSameContactBe() {
        contacts.update(company.no(), Change.ANY_VERSION, Map.of("salespersonCode", salesperson()));
        type(Columns.CITY, "Bergen");

        assertThat(editor.save()).isTrue();
        assertThat(stored("city")).isEqualTo("Bergen");
        assertThat(stored("salespersonCode")).isEqualTo("KM");
    }

    @Test
    void asksWhichValueStaysAndGoesOnWithTheOtherCells() {
        contacts.update(company.no(), Change.ANY_VERSION, Map.of("city", "Moss"));
        type(Columns.CITY, "Bergen");
        type(Columns.NAME, "Fjordglass Norge AS");

        editor.save();
        var question = window.find(ConfirmDialog.class).withId("conflict").single();
        assertThat(window.text(question)).contains("Oslo", "Bergen", "Moss");
        window.test(question).cancel();

        assertThat(stored("city")).isEqualTo("Moss");
        assertThat(stored("name")).isEqualTo("Fjordglass Norge AS");
        assertThat(editor.isOpen()).isFalse();
    }

    @Test
    void opensNothingForWhoMayNotWrite() {
        editor.discard();
        platform.signInWith(Contacts.READ);

        editor.edit(new ContactRow(company, List.of(), 0, Map.of()), Columns.CITY);

        assertThat(editor.isOpen()).isFalse();
    }

    private String salesperson() {
        return platform.service(CodeTables.class)
                .create("salespeople", Map.of("code", "KM", "name", "Kari Moe"))
                .value()
                .code();
    }

    private Component cell(String column) {
        return grid().getColumnByKey(column).getEditorComponent();
    }

    private void type(String column, String value) {
        ((TextField) cell(column)).setValue(value);
    }

    private ContactGrid grid() {
        return window.find(ContactGrid.class).single();
    }

    private String stored(String field) {
        return contacts.read(company.no()).text(field);
    }
}
