package io.relata.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.interactions.internal.LogCsv;
import io.relata.interactions.internal.MeetingCalendar;
import io.relata.test.Answer;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Corrects, comments, calls, exports and keeps templates as a program does. */
@OnPlatform
class RecordingRestTests {
    private final Platform platform;
    private final Rest rest;

    RecordingRestTests(Platform platform) {
        this.platform = platform;
        this.rest = platform.rest();
        FrontDesk.open(platform);
    }

    private String contact(String name) {
        return rest.post("contacts", Map.of("name", name, "phoneNo", "22113344"))
                .text("no");
    }

    private Answer record(String contact, String kind, Map<String, ?> more) {
        var values = new HashMap<String, Object>(more);
        values.put("contactNo", contact);
        values.put("kind", kind);
        var made = rest.post("interactions", values);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made;
    }

    private static long number(Answer made) {
        return made.body().path("entryNo").asLong();
    }

    @Test
    void keepsCommentsOnAnEntry() {
        var entry = number(record(contact("Merknad AS"), "call", Map.of("comments", List.of("One"))));
        var path = "interactions/" + entry + "/comments";
        var made = rest.post(path, Map.of("comment", "Two", "date", "2026-11-20"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        var id = made.text("id");
        assertThat(rest.patch(path + "/" + id, Map.of("comment", "Zwei")).text("comment"))
                .isEqualTo("Zwei");
        assertThat(rest.get(path).items())
                .extracting(row -> row.path("comment").asString(""))
                .containsExactly("One", "Zwei");
        assertThat(rest.get("interactions/" + entry).body().path("commentCount").asInt())
                .isEqualTo(2);
        assertThat(rest.delete(path + "/" + id).status()).isEqualTo(204);
        rest.post("interactions", Map.of("contactNo", contact("X AS"), "kind", "call", "comments", List.of(" ")))
                .assertRefused(400, "REQ", "comments");
    }

    @Test
    void putsRightWhatWasWrong() {
        var contact = contact("Rettet AS");
        var wrong = record(contact, "call", Map.of("description", "Prices", "duration", 5));
        var right = rest.post(
                "interactions/" + number(wrong) + "/correct", Map.of("duration", 45, "reason", "It took longer"));
        assertThat(right.status()).isEqualTo(201);
        assertThat(right.body().path("corrects").asLong()).isEqualTo(number(wrong));
        var before = rest.get("interactions/" + number(wrong));
        assertThat(before.body().path("correctedBy").asLong()).isEqualTo(number(right));
        assertThat(before.text("cancelReason")).isEqualTo("It took longer");
        rest.post("interactions/" + number(right) + "/correct", Map.of("alsoWith", List.of(contact)))
                .assertRefused(400, "FORMAT", "alsoWith");
        rest.post("change-sets/" + right.header("Change-Set") + "/undo", Map.of());
        assertThat(rest.get("interactions/" + number(wrong))
                        .body()
                        .path("canceled")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void listsNumbersAndRecordsACall() {
        var contact = contact("Ringe AS");
        assertThat(rest.get("contacts/" + contact + "/numbers-to-call").items())
                .singleElement()
                .satisfies(row -> assertThat(row.path("value").asString("")).isEqualTo("22113344"));
        rest.post("interactions/phone-calls", Map.of("contactNo", contact)).assertRefused(400, "REQ", "contactVia");
        var called = rest.post(
                "interactions/phone-calls",
                Map.of("contactNo", contact, "contactVia", "22113344", "description", "Nobody", "attemptFailed", true));
        assertThat(called.status()).isEqualTo(201);
        assertThat(called.text("interactionTemplateCode")).isEqualTo("OUTGOING");
        assertThat(called.text("title")).isEqualTo("Outgoing call - by Front Desk");
    }

    @Test
    void exportsTheLog() throws IOException {
        var contact = contact("Eksport AS");
        record(contact, "call", Map.of("description", "=1+1", "text", "two\nlines, \"quoted\""));
        record(contact, "note", Map.of("description", "Not this one"));
        var filter = InteractionFilter.ALL.withContact(contact).ofKind(InteractionKind.CALL);
        try (var table = platform.service(LogCsv.class).open(filter, name -> name)) {
            var text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text)
                    .startsWith("\uFEFF\"entryNo\",\"entryDate\"")
                    .contains("\"'=1+1\"", "\"two\nlines, \"\"quoted\"\"\"", "\"" + contact + "\"")
                    .endsWith("\r\n")
                    .doesNotContain("Not this one");
        }
        assertThat(rest.get("interactions/export?filter=kind%20eq%20dance").status())
                .isEqualTo(400);
        var served = rest.download("interactions/export?filter=contactNo%20eq%20" + contact);
        assertThat(served.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(new String(served.body(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"entryNo\",\"date\"")
                .contains("Not this one");
        assertThat(platform.stranger().get("interactions/export").status()).isEqualTo(401);
    }

    @Test
    void exportsPageByPage() throws IOException {
        var contact = contact("Lang AS");
        for (int i = 0; i < 205; i++) {
            record(contact, "note", Map.of("description", "note " + i));
        }
        var filter = InteractionFilter.ALL.withContact(contact);
        try (var table = platform.service(LogCsv.class).open(filter, name -> name)) {
            var lines = new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\r\n");
            assertThat(lines).hasSize(206).doesNotHaveDuplicates();
        }
    }

    @Test
    void writesAMeetingForCalendars() {
        var meeting = record(
                contact("Møte; AS"),
                "meeting",
                Map.of(
                        "description",
                        "The plan, at last " + "å".repeat(30) + "😀".repeat(20),
                        "text",
                        "line one\nline two",
                        "date",
                        "2026-11-20",
                        "timeOfInteraction",
                        "09:30",
                        "duration",
                        90));
        var at = Instant.parse(meeting.text("at"));
        var written = platform.service(MeetingCalendar.class).write(number(meeting));
        var text = new String(written, StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains(
                        "SUMMARY:The plan\\, at last " + "å".repeat(30) + "😀",
                        "DESCRIPTION:line one\\nline two",
                        "CONTACT:Møte\\; AS")
                .contains("DTSTART:" + basic(at), "DTEND:" + basic(at.plusSeconds(5_400)))
                .endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        var served = rest.download("interactions/" + number(meeting) + "/calendar");
        assertThat(served.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        var call = record(contact("Ikke møte AS"), "call", Map.of());
        assertThat(rest.get("interactions/" + number(call) + "/calendar").status())
                .isEqualTo(409);
    }

    private static String basic(Instant at) {
        return at.toString().replaceAll("[-:]", "");
    }

    @Test
    void keepsTheLanguagesOfATemplate() {
        rest.post(
                "setup/interaction-templates",
                Map.of("code", "OFFER", "description", "Offer", "interactionGroupCode", "LETTER", "kind", "letter"));
        var path = "setup/interaction-templates/OFFER/languages";
        var file = rest.upload("attachments", "offer.pdf", new byte[] {1, 2}).text("id");
        var made = rest.post(path, Map.of("languageCode", "NB", "attachment", file));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("attachment").path("name").asString("")).isEqualTo("offer.pdf");
        var own = path + "/" + made.text("id");
        assertThat(rest.get(own).header("ETag")).isEqualTo("\"1\"");
        assertThat(rest.download(own + "/attachment").body()).containsExactly(1, 2);
        assertThat(rest.get(own + "/document-template").status()).isEqualTo(404);
        assertThat(rest.patch(own, Map.of("emailLayout", "Hei")).status()).isEqualTo(409);
        var replaced = new HashMap<String, @Nullable Object>();
        replaced.put("emailLayout", "Hei {{contact.name}}");
        replaced.put("attachment", null);
        assertThat(rest.patch(own, replaced).text("emailLayout")).isEqualTo("Hei {{contact.name}}");
        assertThat(rest.put("setup/interaction-templates/OFFER/default-language", Map.of("languageCode", "NB"))
                        .text("wizardAction"))
                .isEqualTo("merge");
        assertThat(rest.put("setup/interaction-templates/OFFER/default-language", Map.of("languageCode", "FI"))
                        .status())
                .isEqualTo(409);
        record(contact("Tilbud AS"), "letter", Map.of("interactionTemplateCode", "OFFER", "cost", 3));
        var statistics =
                rest.get("setup/interaction-templates/OFFER/statistics").body();
        assertThat(statistics.path("noOfInteractions").asInt()).isOne();
        assertThat(statistics.path("cost").asInt()).isEqualTo(3);
        assertThat(rest.get("setup/interaction-groups/LETTER/statistics")
                        .body()
                        .path("noOfInteractions")
                        .asInt())
                .isPositive();
        rest.get("setup/interaction-templates/OFFER/statistics?fromDate=2026-02-01&toDate=2026-01-01")
                .assertRefused(400, "FORMAT", "toDate");
        assertThat(rest.delete(own).status()).isEqualTo(204);
        assertThat(rest.get("setup/interaction-templates/OFFER").text("languageCodeDefault"))
                .isEmpty();
        assertThat(rest.delete("setup/interaction-templates/OUTGOING").status()).isEqualTo(409);
    }
}
