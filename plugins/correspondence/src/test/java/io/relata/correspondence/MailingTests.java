package io.relata.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionTemplates;
import io.relata.platform.change.Change;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.LogRequest;
import io.relata.segments.LoggedSegments;
import io.relata.segments.Segment;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.calls.Fingerprint;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Writes to the contacts of segments. */
@OnPlatform
class MailingTests {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Scene scene;
    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    MailingTests(Platform platform) {
        this.scene = new Scene(platform);
    }

    @BeforeEach
    void begin() {
        scene.platform().signInAs("admin");
        mail.start();
        scene.server(mail.getSmtp().getPort());
        scene.template("OFFER", "email", "Offer for {{contact.name}}", "Dear {{contact.name}}, from {{company.name}}");
    }

    @AfterEach
    void end() {
        mail.stop();
    }

    private List<ContactFacts> contacts(String name, int count) {
        var made = new ArrayList<ContactFacts>();
        for (int i = 1; i <= count; i++) {
            made.add(scene.company(
                    name + " " + i, "c" + i + "@" + name.toLowerCase(java.util.Locale.ROOT) + ".example"));
        }
        return made;
    }

    private Segment segment(String name, List<ContactFacts> contacts) {
        return scene.segment(name, "OFFER", contacts.toArray(ContactFacts[]::new));
    }

    private Mailing again(Mailing mailing) {
        return scene.mailings().read(mailing.mailingNo());
    }

    private void awaitDone(Mailing mailing) {
        await().atMost(PATIENCE)
                .pollInSameThread()
                .untilAsserted(() -> assertThat(again(mailing).state()).isEqualTo(MailingState.DONE));
    }

    private List<MimeMessage> received(String domain) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> {
                    try {
                        return message.getAllRecipients()[0].toString().contains(domain + ".example");
                    } catch (MessagingException broken) {
                        throw new IllegalStateException(broken);
                    }
                })
                .toList();
    }

    @Test
    void writesToEachContactByItsOwnWay() throws MessagingException {
        var byMail = scene.company("Way mail", "m@way.example");
        var byLetter = scene.company("Way letter", "l@way.example", "correspondenceType", "hardCopy");
        var segment = scene.segment("Ways", "OFFER", byMail, byLetter);
        var preview = scene.mailings().preview(segment.no(), 1);
        assertThat(preview.address()).isEqualTo("m@way.example");
        assertThat(preview.text()).isNotNull();
        assertThat(preview.text().body()).isEqualTo("Dear Way mail, from Fjordlys AS");
        assertThat(scene.mailings().preview(segment.no(), 2).type()).isEqualTo(CorrespondenceType.HARD_COPY);

        var mailing = scene.mailings().send(segment.no(), true).value();
        awaitDone(mailing);

        assertThat(received("way")).hasSize(1);
        assertThat(received("way").getFirst().getSubject()).isEqualTo("Offer for Way mail");
        var deliveries = scene.deliveries(mailing);
        assertThat(deliveries)
                .extracting(Delivery::state)
                .containsExactlyInAnyOrder(DeliveryState.SENT, DeliveryState.PRINTABLE);
        assertThat(deliveries).allMatch(each -> each.interactionEntryNo() != null);
        assertThat(scene.timeline(byMail)).extracting(Interaction::subject).containsExactly("Offer for Way mail");
        assertThat(scene.segments().find(segment.no())).isEmpty();
        Scene.refused(ProblemCode.STATE, null, () -> scene.mailings().start(mailing.mailingNo()));
        Scene.refused(ProblemCode.STATE, null, () -> scene.mailings().stop(mailing.mailingNo()));
        Scene.refused(ProblemCode.STATE, null, () -> scene.mailings().retry(mailing.mailingNo()));
    }

    @Test
    void namesWhomNobodySaidHowToWriteTo() {
        var open = scene.company("Left open", "o@open.example");
        scene.template("OPEN", "email", "News for {{contact.name}}", "Dear {{contact.name}}");
        scene.platform()
                .service(CodeTables.class)
                .update("interaction-templates", "OPEN", Change.ANY_VERSION, Map.of("correspondenceTypeDefault", ""));
        var mailing = scene.mailings()
                .send(scene.segment("Open", "OPEN", open).no(), true)
                .value();
        awaitDone(mailing);

        var delivery = scene.deliveries(mailing).getFirst();
        assertThat(delivery.state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(delivery.reason()).contains("noWay");
        assertThat(received("open")).isEmpty();
    }

    @Test
    void refusesBeforeAnythingIsLoggedWhereATemplateSaysNothing() throws MessagingException {
        scene.server(null);
        scene.template("HOLLOW", "email", "Only a subject", null);
        scene.text("HOLLOW", "NB", "Emne", "Tekst");
        var spokenTo = scene.company("Hollow one", "1@hollow.example", "languageCode", "NB");
        var passedOver = scene.company("Hollow two", "2@hollow.example");
        var segment = scene.segment("Hollow", "HOLLOW", spokenTo, passedOver);
        var before = Fingerprint.of(scene.platform().database());
        assertThatThrownBy(() -> scene.mailings().send(segment.no(), false))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.STATE);
                    assertThat(problem.field()).contains("interactionTemplateCode");
                    assertThat(problem.arguments()).containsExactly("HOLLOW", 2, passedOver.no());
                });
        assertThat(Fingerprint.of(scene.platform().database())).isEqualTo(before);

        scene.segments()
                .updateLine(
                        segment.no(), 2, Change.ANY_VERSION, Scene.map("attachmentId", scene.file("price list.txt")));
        var mailing = scene.mailings().send(segment.no(), false).value();
        assertThat(scene.deliveries(mailing)).extracting(Delivery::state).containsOnly(DeliveryState.WAITING);
    }

    @Test
    void sendsTheFileATemplateHasForAllLanguages() {
        scene.fileTemplate("FILE", scene.file("price list.txt"));
        var byMail = scene.company("File mail", "m@file.example");
        var byLetter = scene.company("File letter", "l@file.example", "correspondenceType", "hardCopy");
        var segment = scene.segment("File", "FILE", byMail, byLetter);
        var preview = scene.mailings().preview(segment.no(), 1);
        assertThat(preview.text()).isNotNull();
        assertThat(preview.text().files()).extracting(StoredFile::name).containsExactly("price list.txt");
        var mailing = scene.mailings().send(segment.no(), false).value();
        awaitDone(mailing);

        assertThat(GreenMailUtil.getWholeMessage(received("file").getFirst())).contains("price list.txt");
        var letter = scene.deliveries(mailing).getLast();
        assertThat(letter.state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(letter.reason()).isEqualTo("correspondence.reason.nothing");
        Scene.refused(ProblemCode.STATE, null, () -> scene.letters().all(mailing.mailingNo()));
    }

    @Test
    void recordsWhatHasNothingToSendWhereNothingIsToBeSent() {
        scene.template("HOLLOW", "email", "Only a subject", null);
        var contact = scene.company("Hollow log", "l@hollow.example");
        var segment = scene.segment("Hollow log", "HOLLOW", contact);
        scene.platform().service(LoggedSegments.class).log(segment.no(), new LogRequest(false, false));
        assertThat(scene.timeline(contact)).hasSize(1);
    }

    @Test
    void writesToTheAddressTheLineSays() {
        scene.server(null);
        var contact = scene.company("Cabin", "home@cabin.example");
        scene.platform()
                .rest()
                .post(
                        "contacts/" + contact.no() + "/alternative-addresses",
                        Scene.map("code", "CABIN", "email", "away@cabin.example"));
        var segment = segment("Cabin", List.of(contact));
        assertThat(scene.mailings().preview(segment.no(), 1).address()).isEqualTo("home@cabin.example");
        scene.segments().updateLine(segment.no(), 1, Change.ANY_VERSION, Scene.map("contactAltAddressCode", "CABIN"));
        assertThat(scene.mailings().preview(segment.no(), 1).address()).isEqualTo("away@cabin.example");
        var mailing = scene.mailings().send(segment.no(), false).value();
        assertThat(scene.deliveries(mailing)).extracting(Delivery::address).containsExactly("away@cabin.example");
    }

    @Test
    void recordsTheSubjectAsTheContactIsWritten() throws MessagingException {
        var contact = scene.company("Said", "s@said.example", "languageCode", "NB");
        scene.text("OFFER", "NB", "Tilbud til {{contact.name}}", "Kjære {{contact.name}}");
        var mailing = scene.mailings()
                .send(segment("Said", List.of(contact)).no(), false)
                .value();
        awaitDone(mailing);
        assertThat(scene.timeline(contact)).extracting(Interaction::subject).containsExactly("Tilbud til Said");
        assertThat(received("said").getFirst().getSubject()).isEqualTo("Tilbud til Said");
    }

    @Test
    void isMadeOnceHoweverTheSegmentIsLogged() {
        var segment = segment("Once", contacts("Once", 3));
        var logged = scene.platform()
                .service(LoggedSegments.class)
                .log(segment.no(), new LogRequest(true, false))
                .value()
                .logged();
        await().atMost(PATIENCE).pollInSameThread().untilAsserted(() -> assertThat(received("once"))
                .hasSize(3));
        var made = scene.mailings().list(Mailings.MOST, null).items().stream()
                .filter(each -> each.loggedSegment() == logged.entryNo())
                .toList();
        assertThat(made).hasSize(1);
        assertThat(scene.deliveries(made.getFirst()))
                .extracting(Delivery::address)
                .containsExactly("c1@once.example", "c2@once.example", "c3@once.example");
    }

    @Test
    void isKeptReadyWithoutAMailServer() {
        scene.server(null);
        var mailing = scene.mailings()
                .send(segment("Ready", contacts("Ready", 1)).no(), false)
                .value();
        assertThat(mailing.state()).isEqualTo(MailingState.READY);
        assertThat(mailing.reason()).isEqualTo("correspondence.reason.noServer");
        Scene.refused(ProblemCode.STATE, null, () -> scene.mailings().start(mailing.mailingNo()));
        scene.server(mail.getSmtp().getPort());
        scene.mailings().start(mailing.mailingNo());
        awaitDone(mailing);
        assertThat(received("ready")).hasSize(1);
    }

    @Test
    void saysOnTheRowWhoWasRefusedAndGoesOn() {
        try (var picky = PickyServer.refusing("c2@", "550 unknown user")) {
            scene.server(picky.port());
            var mailing = scene.mailings()
                    .send(segment("Half", contacts("Half", 4)).no(), false)
                    .value();
            awaitDone(mailing);
            assertThat(picky.taken()).hasSize(3);
            var refused = scene.mailings()
                    .deliveries(mailing.mailingNo(), DeliveryState.REFUSED, 10, null)
                    .items();
            assertThat(refused).hasSize(1);
            assertThat(refused.getFirst().reason()).contains("unknown user");
            assertThat(again(mailing).count(DeliveryState.SENT)).isEqualTo(3);
        }
    }

    @Test
    void sendsAgainWhatFailedForTheMoment() {
        try (var picky = PickyServer.refusing("c1@", "451 come back later")) {
            scene.server(picky.port());
            var mailing = scene.mailings()
                    .send(segment("Later", contacts("Later", 2)).no(), false)
                    .value();
            awaitDone(mailing);
            assertThat(again(mailing).count(DeliveryState.FAILED)).isOne();
            scene.server(mail.getSmtp().getPort());
            scene.mailings().retry(mailing.mailingNo());
            awaitDone(mailing);
            assertThat(received("later")).hasSize(1);
            assertThat(again(mailing).count(DeliveryState.SENT)).isEqualTo(2);
        }
    }

    @Test
    void sendsOneEmailAgainThoughItsMailingIsDone() {
        try (var picky = PickyServer.refusing("c1@", "451 come back later")) {
            scene.server(picky.port());
            var mailing = scene.mailings()
                    .send(segment("Single", contacts("Single", 2)).no(), false)
                    .value();
            awaitDone(mailing);
            scene.server(mail.getSmtp().getPort());
            var failed = scene.deliveries(mailing).getFirst();
            assertThat(scene.emails().retry(failed.deliveryNo()).value().state())
                    .isEqualTo(DeliveryState.WAITING);
            awaitDone(mailing);
            assertThat(received("single")).hasSize(1);
            assertThat(scene.emails().read(failed.deliveryNo()).attempts()).isEqualTo(2);
        }
    }

    @Test
    void waitsForAServerThatIsDownWithoutMarkingAnybody() {
        mail.stop();
        var mailing = scene.mailings()
                .send(segment("Down", contacts("Down", 2)).no(), false)
                .value();
        await().atMost(PATIENCE)
                .pollInSameThread()
                .untilAsserted(() -> assertThat(again(mailing).reason()).isNotNull());
        assertThat(again(mailing).count(DeliveryState.WAITING)).isEqualTo(2);
        mail.start();
        scene.server(mail.getSmtp().getPort());
        scene.mailings().stop(mailing.mailingNo());
        scene.mailings().start(mailing.mailingNo());
        awaitDone(mailing);
        assertThat(received("down")).hasSize(2);
    }

    @Test
    void isStoppedAndGoesOn() {
        scene.platform().rest().patch("setup/settings/correspondence", Scene.map("mailsPerMinute", 30));
        var mailing = scene.mailings()
                .send(segment("Stopped", contacts("Stopped", 6)).no(), false)
                .value();
        await().atMost(PATIENCE).pollInSameThread().untilAsserted(() -> assertThat(
                        again(mailing).count(DeliveryState.SENT))
                .isPositive());
        var stopped = scene.mailings().stop(mailing.mailingNo()).value();
        assertThat(stopped.state()).isEqualTo(MailingState.STOPPED);
        assertThat(stopped.count(DeliveryState.WAITING)).isPositive();
        scene.platform().rest().patch("setup/settings/correspondence", Scene.map("mailsPerMinute", 6000));
        scene.mailings().start(mailing.mailingNo());
        awaitDone(mailing);
        assertThat(received("stopped")).hasSize(6);
    }

    @Test
    void sendsNothingMoreOfAMailingThatIsStoppedBetweenTwoEmails() {
        scene.platform().rest().patch("setup/settings/correspondence", Scene.map("mailsPerMinute", 20));
        var stopped = scene.mailings()
                .send(segment("Between", contacts("Between", 3)).no(), false)
                .value();
        await().atMost(PATIENCE).pollInSameThread().untilAsserted(() -> assertThat(
                        again(stopped).count(DeliveryState.SENT))
                .isOne());
        scene.mailings().stop(stopped.mailingNo());
        awaitDone(scene.mailings()
                .send(segment("Next", contacts("Next", 1)).no(), false)
                .value());
        assertThat(again(stopped).count(DeliveryState.SENT)).isOne();
    }

    @Test
    void nobodyGetsAnEmailTwiceWhenThePluginIsStartedAnewInTheMiddle() {
        scene.platform().rest().patch("setup/settings/correspondence", Scene.map("mailsPerMinute", 240));
        var mailing = scene.mailings()
                .send(segment("Anew", contacts("Anew", 12)).no(), false)
                .value();
        for (int i = 1; i <= 3; i++) {
            int some = i;
            await().atMost(PATIENCE).pollInSameThread().untilAsserted(() -> assertThat(received("anew"))
                    .hasSizeGreaterThanOrEqualTo(some * 2));
            scene.platform().plugins().stop("correspondence");
            scene.platform().plugins().start("correspondence");
        }
        awaitDone(mailing);
        assertThat(received("anew")).hasSize(12);
        assertThat(again(mailing).count(DeliveryState.SENT)).isEqualTo(12);
    }

    @Test
    void anEmailWhoseSenderDiedIsSentAgainAsTheVerySame() throws MessagingException {
        scene.server(null);
        var mailing = scene.mailings()
                .send(segment("Died", contacts("Died", 1)).no(), false)
                .value();
        var delivery = scene.deliveries(mailing).getFirst();
        scene.platform()
                .database()
                .execute(
                        "update p_correspondence_delivery set delivery_state = 'SENDING', body = 'As it was',"
                                + " sending_since = timestamp with time zone '2000-01-01 00:00:00+00' where delivery_no = ?",
                        delivery.deliveryNo());
        scene.platform()
                .database()
                .execute(
                        "update p_correspondence_mailing set mailing_state = 'RUNNING' where mailing_no = ?",
                        mailing.mailingNo());
        scene.server(mail.getSmtp().getPort());
        awaitDone(mailing);
        var received = received("died");
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getMessageID()).isEqualTo(delivery.messageId());
        assertThat(scene.deliveries(mailing).getFirst().body()).isEqualTo("As it was");
    }

    @Test
    void saysWhatItSaidWhenTheSegmentWasLogged() {
        scene.server(null);
        var contacts = contacts("Frozen", 1);
        var mailing =
                scene.mailings().send(segment("Frozen", contacts).no(), false).value();
        var templates = scene.platform().service(InteractionTemplates.class);
        templates.languages("OFFER").forEach(each -> templates.delete("OFFER", each.id(), Change.ANY_VERSION));
        var delivery = scene.deliveries(mailing).getFirst();
        assertThat(scene.mailings().show(delivery.deliveryNo()).body()).isEqualTo("Dear Frozen 1, from Fjordlys AS");
    }

    @Test
    void writesNothingAboutWhatWasCanceled() {
        scene.server(null);
        var mailing = scene.mailings()
                .send(segment("Canceled", contacts("Canceled", 2)).no(), false)
                .value();
        scene.platform().service(LoggedSegments.class).cancel(mailing.loggedSegment(), true);
        scene.server(mail.getSmtp().getPort());
        scene.mailings().start(mailing.mailingNo());
        awaitDone(mailing);
        assertThat(received("canceled")).isEmpty();
        assertThat(again(mailing).count(DeliveryState.REFUSED)).isEqualTo(2);
    }

    @Test
    void sendsATestOfWhatAContactWouldGet() throws MessagingException {
        var segment = segment("Tested", contacts("Tested", 1));
        scene.mailings().test(segment.no(), 1, "me@office.example");
        var received = received("office");
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getSubject()).isEqualTo("Offer for Tested 1");
        assertThat(scene.segments().read(segment.no()).figures().lines()).isOne();
        Scene.refused(ProblemCode.FORMAT, "to", () -> scene.mailings()
                .test(segment.no(), 1, "me@office.example\r\nBcc: x@y.z"));
    }

    @Test
    @DisplayName("SEG-020 nobody without an e-mail address is sent one, and nothing is recorded then")
    void needsAnAddress() {
        var nobody = scene.company("No address", null);
        var segment = scene.segment("Addressless", "OFFER", nobody);
        scene.segments().updateLine(segment.no(), 1, Change.ANY_VERSION, Scene.map("correspondenceType", "email"));
        Scene.refused(
                ProblemCode.STATE, "correspondenceType", () -> scene.mailings().send(segment.no(), false));
        assertThat(scene.timeline(nobody)).isEmpty();
        assertThat(scene.segments().find(segment.no())).isPresent();
    }

    @Test
    void followsAContactThatIsMergedAndGoesWithOneThatIsDeleted() {
        scene.server(null);
        var contacts = contacts("Fate", 2);
        var mailing =
                scene.mailings().send(segment("Fate", contacts).no(), false).value();
        var merged = scene.platform()
                .rest()
                .post(
                        "contacts/" + contacts.getFirst().no() + "/merge",
                        Scene.map("other", contacts.getLast().no()));
        assertThat(merged.status()).as(merged.toString()).isLessThan(300);
        assertThat(scene.deliveries(mailing))
                .extracting(Delivery::contactNo)
                .containsOnly(contacts.getFirst().no());
        var kept = scene.contacts().find(contacts.getFirst().no()).orElseThrow();
        scene.contacts().delete(kept.no(), kept.version());
        assertThat(scene.deliveries(mailing)).isEmpty();
    }
}
