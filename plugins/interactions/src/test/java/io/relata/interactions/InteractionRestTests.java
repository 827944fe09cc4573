package io.relata.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.Answer;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records and reads interactions as a program does. */
@OnPlatform
class InteractionRestTests {

    private final Platform platform;
    private final Rest rest;

    InteractionRestTests(Platform platform) {
        this.platform = platform;
        FrontDesk.open(platform);
        this.rest = platform.rest();
    }

    private String contact(String name) {
        return rest.post("contacts", Map.of("name", name)).text("no");
    }

    private Answer call(String contact, String about) {
        return rest.post("interactions", Map.of("contactNo", contact, "kind", "call", "description", about));
    }

    private static long number(Answer made) {
        return made.body().path("entryNo").asLong();
    }

    @Test
    void recordsReadsAndTakesBack() {
        var contact = contact("Rest Samtale AS");
        var made = call(contact, "Prices");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith("/interactions/" + number(made));
        assertThat(made.header("ETag")).isEqualTo("\"1\"");

        assertThat(rest.get("interactions/" + number(made)).text("description")).isEqualTo("Prices");
        assertThat(rest.get("contacts/" + contact + "/statistics")
                        .body()
                        .path("noOfInteractions")
                        .asInt())
                .isEqualTo(1);
        rest.post("change-sets/" + made.header("Change-Set") + "/undo", Map.of());
        assertThat(rest.get("interactions/" + number(made)).status()).isEqualTo(404);
    }

    @Test
    void keepsForLaterAndFinishes() {
        var contact = contact("Rest Senere AS");
        var kept = rest.post("interactions", Map.of("contactNo", contact, "kind", "call", "postponed", true));
        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.body().path("postponed").asBoolean()).isTrue();
        assertThat(rest.get("interactions?filter=postponed%20eq%20true%20and%20contactNo%20eq%20" + contact)
                        .items())
                .hasSize(1);
        assertThat(rest.get("interactions?filter=contactNo%20eq%20" + contact).items())
                .isEmpty();
        var later = rest.post("interactions/" + number(kept) + "/resume", Map.of("cost", 3, "postponed", true));
        assertThat(later.body().path("postponed").asBoolean()).isTrue();

        var finished = rest.post("interactions/" + number(kept) + "/resume", Map.of("description", "Done"));

        assertThat(finished.text("description")).isEqualTo("Done");
        assertThat(finished.body().path("cost").asInt()).isEqualTo(3);
        assertThat(rest.get("interactions?filter=contactNo%20eq%20" + contact).items())
                .hasSize(1);
        assertThat(rest.post("interactions/" + number(kept) + "/resume", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(rest.delete("interactions/" + number(kept)).status()).isEqualTo(409);
    }

    @Test
    void throwsAwayWhatWasKept() {
        var kept = rest.post(
                "interactions", Map.of("contactNo", contact("Rest Kast AS"), "kind", "call", "postponed", true));

        assertThat(rest.delete("interactions/" + number(kept)).status()).isEqualTo(204);

        assertThat(rest.get("interactions/" + number(kept)).status()).isEqualTo(404);
    }

    @Test
    void sumsUpWithinDates() {
        var contact = contact("Rest Tall AS");
        for (String date : List.of("2026-01-10", "2026-01-20")) {
            rest.post("interactions", Map.of("contactNo", contact, "kind", "letter", "date", date, "cost", 3));
        }
        var within = rest.get("contacts/" + contact + "/statistics?fromDate=2026-01-11&toDate=2026-01-31")
                .body();
        assertThat(within.path("noOfInteractions").asInt()).isEqualTo(1);
        assertThat(within.path("cost").asInt()).isEqualTo(3);
        var all = rest.get("contacts/" + contact + "/statistics");
        assertThat(all.body().path("noOfInteractions").asInt()).isEqualTo(2);
        assertThat(all.text("dateOfLastInteraction")).isEqualTo("2026-01-20");
        assertThat(all.text("lastDateAttempted")).isEqualTo("2026-01-20");
        rest.get("contacts/" + contact + "/statistics?fromDate=soon").assertRefused(400, "FORMAT", "fromDate");
        rest.get("contacts/" + contact + "/statistics?fromDate=2026-01-11&toDate=2026-01-10")
                .assertRefused(400, "FORMAT", "toDate");
    }

    @Test
    void evaluatesCancelsAndDeletesManyAsOneChange() {
        var contact = contact("Mange AS");
        var entries = List.of(number(call(contact, "one")), number(call(contact, "two")));

        var evaluated = rest.post("interactions/evaluate", Map.of("entryNos", entries, "evaluation", "very positive"));
        assertThat(evaluated.items())
                .extracting(row -> row.path("evaluation").asString(""))
                .containsExactly("veryPositive", "veryPositive");
        var canceled = rest.post("interactions/cancel", Map.of("entryNos", entries, "reason", "by mistake"));
        assertThat(canceled.items()).hasSize(2).allMatch(row -> row.path("canceled")
                .asBoolean());
        rest.post("change-sets/" + canceled.header("Change-Set") + "/undo", Map.of());
        assertThat(rest.post("interactions/delete-canceled", Map.of("entryNos", entries))
                        .status())
                .isEqualTo(409);
        rest.post("interactions/cancel", Map.of("entryNos", entries));
        rest.post("interactions/uncancel", Map.of("entryNos", entries.subList(0, 1)));
        assertThat(rest.post("interactions/cancel", Map.of("entryNos", entries)).status())
                .isEqualTo(409);
        assertThat(rest.get("interactions/" + entries.getFirst())
                        .body()
                        .path("canceled")
                        .asBoolean())
                .isFalse();
        assertThat(rest.post("interactions/delete-canceled", Map.of("entryNos", entries.subList(1, 2)))
                        .body()
                        .path("deleted")
                        .asInt())
                .isOne();
        assertThat(rest.get("interactions/" + entries.getLast()).status()).isEqualTo(404);
    }

    @Test
    void refusesSelectionsThatCannotBeMeant() {
        rest.post("interactions/cancel", Map.of()).assertRefused(400, "REQ", "entryNos");
        rest.post("interactions/cancel", Map.of("entryNos", List.of("x"))).assertRefused(400, "FORMAT", "entryNos");
        rest.post("interactions/evaluate", Map.of("entryNos", List.of(1), "evaluation", "so-so"))
                .assertRefused(400, "FORMAT", "evaluation");
        rest.post("interactions/uncancel", Map.of("entryNos", List.of(1), "why", "x"))
                .assertRefused(400, "FORMAT", "why");
        assertThat(rest.post("interactions/cancel", Map.of("entryNos", List.of(999_999_999)))
                        .status())
                .isEqualTo(404);
        assertThat(platform.stranger().get("interactions").status()).isEqualTo(401);
    }

    @Test
    void refusesALanguageNobodySetUp() {
        rest.post(
                        "interactions",
                        Map.of("contactNo", contact("Språk AS"), "kind", "call", "interactionLanguageCode", "QQ"))
                .assertRefused(400, "REF", "interactionLanguageCode");
    }

    @ParameterizedTest
    @CsvSource({
        "sort=cost,sort,entryNo",
        "filter=cost eq 3,filter,date ge",
        "filter=kind eq dance,filter,list",
        "filter=date ge yesterday,filter,2026-03-31",
        "limit=201,limit,200",
        "limit=0,limit,200",
        "cursor=bogus,cursor,cursor",
        "offset=7,offset,cursor",
    })
    void saysWhatIsPossibleInsteadOfWhatItCannotList(String query, String field, String named) {
        var refused = rest.get("interactions?" + query.replace(" ", "%20"));

        refused.assertRefused(400, "FORMAT", field);
        assertThat(refused.text("detail")).contains(named);
    }

    /** These are made of the right number of parts, which say nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"YR9iHw", "AB8AHw", "Hx8"})
    void refusesAForgedCursor(String cursor) {
        rest.get("interactions?cursor=" + cursor).assertRefused(400, "FORMAT", "cursor");
    }

    @Test
    void speaksTheLanguageOfWhoRecords() {
        rest.patch("me", Map.of("language", "fi"));
        try {
            assertThat(rest.get("setup/interaction-templates/OUTGOING").text("description"))
                    .isEqualTo("Lähtevä puhelu");
            assertThat(rest.get("setup/interaction-groups/PHONE").text("description"))
                    .isEqualTo("Puhelut");
            assertThat(rest.post("interactions/proposal", Map.of("contactNo", contact("Kieli Oy"), "kind", "call"))
                            .text("description"))
                    .isEqualTo("Lähtevä puhelu");
        } finally {
            rest.patch("me", Map.of("language", "en"));
        }
    }

    @Test
    void keepsAGroupThatEntriesHold() {
        rest.post("setup/interaction-groups", Map.of("code", "HELD", "description", "Held"));
        rest.post(
                "setup/interaction-templates",
                Map.of("code", "HELDT", "description", "Held", "interactionGroupCode", "HELD", "kind", "call"));
        rest.post("interactions", Map.of("contactNo", contact("Holdt AS"), "interactionTemplateCode", "HELDT"));
        rest.patch("setup/interaction-templates/HELDT", Map.of("interactionGroupCode", "PHONE"));

        var refused = rest.delete("setup/interaction-groups/HELD");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("1 interaction");
    }

    @Test
    void boundsTheSizeOfAttachments() {
        rest.patch("setup/settings/interactions", Map.of("attachmentMegabytes", 0))
                .assertRefused(400, "FORMAT", "attachmentMegabytes");
    }
}
