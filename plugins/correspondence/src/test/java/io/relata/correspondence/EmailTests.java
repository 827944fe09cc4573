package io.relata.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.CorrespondenceType;
import io.relata.correspondence.PickyServer.Verdict;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.calls.Fingerprint;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends e-mails to one contact, over a mail server that runs beside the test. */
@OnPlatform
class EmailTests {
    private final Scene scene;
    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    EmailTests(Platform platform) {
        this.scene = new Scene(platform);
    }

    @BeforeEach
    void begin() {
        scene.platform().signInAs("admin");
        mail.start();
        scene.server(mail.getSmtp().getPort());
    }

    @AfterEach
    void end() {
        mail.stop();
    }

    private Delivery send(ContactFacts contact, String subject, String body) {
        return scene.emails().send(EmailDraft.to(contact.no(), subject, body)).value();
    }

    @Test
    void sendsAnEmailAndRecordsIt() throws MessagingException {
        var contact = scene.company("Blåbær & Ørret AS", "post@blabar.example");
        var file = scene.file("prisliste æøå.txt");
        var sent = scene.emails()
                .send(new EmailDraft(
                        contact.no(),
                        null,
                        null,
                        null,
                        "Tilbud på blåbær",
                        "Hei!\n\nSe <b>her</b>.",
                        null,
                        List.of(file)))
                .value();

        assertThat(sent.state()).isEqualTo(DeliveryState.SENT);
        var received = mail.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Tilbud på blåbær");
        assertThat(received[0].getFrom()[0]).hasToString("Kari Nordmann <kari@relata.example>");
        assertThat(received[0].getRecipients(Message.RecipientType.TO)[0].toString())
                .contains("post@blabar.example");
        assertThat(received[0].getMessageID()).isEqualTo(sent.messageId());
        var whole = GreenMailUtil.getWholeMessage(received[0]);
        assertThat(whole)
                .contains("multipart/alternative")
                .contains("text/html")
                .contains("&lt;b&gt;her");
        var entry = scene.timeline(contact).getFirst();
        assertThat(entry.entryNo()).isEqualTo(sent.interactionEntryNo());
        assertThat(entry.subject()).isEqualTo("Tilbud på blåbær");
        assertThat(entry.text()).contains("Se <b>her</b>.");
        assertThat(entry.correspondenceType()).isEqualTo(CorrespondenceType.EMAIL);
        assertThat(entry.contactVia()).isEqualTo("post@blabar.example");
        assertThat(entry.attachmentCount()).isOne();
    }

    @Test
    void takesTheTextOfTheTemplateInTheLanguageOfTheContact() throws MessagingException {
        scene.template("WELCOME", "email", "Welcome, {{contact.name}}", "From {{company.name}} to {{contact.city}}");
        scene.text("WELCOME", "NB", "Velkommen, {{contact.name}}", "Fra {{company.name}} til {{contact.city}}");
        var contact = scene.company("Tindved AS", "post@tindved.example", "languageCode", "NB", "city", "Bodø");
        scene.emails().send(new EmailDraft(contact.no(), null, "WELCOME", null, null, null, null, List.of()));

        var received = mail.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Velkommen, Tindved AS");
        assertThat(scene.timeline(contact).getFirst().text()).isEqualTo("Fra Fjordlys AS til Bodø");
    }

    @Test
    void showsWhatAContactWouldGetAndWhichFieldThereIsNot() {
        var texts = scene.platform().service(MergeTexts.class);
        var contact = scene.company("Preview AS", "p@p.example");
        assertThat(texts.draft("To {{contact.no}}", "Hi {{contact.name}}", contact.no(), null)
                        .body())
                .isEqualTo("Hi Preview AS");
        Scene.refused(ProblemCode.FORMAT, "body", () -> texts.draft(null, "{{contact.nmae}}", contact.no(), null));
        Scene.refused(
                ProblemCode.FORMAT, "emailLayout", () -> scene.template("BROKEN", "email", "S", "Hi {{contct.name}}"));
        Scene.refused(
                ProblemCode.FORMAT, "description", () -> scene.template("BROKEN", "email", "{{{contact.name}}}", "x"));
    }

    @ParameterizedTest
    @DisplayName("T28 nothing gets into the head of an e-mail")
    @ValueSource(strings = {"Hello\r\nBcc: spy@evil.example", "Hello\nX-Evil: 1", "Hello\rBcc: a@b.example"})
    void refusesASubjectOfSeveralLines(String subject) {
        var contact = scene.company("Head AS", "post@head.example");
        var before = Fingerprint.of(scene.platform().database());
        Scene.refused(ProblemCode.FORMAT, "subject", () -> send(contact, subject, "x"));
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(Fingerprint.of(scene.platform().database())).isEqualTo(before);
    }

    @Test
    @DisplayName("T28 a name with line breaks stays a name")
    void keepsNamesInTheirPlace() throws MessagingException {
        var contact = scene.company("Evil\r\nBcc: spy@evil.example", "post@evil.example");
        send(contact, "Hello", "x");
        MimeMessage received = mail.getReceivedMessages()[0];
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(Arrays.asList(received.getAllRecipients())).hasSize(1);
    }

    @Test
    void refusesWhatCannotBeSent() {
        var nobody = scene.company("Nobody AS", null);
        var contact = scene.company("Somebody AS", "post@somebody.example");
        Scene.refused(ProblemCode.STATE, "address", () -> send(nobody, "Hi", "x"));
        Scene.refused(ProblemCode.REQ, "subject", () -> send(contact, "", "x"));
        Scene.refused(ProblemCode.REQ, "body", () -> send(contact, "Hi", " "));
        var large = scene.file("large.bin", new byte[3 << 20]);
        scene.platform().rest().patch("setup/settings/correspondence", Scene.map("mostMegabytes", 2));
        Scene.refused(ProblemCode.FORMAT, "files", () -> scene.emails()
                .send(new EmailDraft(contact.no(), null, null, null, "Hi", "x", null, List.of(large))));
        scene.platform().rest().patch("setup/settings/correspondence", Scene.map("mostMegabytes", 10));
        scene.change(contact, "privacyBlocked", true);
        Scene.refused(ProblemCode.STATE, "contactNo", () -> send(contact, "Hi", "x"));
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysThatThereIsNoServer() {
        scene.server(null);
        var contact = scene.company("Serverless AS", "post@serverless.example");
        Scene.refused(ProblemCode.STATE, null, () -> send(contact, "Hi", "x"));
        Scene.refused(ProblemCode.STATE, null, () -> scene.platform()
                .service(MailServer.class)
                .test("a@b.example"));
        assertThat(scene.timeline(contact)).isEmpty();
    }

    @Test
    void keepsWhatADeadServerDidNotTakeAndTriesAgainByHand() {
        mail.stop();
        var contact = scene.company("Patience AS", "post@patience.example");
        var failed = send(contact, "Patience", "x");
        assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(failed.reason()).isNotBlank();
        assertThat(scene.timeline(contact)).isEmpty();
        assertThat(scene.emails().of(contact.no(), 10)).hasSize(1);

        mail.start();
        scene.server(mail.getSmtp().getPort());
        var sent = scene.emails().retry(failed.deliveryNo()).value();
        assertThat(sent.state()).isEqualTo(DeliveryState.SENT);
        assertThat(sent.attempts()).isEqualTo(2);
        assertThat(scene.timeline(contact)).hasSize(1);
        Scene.refused(ProblemCode.STATE, null, () -> scene.emails().retry(failed.deliveryNo()));
    }

    @Test
    void tellsTheWordsOfAServerThatRefuses() {
        try (var picky = PickyServer.refusing("picky", "550 5.1.1 nobody of that name")) {
            scene.server(picky.port());
            var contact = scene.company("Picky AS", "post@picky.example");
            var refused = send(contact, "Hi", "x");
            assertThat(refused.state()).isEqualTo(DeliveryState.REFUSED);
            assertThat(refused.reason()).contains("nobody of that name");
            assertThat(scene.timeline(contact)).isEmpty();
        }
    }

    @Test
    void doesNotKnowWhatAServerThatHangsUpHasTaken() {
        try (var picky = new PickyServer(to -> "250 ok", to -> null)) {
            scene.server(picky.port());
            var contact = scene.company("Hung up AS", "post@hungup.example");
            assertThat(send(contact, "Hi", "x").state()).isEqualTo(DeliveryState.FAILED);
        }
    }

    @Test
    void aServerThatIsSlowToAnswerKeepsNobodyWaiting() {
        var answer = new CountDownLatch(1);
        Verdict slow = to -> {
            answer.await();
            return "250 taken";
        };
        try (var server = new PickyServer(to -> "250 ok", slow)) {
            scene.server(server.port());
            var contact = scene.company("Slow AS", "post@slow.example");
            var underWay = send(contact, "Hi", "x");
            assertThat(underWay.state()).isEqualTo(DeliveryState.SENDING);
            Scene.refused(ProblemCode.STATE, null, () -> scene.emails().retry(underWay.deliveryNo()));
            assertThat(scene.timeline(contact)).isEmpty();
            answer.countDown();
            await().pollInSameThread().untilAsserted(() -> assertThat(
                            scene.emails().read(underWay.deliveryNo()).state())
                    .isEqualTo(DeliveryState.SENT));
            assertThat(server.taken()).hasSize(1);
            assertThat(scene.timeline(contact)).hasSize(1);
        } finally {
            answer.countDown();
        }
    }

    @Test
    void keepsThePasswordSealed() {
        var server = scene.platform().service(MailServer.class);
        server.password("very secret");
        assertThat(server.status().passwordSet()).isTrue();
        var everything = Fingerprint.of(scene.platform().database()).keySet().stream()
                .flatMap(table -> scene.platform().database().fetch("select * from " + table).stream())
                .map(row -> Arrays.deepToString(row.intoArray()))
                .toList();
        assertThat(everything).noneMatch(row -> row.contains("very secret"));
        var contact = scene.company("Signed in AS", "post@signedin.example");
        mail.setUser("kari", "kari", "very secret");
        scene.platform().rest().patch("setup/settings/correspondence", Scene.map("userName", "kari"));
        assertThat(send(contact, "Hi", "x").state()).isEqualTo(DeliveryState.SENT);
        scene.platform().rest().patch("setup/settings/correspondence", Scene.map("userName", null));
        server.password(null);
        assertThat(server.status().passwordSet()).isFalse();
    }

    @Test
    void goesToTheAlternativeAddressInForce() throws MessagingException {
        var contact = scene.company("Summer AS", "post@summer.example");
        scene.platform()
                .rest()
                .post(
                        "contacts/" + contact.no() + "/alternative-addresses",
                        Scene.map("code", "SUMMER", "email", "cabin@summer.example"));
        scene.platform()
                .rest()
                .post(
                        "contacts/" + contact.no() + "/alternative-addresses/SUMMER/date-ranges",
                        Scene.map("startingDate", "2000-01-01"));
        assertThat(scene.emails().addressOf(contact.no())).contains("cabin@summer.example");
        send(contact, "Hi", "x");
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0].toString())
                .contains("cabin@summer.example");
    }
}
