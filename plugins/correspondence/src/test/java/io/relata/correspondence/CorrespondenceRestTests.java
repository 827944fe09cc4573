package io.relata.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes e-mails, letters and mailings as a program does. */
@OnPlatform
class CorrespondenceRestTests {
    private final Scene scene;
    private final Rest rest;
    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    CorrespondenceRestTests(Platform platform) {
        this.scene = new Scene(platform);
        this.rest = platform.rest();
    }

    @BeforeEach
    void begin() {
        mail.start();
        scene.server(mail.getSmtp().getPort());
        scene.template("REST", "email", "To {{contact.name}}", "Dear {{contact.name}}");
    }

    @AfterEach
    void end() {
        mail.stop();
    }

    private String contact(String name, String email) {
        return rest.post("contacts", Map.of("name", name, "email", email)).text("no");
    }

    @Test
    void namesTheMergeFieldsAndMergesATextThatIsWritten() {
        assertThat(rest.get("merge-fields").items())
                .extracting(item -> item.path("field").asString(""))
                .contains("contact.name", "salutation.formal", "salesperson.email", "company.name");
        var no = contact("Rest Text", "t@rest.example");
        var path = "contacts/" + no + "/merged-text";
        assertThat(rest.get(path + "?interactionTemplateCode=REST").text("subject"))
                .isEqualTo("To Rest Text");
        assertThat(rest.post(path, Map.of("body", "Hi {{contact.no}}")).text("body"))
                .isEqualTo("Hi " + no);
        var refused = rest.post(path, Map.of("body", "Hi {{contact.nme}}"));
        refused.assertRefused(400, "FORMAT", "body");
        assertThat(refused.text("detail")).contains("contact.nme").contains("{{contact.name}}");
    }

    @Test
    void sendsOneEmailAndListsIt() {
        var no = contact("Rest One", "one@rest.example");
        var sent = rest.post("contacts/" + no + "/emails", Map.of("subject", "Hi", "body", "There"));
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.text("state")).isEqualTo("sent");
        assertThat(sent.header("Change-Set")).isNotBlank();
        assertThat(rest.get("contacts/" + no + "/emails").items()).hasSize(1);
        var path = "deliveries/" + sent.body().path("deliveryNo").asLong();
        assertThat(rest.get(path).text("address")).isEqualTo("one@rest.example");
        rest.post(path + "/retry", Map.of()).assertRefused(409, "STATE", "");
        rest.post("contacts/" + no + "/emails", Map.of("subject", "a\r\nBcc: b@c.no", "body", "x"))
                .assertRefused(400, "FORMAT", "subject");
        rest.post("contacts/" + no + "/emails", Map.of("subject", "a", "body", "x", "address", "a@b.no,c@d.no"))
                .assertRefused(400, "FORMAT", "address");
        rest.post("contacts/NOWHERE/emails", Map.of("subject", "a", "body", "x"))
                .assertRefused(404, "REF", "");
    }

    @Test
    void answersALetterAsADownload() {
        var no = contact("Rest Letter", "letter@rest.example");
        var letter = rest.download("contacts/" + no + "/letter?interactionTemplateCode=REST");
        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment");
        assertThat(letter.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(new String(letter.body(), 0, 5)).isEqualTo("%PDF-");
    }

    @Test
    void writesToASegmentAndShowsWhatBecameOfIt() {
        var segment = rest.post("segments", Map.of("description", "By REST", "interactionTemplateCode", "REST"))
                .text("no");
        for (var name : List.of("R1", "R2", "R3")) {
            rest.post("segments/" + segment + "/lines", Map.of("contactNo", contact(name, name + "@rest.example")));
        }
        var preview = rest.post("mailings/preview", Map.of("segmentNo", segment, "lineNo", 1));
        assertThat(preview.body().path("text").path("body").asString("")).isEqualTo("Dear R1");
        assertThat(rest.post("mailings/test", Map.of("segmentNo", segment, "lineNo", 1, "to", "me@rest.example"))
                        .status())
                .isEqualTo(204);
        var made = rest.post("mailings", Map.of("segmentNo", segment));
        assertThat(made.status()).isEqualTo(201);
        var path = "mailings/" + made.body().path("mailingNo").asLong();
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(rest.get(path).text("state")).isEqualTo("done"));
        assertThat(rest.get(path).body().path("counts").path("sent").asInt()).isEqualTo(3);
        assertThat(rest.get(path + "/deliveries?state=sent").items()).hasSize(3);
        var first = rest.get(path + "/deliveries?limit=2");
        assertThat(first.items()).hasSize(2);
        assertThat(rest.get(path + "/deliveries?limit=2&cursor=" + first.text("next"))
                        .items())
                .hasSize(1);
        assertThat(rest.get("mailings").items()).isNotEmpty();
        rest.get(path + "/letters").assertRefused(409, "STATE", "");
        rest.post(path + "/stop", Map.of()).assertRefused(409, "STATE", "");
        rest.post(path + "/start", Map.of()).assertRefused(409, "STATE", "");
        rest.get("mailings/999999").assertRefused(404, "REF", "");
        rest.post("mailings", Map.of("segmentNo", segment)).assertRefused(404, "REF", "");
    }

    @Test
    void setsUpTheMailServerWithoutTellingThePassword() {
        assertThat(rest.put("setup/mail-server/password", Map.of("password", "hush"))
                        .status())
                .isEqualTo(200);
        var status = rest.get("setup/mail-server");
        assertThat(status.body().path("passwordSet").asBoolean()).isTrue();
        assertThat(status.body().toString()).doesNotContain("hush");
        assertThat(rest.post("setup/mail-server/test", Map.of("to", "me@rest.example"))
                        .status())
                .isEqualTo(204);
        assertThat(rest.delete("setup/mail-server/password").status()).isEqualTo(204);
        rest.post("setup/mail-server/test", Map.of("to", "me")).assertRefused(400, "FORMAT", "to");
        for (var wrong : List.of(
                Map.of("port", 0), Map.of("host", "a b"), Map.of("fromAddress", "x"), Map.of("mailsPerMinute", 0))) {
            rest.patch("setup/settings/correspondence", wrong)
                    .assertRefused(400, "FORMAT", wrong.keySet().iterator().next());
        }
    }
}
