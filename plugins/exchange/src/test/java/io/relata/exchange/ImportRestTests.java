package io.relata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.Answer;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Imports files as a program does, good ones and others. */
@OnPlatform
class ImportRestTests {

    private final Platform platform;
    private final Rest rest;

    ImportRestTests(Platform platform) {
        this.platform = platform;
        this.rest = platform.rest();
    }

    private Answer upload(byte[] file) {
        return rest.upload("imports", "cards.vcf", file);
    }

    private static byte[] card(String name) {
        return ("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nEMAIL:someone@" + name.hashCode()
                        + ".example\r\nEND:VCARD\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void plansDecidesRunsAndTakesBack() {
        var file = new ByteArrayOutputStream();
        file.writeBytes(card("Rest Import"));
        file.writeBytes(card("Left Out"));
        var plan = upload(file.toByteArray());
        var path = "imports/" + plan.text("id");
        assertThat(plan.status()).isEqualTo(201);
        assertThat(plan.body().path("chosen").asInt()).isEqualTo(2);

        var decided = rest.patch(path, Map.of("decisions", Map.of("2", "skip")));
        assertThat(decided.body().path("chosen").asInt()).isEqualTo(1);
        var run = rest.post(path + "/run", Map.of());
        assertThat(run.body().path("result").path("persons").asInt()).isEqualTo(1);
        assertThat(rest.post(path + "/run", Map.of()).status()).isEqualTo(409);
        assertThat(rest.post("change-sets/" + run.header("Change-Set") + "/undo", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(platform.stranger().get(path).status()).isEqualTo(401);
    }

    @Test
    void refusesDecisionsThatCannotBeMeant() {
        var path = "imports/" + upload(card("Un Decided")).text("id");

        rest.patch(path, Map.of("decisions", Map.of("1", "perhaps"))).assertRefused(400, "FORMAT", "decisions");
        rest.patch(path, Map.of("decisions", Map.of("99", "skip"))).assertRefused(400, "FORMAT", "decisions");
        rest.patch(path, Map.of("decisions", List.of("skip"))).assertRefused(400, "FORMAT", "decisions");
        rest.patch(path, Map.of("mapping", "x")).assertRefused(400, "FORMAT", "mapping");
        rest.post("exports", Map.of("contacts", List.of("CT1"), "format", "pdf"))
                .assertRefused(400, "FORMAT", "format");
    }

    @Test
    void refusesAFileOfNothing() {
        upload(new byte[0]).assertRefused(400, "FORMAT", "file");
    }

    @Test
    void refusesBinaryNoise() {
        var noise = new byte[200_000];
        new Random(7).nextBytes(noise);

        upload(noise).assertRefused(400, "FORMAT", "file");
    }

    @Test
    void readsACardOfAnotherEncodingLineByLine() {
        var latin = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Bj\u00f8rk;\u00c5se\r\nFN:\u00c5se Bj\u00f8rk\r\nEND:VCARD\r\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        var broken = Arrays.copyOf(card("Half"), 70);
        broken[32] = (byte) 0xC3;
        broken[33] = (byte) 0x28;

        assertThat(upload(latin).body().path("rows").path(0).path("name").asString(""))
                .isEqualTo("Åse Bjørk");
        var rows = upload(broken).body().path("rows");
        assertThat(rows).hasSize(1);
        assertThat(rows.path(0).path("kind").asString("")).isEqualTo("bad");
        assertThat(rows.path(0).path("reason").asString("")).isNotBlank();
    }

    @Test
    void namesTheLimitOfAFileOfFiftyMegabytes() {
        var file = new byte[50 * 1024 * 1024];
        Arrays.fill(file, (byte) 'x');

        var refused = rest.with("Accept-Language", "nb").upload("imports", "large.vcf", file);

        refused.assertRefused(413, "FORMAT", "file");
        assertThat(refused.text("detail")).contains("20 MB");
        assertThat(refused.header("Content-Language")).startsWith("nb");
    }

    @Test
    void keepsNamesOfFilesFitForTheHistory() {
        var plan = rest.upload("imports", "x".repeat(300) + ".vcf", card("Long File"));
        var run = rest.post("imports/" + plan.text("id") + "/run", Map.of());

        assertThat(run.status()).isEqualTo(200);
        assertThat(rest.get("change-sets/" + run.header("Change-Set")).text("label"))
                .contains("xxx…");
    }

    @Test
    void refusesANameOfAFileThatIsTooLong() {
        var refused = rest.upload("imports", "x".repeat(3_000) + ".vcf", card("Longer File"));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text("detail")).isNotBlank().doesNotStartWith("!");
    }
}
