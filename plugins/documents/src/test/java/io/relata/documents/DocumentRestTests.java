package io.relata.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps documents as a program does. */
@OnPlatform
class DocumentRestTests {
    private final Rest rest;

    DocumentRestTests(Platform platform) {
        this.rest = platform.rest();
    }

    private String contact(String name) {
        return rest.post("contacts", Map.of("name", name)).text("no");
    }

    private String document(String type, String contact) {
        var lines = List.of(Map.of("text", "Window", "quantity", "2.5", "unitPrice", "100.25"));
        var made = rest.post(
                "x/documents",
                Map.of("documentType", type, "contactNo", contact, "description", "For the hall", "lines", lines));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return "x/documents/" + made.text("no");
    }

    @Test
    void createsChangesPostsAndCancels() {
        var path = document("sales-invoice", contact("Rest Dokument AS"));
        var read = rest.get(path);
        assertThat(read.text("no")).startsWith("D0");
        assertThat(read.text("status")).isEqualTo("open");
        assertThat(read.body().path("amount").asDouble()).isEqualTo(250.63);
        var changed = rest.with("If-Match", read.header("ETag")).patch(path, Map.of("description", "For the stable"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(rest.with("If-Match", read.header("ETag"))
                        .patch(path, Map.of("description", "Once more"))
                        .status())
                .isEqualTo(412);
        var line = rest.post(path + "/lines", Map.of("text", "Fitting", "unitPrice", 10));
        assertThat(line.body().path("lineNo").asInt()).isEqualTo(2);
        rest.patch(path + "/lines/2", Map.of("quantity", 3));
        assertThat(rest.get(path + "/lines").items()).hasSize(2);
        assertThat(rest.get(path).body().path("amount").asDouble()).isEqualTo(280.63);
        assertThat(rest.delete(path + "/lines/1").status()).isEqualTo(204);
        assertThat(rest.post(path + "/post", Map.of()).text("status")).isEqualTo("posted");
        assertThat(rest.post(path + "/lines", Map.of("text", "Late")).text("code"))
                .isEqualTo("STATE");
        assertThat(rest.post(path + "/cancel", Map.of()).text("status")).isEqualTo("canceled");
        assertThat(rest.post(path + "/cancel", Map.of()).text("code")).isEqualTo("STATE");
        assertThat(rest.get("x/documents?filter=text%20contains%20STABLE").items())
                .hasSize(1);
    }

    @Test
    void refusesWhatDoesNotMakeADocument() {
        var contact = contact("Rest Feil AS");
        rest.post("x/documents", Map.of("contactNo", contact)).assertRefused(400, "REQ", "documentType");
        rest.post("x/documents", Map.of("documentType", "outgoing-call", "contactNo", contact))
                .assertRefused(400, "REF", "documentType");
        rest.post("x/documents", Map.of("documentType", "sales-quote")).assertRefused(400, "REQ", "contactNo");
        rest.post("x/documents", Map.of("documentType", "sales-quote", "contactNo", "NOBODY"))
                .assertRefused(400, "REF", "contactNo");
        rest.post("x/documents", Map.of("documentType", "sales-quote", "contactNo", contact, "lines", "two"))
                .assertRefused(400, "FORMAT", "lines");
        var quote = document("sales-quote", contact);
        assertThat(rest.post(quote + "/post", Map.of()).text("code")).isEqualTo("STATE");
    }

    @Test
    void printsAPdfAndShowsOneBefore() {
        var path = document("sales-quote", contact("Rest Skriver AS"));

        var preview = rest.download(path + "/preview");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(new String(preview.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(rest.get(path).body().path("printCount").asInt()).isZero();
        assertThat(rest.post(path + "/print?logInteraction=false", Map.of()).status())
                .isEqualTo(200);
        assertThat(rest.get(path).body().path("printCount").asInt()).isOne();
    }

    @Test
    void isNotSentWhereNobodyCanSend() {
        var path = document("sales-quote", contact("Rest Sender AS"));
        rest.post(path + "/send", Map.of()).assertRefused(409, "STATE", "");
        rest.post(path + "/send", Map.of("subject", Map.of("a", 1))).assertRefused(400, "FORMAT", "subject");
    }

    @Test
    void takesTheSalespersonOfTheContactUnlessOneIsNamed() {
        rest.post("setup/salespeople", Map.of("code", "DORS", "name", "Dordi Sveen"));
        rest.post("setup/salespeople", Map.of("code", "ELSE", "name", "Else Vik"));
        var no = rest.post("contacts", Map.of("name", "Rest Selger AS", "salespersonCode", "DORS"))
                .text("no");
        var quote = Map.of("documentType", "sales-quote", "contactNo", no);
        assertThat(rest.post("x/documents", quote).text("salespersonCode")).isEqualTo("DORS");
        var named = new HashMap<String, Object>(quote);
        named.put("salespersonCode", "ELSE");
        assertThat(rest.post("x/documents", named).text("salespersonCode")).isEqualTo("ELSE");
    }

    @Test
    void staysWithTheContactThatIsKept() {
        var kept = contact("Rest Beholdt AS");
        var gone = contact("Rest Borte AS");
        var path = document("sales-quote", gone);

        var merged = rest.post("contacts/" + kept + "/merge", Map.of("other", gone));

        assertThat(merged.status()).as(merged.toString()).isLessThan(300);
        assertThat(rest.get(path).text("contactNo")).isEqualTo(kept);
    }
}
