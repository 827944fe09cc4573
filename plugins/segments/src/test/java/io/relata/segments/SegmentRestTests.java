package io.relata.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds and logs segments as a program does. */
@OnPlatform
class SegmentRestTests {
    private final Rest rest;

    SegmentRestTests(Platform platform) {
        this.rest = platform.rest();
    }

    private String contact(String name, String city) {
        return rest.post("contacts", Map.of("name", name, "city", city)).text("no");
    }

    private String segment(String description) {
        return rest.post("segments", Map.of("description", description)).text("no");
    }

    private void salesperson() {
        rest.post("setup/salespeople", Map.of("code", "AH", "name", "Annette"));
    }

    @Test
    void createsReadsChangesAndDeletes() {
        var made = rest.post("segments", Map.of("description", "Autumn", "interactionTemplateCode", "LETTER"));
        assertThat(made.status()).isEqualTo(201);
        var path = "segments/" + made.text("no");
        assertThat(made.header("Location")).endsWith("/" + path);
        assertThat(rest.get(path).text("description")).isEqualTo("Autumn");
        var changed = rest.patch(path, Map.of("subjectDefault", "Our autumn offer"));
        assertThat(changed.text("subjectDefault")).isEqualTo("Our autumn offer");
        rest.post("change-sets/" + changed.header("Change-Set") + "/undo", Map.of());
        assertThat(rest.get(path).body().path("subjectDefault").isNull()).isTrue();
        assertThat(rest.get("segments?filter=text%20contains%20autumn").items()).hasSize(1);
        assertThat(rest.delete(path).status()).isEqualTo(204);
        assertThat(rest.get(path).status()).isEqualTo(404);
    }

    @Test
    void countsBeforeItAddsAndGoesBack() {
        contact("Rest One", "Resttown");
        contact("Rest Two", "Resttown");
        var path = "segments/" + segment("Built");
        var body = Map.<String, Object>of("filter", "city eq Resttown");
        var preview = rest.post(path + "/add-contacts?preview=true", body);
        assertThat(preview.body().path("noOfLines").asInt()).isEqualTo(2);
        assertThat(rest.get(path).body().path("noOfLines").asInt()).isZero();
        var added = rest.post(path + "/add-contacts", body);
        assertThat(added.header("Change-Set")).isNotBlank();
        var again = rest.post(path + "/add-contacts", body);
        assertThat(again.body().path("leftOut").path("existing").asInt()).isEqualTo(2);
        assertThat(rest.post(path + "/undo", Map.of()).body().path("noOfLines").asInt())
                .isEqualTo(2);
        var reduced = rest.post(path + "/reduce", Map.of("criteria", Map.of("name.begins", "rest o")));
        assertThat(reduced.body().path("remaining").asInt()).isOne();
        assertThat(rest.get(path + "/criteria").items())
                .extracting(step -> step.path("action").asString(""))
                .containsExactly("add", "reduce");
        var lines = rest.get(path + "/lines").items();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).path("contactName").asString("")).isEqualTo("Rest Two");
    }

    @Test
    void readsLinesAPageAtATime() {
        var path = "segments/" + segment("Pages");
        for (var name : List.of("P1", "P2", "P3")) {
            rest.post(path + "/lines", Map.of("contactNo", contact(name, "Pagetown")));
        }
        var first = rest.get(path + "/lines?limit=2");
        assertThat(first.items()).hasSize(2);
        var second = rest.get(path + "/lines?limit=2&cursor=" + first.text("next"));
        assertThat(second.items()).hasSize(1);
        assertThat(second.body().path("next").isNull()).isTrue();
    }

    @Test
    void logsCancelsAndShows() {
        salesperson();
        var no = rest.post(
                        "segments",
                        Map.of("description", "Logged", "interactionTemplateCode", "LETTER", "salespersonCode", "AH"))
                .text("no");
        rest.post("segments/" + no + "/lines", Map.of("contactNo", contact("Logged Ltd", "Logtown")));
        var made = rest.post("segments/" + no + "/log", Map.of("createFollowUpSegment", true));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("noOfInteractions").asInt()).isOne();
        var logged = "logged-segments/" + made.body().path("entryNo").asLong();
        assertThat(rest.get("segments/" + no).status()).isEqualTo(404);
        assertThat(rest.get("segments/" + made.text("followUpSegmentNo")).status())
                .isEqualTo(200);
        assertThat(rest.get(logged + "/interactions").items()).hasSize(1);
        assertThat(rest.post(logged + "/cancel", Map.of())
                        .body()
                        .path("canceled")
                        .asBoolean())
                .isTrue();
        assertThat(rest.post(logged + "/cancel", Map.of()).status()).isEqualTo(409);
        assertThat(rest.post("logged-segments/delete-canceled", Map.of())
                        .body()
                        .path("noOfLoggedSegments")
                        .asInt())
                .isPositive();
        assertThat(rest.get(logged).status()).isEqualTo(404);
        rest.get("segments/" + made.text("followUpSegmentNo") + "/log").assertRefused(404, "REF", "");
    }

    @Test
    void savesAndRepeatsCriteria() {
        contact("Saved Rest", "Savetown");
        var path = "segments/" + segment("Saving");
        rest.post(path + "/add-contacts", Map.of("filter", "city eq Savetown"));
        var saved = rest.post(path + "/save-criteria", Map.of("code", "rest1", "description", "In Savetown"));
        assertThat(saved.status()).isEqualTo(201);
        rest.post(path + "/save-criteria", Map.of("code", "REST1")).assertRefused(409, "DUP", "code");
        var other = "segments/" + segment("Repeating");
        assertThat(rest.post(other + "/reuse-criteria", Map.of("code", "rest1"))
                        .body()
                        .path("noOfLines")
                        .asInt())
                .isOne();
        rest.post(other + "/reuse-criteria", Map.of("code", "NONE")).assertRefused(400, "REF", "code");
        assertThat(rest.get("saved-segment-criteria").items()).isNotEmpty();
        assertThat(rest.delete("saved-segment-criteria/rest1").status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"interactionTemplateCode\": \"NOWHERE\"}; REF; interactionTemplateCode",
                "{\"salespersonCode\": \"NOBODY\"}; REF; salespersonCode",
                "{\"languageCodeDefault\": \"XXX\"}; REF; languageCodeDefault",
                "{\"unitCost\": -1}; FORMAT; unitCost",
                "{\"unitDuration\": \"long\"}; FORMAT; unitDuration",
                "{\"date\": \"soon\"}; FORMAT; date",
                "{\"date\": \"0001-01-01\"}; FORMAT; date",
                "{\"noOfLines\": 3}; FORMAT; noOfLines",
                "{\"logged\": true}; FORMAT; logged",
            })
    void refusesWhatASegmentCannotHold(String body, String code, String field) {
        rest.raw("POST", "segments", body).assertRefused(400, code, field);
    }

    @Test
    void refusesOddSelections() {
        var path = "segments/" + segment("Odd");
        rest.post(path + "/add-contacts", Map.of()).assertRefused(400, "REQ", "filter");
        rest.post(path + "/add-contacts", Map.of("filter", "shoe eq 42")).assertRefused(400, "FORMAT", "filter");
        rest.post(path + "/add-contacts", Map.of("criteria", Map.of("shoe", "42")))
                .assertRefused(400, "FORMAT", "criteria");
        rest.post(path + "/add-contacts", Map.of("contacts", List.of("NOBODY"))).assertRefused(400, "REF", "contacts");
        rest.post(path + "/add-contacts", Map.of("contacts", List.of(), "loggedSegment", 1))
                .assertRefused(400, "FORMAT", "loggedSegment");
        rest.post(path + "/add-contacts", Map.of("loggedSegment", 4711)).assertRefused(400, "REF", "loggedSegment");
        rest.post(path + "/reduce", Map.of("contacts", List.of("A"))).assertRefused(400, "FORMAT", "contacts");
        rest.post(path + "/undo", Map.of()).assertRefused(409, "STATE", "");
        rest.post(path + "/lines", Map.of()).assertRefused(400, "REQ", "contactNo");
        rest.post(path + "/lines", Map.of("contactNo", "NOBODY")).assertRefused(400, "REF", "contactNo");
        rest.delete(path + "/log").assertRefused(409, "STATE", "");
    }
}
