package io.relata.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.correspondence.ui.CorrespondenceDesk;
import io.relata.correspondence.ui.EmailDialog;
import io.relata.correspondence.ui.LetterDialog;
import io.relata.segments.Segment;
import io.relata.setup.CodeField;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looks at the pages of correspondence. */
@OnPlatform
class CorrespondenceViewTests {
    private final Platform platform;
    private final Scene scene;
    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    CorrespondenceViewTests(Platform platform) {
        this.platform = platform;
        this.scene = new Scene(platform);
    }

    @BeforeEach
    void begin() {
        platform.signInAs("admin");
        mail.start();
        scene.server(mail.getSmtp().getPort());
        scene.template("PAGE", "email", "To {{contact.name}}", "Dear {{contact.name}}");
    }

    @AfterEach
    void end() {
        mail.stop();
    }

    private static void click(Window window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
    }

    private static <C extends Component> C find(Window window, Class<C> type, String id) {
        return window.find(type).withId(id).single();
    }

    private static String words(Window window, String id) {
        return find(window, Div.class, id).getElement().getTextRecursively();
    }

    @Test
    void aTextIsWrittenAndSeenAsAContactGetsIt() {
        var contact = scene.company("Seen AS", "s@seen.example");
        try (var window = platform.open("setup/texts")) {
            find(window, CodeField.class, "text-template").setValue("PAGE");
            assertThat(find(window, TextField.class, "text-subject").getValue()).isEqualTo("To {{contact.name}}");
            find(window, ContactPicker.class, "text-contact").setValue(contact);
            assertThat(words(window, "text-preview")).contains("Dear Seen AS");
            find(window, TextArea.class, "text-body").setValue("Hello {{contact.nam}}");
            assertThat(words(window, "text-preview")).contains("contact.nam").contains("{{contact.name}}");
            click(window, "text-save");
            assertThat(find(window, TextArea.class, "text-body").isInvalid()).isTrue();
            find(window, TextArea.class, "text-body").setValue("Hello {{contact.name}}, <b>you</b>");
            click(window, "text-save");
            assertThat(find(window, TextArea.class, "text-body").isInvalid()).isFalse();
        }
        assertThat(platform.service(MergeTexts.class)
                        .of("PAGE", contact.no(), null, null)
                        .body())
                .isEqualTo("Hello Seen AS, <b>you</b>");
    }

    @Test
    void theMailServerIsSetUpAndTested() {
        scene.server(null);
        try (var window = platform.open("setup/mail-server")) {
            assertThat(words(window, "server-state")).contains("No mail server");
            find(window, TextField.class, "setting-host").setValue("not a host");
            assertThat(find(window, TextField.class, "setting-host").isInvalid())
                    .isTrue();
            find(window, TextField.class, "setting-host").setValue("127.0.0.1");
            assertThat(words(window, "server-state")).doesNotContain("No mail server");
            find(window, IntegerField.class, "setting-port")
                    .setValue(mail.getSmtp().getPort());
            find(window, PasswordField.class, "setting-password").setValue("hush");
            click(window, "password-keep");
            assertThat(find(window, PasswordField.class, "setting-password").getValue())
                    .isEmpty();
            assertThat(platform.service(MailServer.class).status().passwordSet())
                    .isTrue();
            find(window, EmailField.class, "test-to").setValue("me@page.example");
            click(window, "test-send");
            assertThat(mail.getReceivedMessages()).hasSize(1);
        }
        platform.service(MailServer.class).password(null);
    }

    private CorrespondenceDesk desk() {
        return platform.service(CorrespondenceDesk.class);
    }

    @Test
    void anEmailIsWrittenToAContactFromItsText() {
        var contact = scene.company("Dialog AS", "d@dialog.example");
        try (var window = platform.open(ContactCards.route(contact.no()))) {
            EmailDialog.open(desk(), contact);
            find(window, CodeField.class, "field-interactionTemplateCode").setValue("PAGE");
            var body = find(window, TextArea.class, "field-body");
            assertThat(body.getValue()).isEqualTo("Dear Dialog AS");
            assertThat(find(window, TextField.class, "field-address").getValue())
                    .isEqualTo("d@dialog.example");
            body.setValue("Dear all of Dialog AS");
            find(window, TextField.class, "field-address").setValue("no address");
            click(window, "dialog-save");
            assertThat(find(window, TextField.class, "field-address").isInvalid())
                    .isTrue();
            find(window, TextField.class, "field-address").setValue("other@dialog.example");
            click(window, "dialog-save");
        }
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(scene.timeline(contact).getFirst().text()).isEqualTo("Dear all of Dialog AS");
    }

    @Test
    void theDialogSaysThatThereIsNoServer() {
        scene.server(null);
        var contact = scene.company("Warned AS", "w@warned.example");
        try (var window = platform.open(ContactCards.route(contact.no()))) {
            EmailDialog.open(desk(), contact);
            assertThat(find(window, Span.class, "no-server").getText()).contains("No mail server");
        }
    }

    @Test
    void aLetterIsWrittenAndRecorded() {
        var contact = scene.company("Letter AS", null);
        try (var window = platform.open(ContactCards.route(contact.no()))) {
            LetterDialog.open(desk(), contact);
            find(window, CodeField.class, "field-interactionTemplateCode").setValue("PAGE");
            click(window, "dialog-save");
            assertThat(find(window, Anchor.class, "letter-download").getText()).endsWith(".pdf");
        }
        var entry = scene.timeline(contact).getFirst();
        assertThat(entry.text()).isEqualTo("Dear Letter AS");
        assertThat(entry.attachmentCount()).isOne();
    }

    @Test
    void whatWasNotTakenStandsOnTheCardAndIsTriedAgain() {
        mail.stop();
        var contact = scene.company("Unsent AS", "u@unsent.example");
        var failed = scene.emails()
                .send(EmailDraft.to(contact.no(), "Not gone", "x"))
                .value();
        assertThat(platform.section("correspondence.unsent", contact)).contains("Not gone");
        mail.start();
        scene.server(mail.getSmtp().getPort());
        try (var window = platform.open(ContactCards.route(contact.no()))) {
            click(window, "retry-" + failed.deliveryNo());
        }
        assertThat(scene.emails().read(failed.deliveryNo()).state()).isEqualTo(DeliveryState.SENT);
    }

    private Segment segment(String name, ContactFacts... contacts) {
        return scene.segment(name, "PAGE", contacts);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPreviewSaysWhoHasNoAddress() {
        var segment = segment("Without address", scene.company("Without address", null));
        try (var window = platform.open("mailings")) {
            click(window, window.find(Button.class).withId("mailing-new").exists() ? "mailing-new" : "mailing-first");
            ComboBox<Segment> choice = find(window, ComboBox.class, "field-segmentNo");
            choice.setValue(segment);

            assertThat(words(window, "mailing-about")).contains("1 of 1", "has no email address");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMailingIsPreparedTestedAndSent() {
        var one = scene.company("Mailing one", "1@mailing.example");
        var two = scene.company("Mailing two", "2@mailing.example");
        var segment = segment("From the page", one, two);
        try (var window = platform.open("mailings")) {
            click(window, window.find(Button.class).withId("mailing-new").exists() ? "mailing-new" : "mailing-first");
            ComboBox<Segment> choice = find(window, ComboBox.class, "field-segmentNo");
            choice.setValue(segment);
            assertThat(words(window, "mailing-preview")).contains("Dear Mailing one");
            click(window, "preview-after");
            assertThat(words(window, "mailing-preview")).contains("Dear Mailing two");
            assertThat(words(window, "mailing-about")).contains("2 of 2", "2@mailing.example");
            assertThat(find(window, Button.class, "preview-after").isEnabled()).isFalse();
            click(window, "preview-before");
            assertThat(words(window, "mailing-about")).contains("1 of 2", "1@mailing.example");
            assertThat(find(window, Button.class, "preview-before").isEnabled()).isFalse();
            find(window, EmailField.class, "mailing-test-to").setValue("me@office.example");
            click(window, "mailing-test");
            assertThat(mail.getReceivedMessagesForDomain("office.example")).hasSize(1);
            click(window, "dialog-save");
            assertThat(window.path()).startsWith("mailings/");
        }
        var mailing = scene.mailings().list(1, null).items().getFirst();
        await().atMost(Duration.ofSeconds(40)).pollInSameThread().untilAsserted(() -> assertThat(
                        scene.mailings().read(mailing.mailingNo()).state())
                .isEqualTo(MailingState.DONE));
        try (var window = platform.open("mailings/" + mailing.mailingNo())) {
            assertThat(words(window, "mailing-words")).contains("2 sent");
            Grid<Object> grid = find(window, Grid.class, "deliveries");
            assertThat(window.test(grid).size()).isEqualTo(2);
            window.test(grid).clickRow(0);
            assertThat(words(window, "delivery-preview")).contains("Dear Mailing one");
        }
        try (var window = platform.open("mailings")) {
            Grid<Object> grid = find(window, Grid.class, "mailings");
            assertThat(window.test(grid).size()).isPositive();
        }
    }

    @Test
    void aMailingIsStartedAndStoppedFromItsPage() {
        scene.server(null);
        var one = scene.company("Held one", "1@held.example");
        var two = scene.company("Held two", "2@held.example");
        var mailing =
                scene.mailings().send(segment("Held", one, two).no(), false).value();
        scene.server(mail.getSmtp().getPort());
        platform.rest().patch("setup/settings/correspondence", Map.of("mailsPerMinute", 1));
        try (var window = platform.open("mailings/" + mailing.mailingNo())) {
            assertThat(words(window, "mailing-reason")).contains("No mail server");
            click(window, "mailing-start");
            assertThat(scene.mailings().read(mailing.mailingNo()).state()).isEqualTo(MailingState.RUNNING);
            click(window, "mailing-stop");
            assertThat(scene.mailings().read(mailing.mailingNo()).state()).isEqualTo(MailingState.STOPPED);
            assertThat(window.find(Button.class).withId("mailing-start").exists())
                    .isTrue();
        }
    }

    @Test
    void whoMayOnlyReadSeesNoButtons() {
        scene.server(null);
        var mailing = scene.mailings()
                .send(
                        segment("Read", scene.company("Read AS", "r@read.example"))
                                .no(),
                        false)
                .value();
        platform.signInWith(Emails.READ, "contacts.read", "interactions.read", "setup.read");
        try (var window = platform.open("mailings/" + mailing.mailingNo())) {
            assertThat(window.find(Button.class).withId("mailing-start").exists())
                    .isFalse();
        }
        try (var window = platform.open("mailings")) {
            assertThat(window.find(Button.class).withId("mailing-new").exists()).isFalse();
        }
    }
}
