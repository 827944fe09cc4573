package io.relata.contacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeFeed;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.test.Platform;
import io.relata.test.Window;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EditableFact;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactCardViewTests {

    private static Platform platform;

    private Contacts contacts;
    private ContactFacts company;
    private Window window;

    @BeforeAll
    static void start() {
        platform = Platform.start("contact-cards");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void openTheCard() {
        platform.signInAs("admin");
        contacts = platform.service(Contacts.class);
        company = contacts.create(Map.of("type", "company", "name", "Nordlys AS", "city", "Oslo"))
                .value();
        window = platform.open("contacts/" + company.no());
    }

    @AfterEach
    void closeIt() {
        window.close();
    }

    @Test
    void savesAFieldThatIsEditedInPlace() {
        enter("city", "Bergen");
        window.leave(editor("city"));

        assertThat(stored("city")).isEqualTo("Bergen");
        assertThat(shown("city")).isEqualTo("Bergen");
        assertThat(reading("city").isVisible()).isTrue();
    }

    @Test
    void offersToTakeBackChangesButNotWhatWasMadeTogetherWithTheContact() {
        platform.service(Changes.class).run(ChangeRequest.of(Contacts.WRITE, "contacts.change.demo"), change -> {
            var made = contacts.create(Map.of("type", "company", "name", "Fjordglass AS"))
                    .value();
            contacts.update(made.no(), Change.ANY_VERSION, Map.of("city", "Bergen"));
            company = made;
        });
        assertThat(undoable()).isZero();

        somebodyElseWrites("city", "Moss");

        assertThat(undoable()).isOne();
    }

    private long undoable() {
        var drawer = new HistoryDrawer(platform.service(Desk.class), company);
        drawer.open();
        var count = window.find(Button.class).withClassName("rl-undo").all().size();
        assertThat(window.find(Div.class).withClassName("rl-entry").all()).hasSizeGreaterThan(1);
        window.find(Dialog.class).single().close();
        window.settle();
        return count;
    }

    @Test
    void showsARefusalAtItsFieldAndKeepsWhatWasTyped() {
        enter("phoneNo", "call me");
        var field = editor("phoneNo");
        window.leave(field);

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isNotBlank();
        assertThat(field.getValue()).isEqualTo("call me");
        assertThat(stored("phoneNo")).isEmpty();
    }

    @Test
    void mergesWhatTwoPeopleWroteIntoDifferentFields() {
        enter("city", "Bergen");
        somebodyElseWrites("email", "post@nordlys.example");
        window.leave(editor("city"));

        assertThat(stored("city")).isEqualTo("Bergen");
        assertThat(stored("email")).isEqualTo("post@nordlys.example");
        assertThat(shown("email")).isEqualTo("post@nordlys.example");
        assertThat(question().exists()).isFalse();
    }

    @Test
    void asksWhichValueStaysWhenTwoPeopleWroteIntoTheSameField() {
        enter("city", "Bergen");
        somebodyElseWrites("city", "Moss");
        window.leave(editor("city"));

        assertThat(stored("city")).isEqualTo("Moss");
        assertThat(editor("city").getValue()).isEqualTo("Bergen");
        assertThat(window.text(question().single())).contains("Oslo", "Bergen", "Moss");

        window.test(question().single()).confirm();

        assertThat(stored("city")).isEqualTo("Bergen");
        assertThat(shown("city")).isEqualTo("Bergen");
        assertThat(reading("city").isVisible()).isTrue();
    }

    @Test
    void takesTheOtherValueWhenThatIsChosen() {
        enter("city", "Bergen");
        somebodyElseWrites("city", "Moss");
        window.leave(editor("city"));

        window.test(question().single()).cancel();

        assertThat(stored("city")).isEqualTo("Moss");
        assertThat(shown("city")).isEqualTo("Moss");
        assertThat(reading("city").isVisible()).isTrue();
    }

    @Test
    void asksAlsoWhenTheOtherValueIsAlreadyOnThePage() throws InterruptedException {
        enter("city", "Bergen");
        var heard = heard();
        somebodyElseWrites("city", "Moss");
        assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
        window.settle();

        window.leave(editor("city"));

        assertThat(stored("city")).isEqualTo("Moss");
        assertThat(question().exists()).isTrue();
    }

    @Test
    void agreesWhenBothWroteTheSame() {
        enter("city", "Bergen");
        // the page may hear of it before the field is left: then the field is closed already
        var field = editor("city");
        somebodyElseWrites("city", "Bergen");
        window.leave(field);

        assertThat(question().exists()).isFalse();
        assertThat(shown("city")).isEqualTo("Bergen");
    }

    @Test
    void saysAtTheFieldThatTheContactWasDeletedMeanwhile() {
        enter("city", "Bergen");
        var field = editor("city");
        contacts.delete(company.no(), Change.ANY_VERSION, true);
        window.leave(field);

        assertThat(field.getErrorMessage()).isEqualTo("This contact has been deleted meanwhile.");
    }

    @Test
    void saysOnAnOpenCardThatTheContactWasDeletedMeanwhile() throws InterruptedException {
        var heard = heard();
        contacts.delete(company.no(), Change.ANY_VERSION, true);
        assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
        window.settle();

        assertThat(window.text(window.find(ContactCardView.class).single()))
                .contains("This contact has been deleted meanwhile.");
    }

    @Test
    void leavesWithoutAskingWhenNothingWasTyped() {
        window.test(reading("city")).click();
        window.go("contacts");

        assertThat(window.path()).isEqualTo("contacts");
    }

    @Test
    void staysWithWhatWasTypedWhenThatIsChosen() {
        enter("city", "Bergen");
        window.go("contacts");
        window.test(leaving()).cancel();

        assertThat(window.find(ContactCardView.class).exists()).isTrue();
        assertThat(editor("city").getValue()).isEqualTo("Bergen");
        assertThat(stored("city")).isEqualTo("Oslo");
    }

    @Test
    void savesAndLeavesWhenThatIsChosen() {
        enter("city", "Bergen");
        window.go("contacts");
        window.test(leaving()).confirm();

        assertThat(stored("city")).isEqualTo("Bergen");
        assertThat(window.path()).isEqualTo("contacts");
    }

    @Test
    void discardsAndLeavesWhenThatIsChosen() {
        enter("city", "Bergen");
        window.go("contacts");
        window.test(leaving()).reject();

        assertThat(stored("city")).isEqualTo("Oslo");
        assertThat(window.path()).isEqualTo("contacts");
    }

    @Test
    void staysAtTheFieldWhenLeavingCannotSaveIt() {
        enter("phoneNo", "call me");
        window.go("contacts");
        window.test(leaving()).confirm();

        assertThat(window.find(ContactCardView.class).exists()).isTrue();
        assertThat(editor("phoneNo").isInvalid()).isTrue();
    }

    @Test
    void asksBeforeAFilledDialogIsDismissed() {
        window.go("contacts?new=company");
        var dialog = window.find(Dialog.class).single();
        var name = window.find(TextField.class).withId("field-name").single();
        window.test(name).setValue("Fjordglass AS");
        window.dismiss(dialog);
        window.test(leaving()).cancel();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(name.getValue()).isEqualTo("Fjordglass AS");

        window.dismiss(dialog);
        window.test(leaving()).reject();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void dismissesAnUntouchedDialogAtOnce() {
        window.go("contacts?new=company");
        var dialog = window.find(Dialog.class).single();
        window.dismiss(dialog);

        assertThat(dialog.isOpened()).isFalse();
    }

    private void enter(String field, String value) {
        window.test(reading(field)).click();
        window.test(editor(field)).setValue(value);
    }

    private void somebodyElseWrites(String field, String value) {
        contacts.update(company.no(), Change.ANY_VERSION, Map.of(field, value));
    }

    /** Opens when the page has been told of the next change: it listens since before. */
    private static CountDownLatch heard() {
        var heard = new CountDownLatch(1);
        platform.service(ChangeFeed.class).subscribe(touched -> heard.countDown());
        return heard;
    }

    private String stored(String field) {
        return contacts.read(company.no()).text(field);
    }

    private String shown(String field) {
        return window.text(reading(field));
    }

    private NativeButton reading(String field) {
        var fact = window.find(EditableFact.class).withId("fact-" + field).single();
        return (NativeButton) ((Div) fact.getContent()).getComponentAt(0);
    }

    private TextField editor(String field) {
        return window.find(TextField.class).withId("edit-" + field).single();
    }

    private ComponentQuery<ConfirmDialog> question() {
        return window.find(ConfirmDialog.class).withId("conflict");
    }

    private ConfirmDialog leaving() {
        return window.find(ConfirmDialog.class).withId("unsaved").single();
    }
}
