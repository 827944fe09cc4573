package io.relata.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.documents.Document;
import io.relata.documents.Documents;
import io.relata.interactions.DocumentDelivery;
import io.relata.interactions.DocumentEventEntry;
import io.relata.interactions.DocumentEventFilter;
import io.relata.interactions.DocumentEventLog;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecordings;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.DocumentReference;
import io.relata.interactions.Interaction;
import io.relata.interactions.RecordingStatus;
import io.relata.interactions.SkipReason;
import io.relata.platform.change.Change;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.Platform;
import io.relata.test.Window;
import io.relata.test.calls.Fingerprint;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends documents of the plugin that keeps them, over a mail server that runs beside the test. */
class DocumentEmailTests {
    @SuppressWarnings("NullAway.Init")
    private static Platform platform;

    @SuppressWarnings("NullAway.Init")
    private static Scene scene;

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeAll
    static void start() {
        platform = Platform.start("correspondence", "documents").signInAs("admin");
        scene = new Scene(platform);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void begin() {
        platform.signInAs("admin");
        mail.start();
        scene.server(mail.getSmtp().getPort());
        rule(false);
    }

    @AfterEach
    void end() {
        mail.stop();
    }

    private static void rule(boolean ask) {
        var values = Scene.map("interactionTemplateCode", "LETTER", "askUser", ask);
        platform.service(DocumentRecordings.class)
                .change("sales-quote", Change.ANY_VERSION, Map.of(DocumentMoment.SENT, values));
    }

    private static Documents documents() {
        return platform.service(Documents.class);
    }

    private static Document quote(ContactFacts contact) {
        return documents()
                .create(Scene.map(
                        "documentType",
                        "sales-quote",
                        "contactNo",
                        contact.no(),
                        "description",
                        "Vinduer til låven",
                        "lines",
                        List.of(Map.of("text", "Vindu", "unitPrice", 4150))))
                .value();
    }

    private static DocumentDelivery send(Document document, @Nullable Object... values) {
        return documents().send(document.no(), Scene.map(values)).value();
    }

    private static List<DocumentEventEntry> heard(Document document) {
        var filter = new DocumentEventFilter(null, null, null, document.no(), null, null, null, null);
        return platform.service(DocumentEventLog.class).list(filter, 50, null).items().stream()
                .filter(event -> event.values().get(DocumentRecords.EVENT_MOMENT) == DocumentMoment.SENT)
                .toList();
    }

    private static void awaitHeard(Document document, int events) {
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(heard(document)).hasSize(events));
    }

    /** Nothing more comes: what was told is recorded, nothing waits to be. */
    private static void settled() {
        var outbox = DSL.table(DSL.name("core_outbox"));
        await().until(() -> platform.database().fetchCount(outbox) == 0);
    }

    private static List<Interaction> recorded(ContactFacts contact) {
        settled();
        return scene.timeline(contact);
    }

    private static long deliveryNo(DocumentDelivery delivery) {
        return Long.parseLong(delivery.path().substring("deliveries/".length()));
    }

    @Test
    void sendsThePdfAndRecordsItOnceAsTheRuleOfSentDocumentsSays() throws MessagingException, IOException {
        var contact = scene.company("Låve AS", "post@lave.example", "languageCode", "NB");
        var document = quote(contact);

        var sent = send(document);

        assertThat(sent.state()).isEqualTo(DocumentDelivery.State.SENT);
        assertThat(sent.to()).isEqualTo("post@lave.example");
        var received = mail.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Salgstilbud " + document.no());
        var attached = ((MimeMultipart) received[0].getContent()).getBodyPart(1);
        assertThat(attached.getFileName()).isEqualTo(document.no() + ".pdf");
        assertThat(new String(attached.getInputStream().readNBytes(5))).isEqualTo("%PDF-");
        awaitHeard(document, 1);
        assertThat(recorded(contact)).singleElement().satisfies(entry -> {
            assertThat(entry.template()).isEqualTo("LETTER");
            assertThat(entry.subject()).isEqualTo("Vinduer til låven");
            assertThat(entry.document()).extracting(DocumentReference::moment).isEqualTo(DocumentMoment.SENT);
        });
        assertThat(documents().read(document.no()).printCount()).isZero();
        assertThat(scene.emails().read(deliveryNo(sent)).interactionEntryNo()).isNull();
    }

    @Test
    void eachSendingIsAnEventOfItsOwn() {
        var contact = scene.company("To ganger AS", "post@toganger.example");
        var document = quote(contact);
        send(document, "to", "first@toganger.example", "subject", "Once", "text", "Hello");
        send(document, "to", "second@toganger.example", "subject", "Twice", "logInteraction", false);

        assertThat(mail.getReceivedMessages()).hasSize(2);
        awaitHeard(document, 2);
        assertThat(heard(document))
                .extracting(DocumentEventEntry::status)
                .containsExactlyInAnyOrder(RecordingStatus.RECORDED, RecordingStatus.SKIPPED);
        assertThat(heard(document))
                .extracting(event -> event.values().get(DocumentRecords.REASON))
                .contains(SkipReason.DECLINED);
        assertThat(recorded(contact)).hasSize(1);
    }

    @Test
    void whatIsTriedAgainIsRecordedOnce() {
        try (var hangsUp = new PickyServer(to -> "250 ok", to -> null)) {
            scene.server(hangsUp.port());
            var contact = scene.company("Prøver AS", "post@prover.example");
            var document = quote(contact);

            var failed = send(document);

            assertThat(failed.state()).isEqualTo(DocumentDelivery.State.NOT_SENT);
            assertThat(failed.reason()).isNotBlank();
            assertThat(recorded(contact)).isEmpty();
            assertThat(heard(document)).isEmpty();

            scene.server(mail.getSmtp().getPort());
            assertThat(scene.emails().retry(deliveryNo(failed)).value().state()).isEqualTo(DeliveryState.SENT);
            awaitHeard(document, 1);
            assertThat(recorded(contact)).hasSize(1);
        }
    }

    @Test
    void whatLostItsSenderIsSentAgainAndRecordedOnce() {
        mail.stop();
        var contact = scene.company("Stanset AS", "post@stanset.example");
        var document = quote(contact);
        var failed = send(document);
        mail.start();
        scene.server(mail.getSmtp().getPort());
        platform.database()
                .execute(
                        "update p_correspondence_delivery set delivery_state = 'SENDING',"
                                + " sending_since = timestamp with time zone '2000-01-01 00:00:00+00' where delivery_no = ?",
                        deliveryNo(failed));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(mail.getReceivedMessages()).hasSize(1));
        awaitHeard(document, 1);
        assertThat(recorded(contact)).hasSize(1);
    }

    @Test
    void whatTheServerRefusesIsNotRecorded() {
        try (var picky = PickyServer.refusing("picky", "550 5.1.1 nobody of that name")) {
            scene.server(picky.port());
            var contact = scene.company("Picky AS", "post@picky.example");
            var document = quote(contact);

            var refused = send(document);

            assertThat(refused.state()).isEqualTo(DocumentDelivery.State.NOT_SENT);
            assertThat(refused.reason()).contains("nobody of that name");
            assertThat(recorded(contact)).isEmpty();
            assertThat(heard(document)).isEmpty();
            assertThat(scene.emails().of(contact.no(), 10))
                    .singleElement()
                    .extracting(Delivery::state)
                    .isEqualTo(DeliveryState.REFUSED);
            scene.emails().discard(deliveryNo(refused));
            assertThat(recorded(contact)).isEmpty();
        }
    }

    @Test
    void aSlowServerIsToldOfAndTheEventFollows() {
        var answer = new CountDownLatch(1);
        try (var slow = new PickyServer(to -> "250 ok", to -> {
            answer.await();
            return "250 taken";
        })) {
            scene.server(slow.port());
            var contact = scene.company("Sein AS", "post@sein.example");
            var document = quote(contact);
            assertThat(send(document).state()).isEqualTo(DocumentDelivery.State.UNDER_WAY);
            assertThat(heard(document)).isEmpty();
            answer.countDown();
            awaitHeard(document, 1);
            assertThat(recorded(contact)).hasSize(1);
        } finally {
            answer.countDown();
        }
    }

    @Test
    void refusesWhatCannotBeSentAndKeepsNothing() {
        var contact = scene.company("Streng AS", "post@streng.example");
        var document = quote(contact);
        var nobody = quote(scene.company("Uten adresse AS", null));
        var account = documents()
                .create(Scene.map("documentType", "sales-quote", "partyKind", "customer", "partyNo", "10000"))
                .value();
        var canceled = documents().cancel(quote(contact).no()).value();
        var blockedContact = scene.company("Sperret AS", "post@sperret.example");
        var blocked = quote(blockedContact);
        scene.change(blockedContact, "privacyBlocked", true);
        settled();
        var before = Fingerprint.of(platform.database());

        Scene.refused(ProblemCode.REQ, "to", () -> send(nobody));
        Scene.refused(ProblemCode.FORMAT, "to", () -> send(document, "to", "a@b.example,c@d.example"));
        Scene.refused(ProblemCode.FORMAT, "subject", () -> send(document, "subject", "a\r\nBcc: spy@evil.example"));
        Scene.refused(ProblemCode.FORMAT, "text", () -> send(document, "text", "x".repeat(100_001)));
        Scene.refused(ProblemCode.FORMAT, "shoeSize", () -> send(document, "shoeSize", 44));
        Scene.refused(ProblemCode.STATE, null, () -> send(account, "to", "a@b.example"));
        Scene.refused(ProblemCode.STATE, null, () -> send(canceled));
        Scene.refused(ProblemCode.STATE, "contactNo", () -> send(blocked));
        platform.signInWith(Documents.READ, Documents.WRITE, Contacts.READ, "setup.read");
        Scene.refused(ProblemCode.DENIED, null, () -> send(document));
        platform.signInWith(Documents.READ, Emails.SEND, Contacts.READ, "setup.read");
        Scene.refused(ProblemCode.DENIED, null, () -> send(document));

        platform.signInAs("admin");
        assertThat(Fingerprint.of(platform.database())).isEqualTo(before);
        assertThat(mail.getReceivedMessages()).isEmpty();
        scene.server(null);
        Scene.refused(ProblemCode.STATE, null, () -> send(document));
        assertThat(scene.emails().of(contact.no(), 10)).isEmpty();
    }

    @Test
    void whoMayNotRecordInteractionsMaySend() {
        var contact = scene.company("Uten rett AS", "post@utenrett.example");
        var document = quote(contact);
        platform.signInWith(Documents.READ, Documents.WRITE, Emails.SEND, Contacts.READ, "setup.read");
        assertThat(send(document).state()).isEqualTo(DocumentDelivery.State.SENT);
        platform.signInAs("admin");
        awaitHeard(document, 1);
        assertThat(recorded(contact)).hasSize(1);
    }

    @Test
    void sendsOverRest() {
        var document = quote(scene.company("Rest AS", "post@rest.example"));
        var rest = platform.rest();
        var path = "x/documents/" + document.no() + "/send";
        var sent = rest.post(path, Map.of("to", "her@rest.example", "subject", "Our quote", "text", "Hello"));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        assertThat(sent.text("state")).isEqualTo("sent");
        assertThat(sent.text("to")).isEqualTo("her@rest.example");
        assertThat(sent.header("Change-Set")).isNotBlank();
        var location = sent.header("Location");
        assertThat(location).contains("/api/v1/deliveries/");
        assertThat(rest.get(location.substring(location.indexOf("deliveries/"))).text("subject"))
                .isEqualTo("Our quote");
        rest.post(path, Map.of("to", "nobody")).assertRefused(400, "FORMAT", "to");
        documents().cancel(document.no());
        rest.post(path, Map.of()).assertRefused(409, "STATE", "");
    }

    private static <C extends Component> C find(Window window, Class<C> type, String id) {
        return window.find(type).withId(id).single();
    }

    private static void click(Window window, String id) {
        window.test(find(window, Button.class, id)).click();
    }

    @Test
    void aDocumentIsSentFromItsPage() {
        var contact = scene.company("Side AS", "post@side.example");
        var document = quote(contact);
        try (var window = platform.open("documents/" + document.no())) {
            click(window, "document-send");
            assertThat(find(window, TextField.class, "field-to").getValue()).isEqualTo("post@side.example");
            assertThat(find(window, TextField.class, "field-subject").getValue())
                    .isEqualTo("Sales quote " + document.no());
            assertThat(window.text(find(window, Span.class, "send-attached"))).contains(document.no() + ".pdf");
            assertThat(window.find(Checkbox.class).withId("send-record").all()).isEmpty();
            for (var wrong : List.of("", "nobody")) {
                find(window, TextField.class, "field-to").setValue(wrong);
                click(window, "dialog-save");
                assertThat(find(window, TextField.class, "field-to").isInvalid())
                        .isTrue();
            }
            find(window, TextField.class, "field-to").setValue("me@side.example");
            find(window, TextArea.class, "field-text").setValue("As agreed.");
            click(window, "dialog-save");
            assertThat(window.find(TextField.class).withId("field-to").all()).isEmpty();
        }
        assertThat(mail.getReceivedMessages()).hasSize(1);
        awaitHeard(document, 1);
    }

    @Test
    void theUserIsAskedWhereTheSetUpWantsIt() {
        rule(true);
        var contact = scene.company("Spør AS", "post@spor.example");
        var document = quote(contact);
        try (var window = platform.open("documents/" + document.no())) {
            click(window, "document-send");
            var record = find(window, Checkbox.class, "send-record");
            assertThat(record.getValue()).isTrue();
            record.setValue(false);
            click(window, "dialog-save");
        }
        awaitHeard(document, 1);
        assertThat(recorded(contact)).isEmpty();
    }

    @Test
    void withoutAServerThePageSaysSoAndWithoutThePermissionItOffersNothing() {
        var document = quote(scene.company("Uten tjener AS", "post@utentjener.example"));
        scene.server(null);
        try (var window = platform.open("documents/" + document.no())) {
            click(window, "document-send");
            assertThat(find(window, Span.class, "send-not-ready").getText()).contains("No mail server");
            click(window, "dialog-save");
            assertThat(find(window, TextField.class, "field-to").isInvalid()).isFalse();
            click(window, "dialog-cancel");
        }
        platform.signInWith(Documents.READ, Documents.WRITE, Contacts.READ, "setup.read");
        try (var window = platform.open("documents/" + document.no())) {
            assertThat(window.find(Button.class).withId("document-send").all()).isEmpty();
            assertThat(window.find(Button.class).withId("document-print").all()).hasSize(1);
        }
    }
}
