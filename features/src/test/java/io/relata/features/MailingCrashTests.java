package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mailing goes on after the process died, and nobody is left out; only what was on its way then may come twice. */
class MailingCrashTests {

    /** How many e-mails arrive between two kills, at least. */
    private static final int BETWEEN = 5;

    private static final int CONTACTS = (KilledProduct.KILLS + 1) * BETWEEN;
    private static final String TEMPLATE = "CRASH";
    private static final String BEFORE = "2027-01-25T08:00:00Z";
    private static final String AFTER = "2027-01-25T09:00:00Z";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void begin() {
        mail.start();
    }

    @AfterEach
    void end() {
        mail.stop();
    }

    @Test
    void everybodyIsWrittenToWhenTheProcessIsKilled(@TempDir Path work) throws Exception {
        try (var product = new KilledProduct(work, Map.of("RELATA_CLOCK", BEFORE))) {
            product.addCompanies(CONTACTS);
            prepareMail(product);
            var mailing = product.post("mailings", Map.of("segmentNo", product.segmentOfAll(TEMPLATE)))
                    .path("mailingNo")
                    .asLong();

            for (int kill = 1; kill <= KilledProduct.KILLS; kill++) {
                var enough = kill * BETWEEN;
                await().atMost(PATIENCE).until(() -> mail.getReceivedMessages().length >= enough);
                product.killAndRestart();
            }
            // what was on its way is given up only after a while
            product.rest().put("clock", Map.of("now", AFTER)).orFail();
            await().atMost(PATIENCE).pollInSameThread().until(() -> product.read("mailings/" + mailing)
                    .path("state")
                    .asString("")
                    .equals("done"));

            assertArrived();
            assertThat(product.all("mailings/" + mailing + "/deliveries"))
                    .hasSize(CONTACTS)
                    .allMatch(each -> each.path("state").asString("").equals("sent"));
            assertThat(product.all("interactions")).hasSize(CONTACTS);
        }
    }

    private void prepareMail(KilledProduct product) {
        var server = Map.of(
                "host",
                "127.0.0.1",
                "port",
                mail.getSmtp().getPort(),
                "security",
                "none",
                "fromAddress",
                "desk@relata.example",
                "mailsPerMinute",
                1_200);
        product.rest().patch("setup/settings/correspondence", server).orFail();
        product.post(
                "setup/interaction-templates",
                Map.of(
                        "code",
                        TEMPLATE,
                        "description",
                        "Sent before a crash",
                        "kind",
                        "email",
                        "interactionGroupCode",
                        "LETTER"));
        product.post(
                "setup/interaction-templates/" + TEMPLATE + "/languages",
                Map.of("description", "For {{contact.name}}", "emailLayout", "Dear {{contact.name}}"));
    }

    private void assertArrived() {
        var arrived = Arrays.stream(mail.getReceivedMessages())
                .map(message -> {
                    try {
                        return message.getAllRecipients()[0].toString();
                    } catch (MessagingException broken) {
                        throw new IllegalStateException(broken);
                    }
                })
                .collect(Collectors.groupingBy(address -> address, Collectors.counting()));
        assertThat(arrived).hasSize(CONTACTS);
        assertThat(arrived.values().stream().mapToLong(times -> times - 1).sum())
                .as("e-mails that arrived twice")
                .isLessThanOrEqualTo(KilledProduct.KILLS);
    }
}
