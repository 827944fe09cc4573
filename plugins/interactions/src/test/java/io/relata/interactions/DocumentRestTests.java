package io.relata.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sets automatic recording up and tells of documents as a program does. */
@OnPlatform
class DocumentRestTests {
    private final Rest rest;

    DocumentRestTests(Platform platform) {
        this.rest = platform.rest();
        FrontDesk.open(platform);
    }

    private String contact(String name) {
        return rest.post("contacts", Map.of("name", name)).text("no");
    }

    private void setUp(String type, String moment) {
        var rules = List.of(Map.of("moment", moment, "interactionTemplateCode", "LETTER"));
        var answer = rest.put("setup/document-types/" + type, Map.of("rules", rules));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static Map<String, Object> event(String id, String contactNo) {
        return Map.of(
                "eventId",
                id,
                "documentType",
                "sales-quote",
                "moment",
                "printed",
                "documentNo",
                id,
                "contactNo",
                contactNo);
    }

    @Test
    void readsAndWritesTheSetUpWithItsVersion() {
        var path = "setup/document-types/purchase-order";
        assertThat(rest.get("document-types").items()).hasSize(30);
        var before = rest.get(path);
        assertThat(before.body().path("rules")).hasSize(5);
        setUp("purchase-order", "posted");
        var after = rest.get(path);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        var posted = after.body().path("rules").get(1);
        assertThat(posted.path("moment").asString("")).isEqualTo("posted");
        assertThat(posted.path("enabled").asBoolean()).isTrue();
        var rule = Map.of("rules", List.of(Map.of("moment", "posted", "askUser", true)));
        assertThat(rest.with("If-Match", before.header("ETag")).put(path, rule).status())
                .isEqualTo(412);
        var changed = rest.with("If-Match", after.header("ETag")).put(path, rule);
        assertThat(changed.body().path("rules").get(1).path("askUser").asBoolean())
                .isTrue();
        rest.post("change-sets/" + changed.header("Change-Set") + "/undo", Map.of());
        assertThat(rest.get(path).body().path("rules").get(1).path("askUser").asBoolean())
                .isFalse();
        rest.put(path, Map.of("rules", List.of(Map.of("moment", "danced")))).assertRefused(400, "FORMAT", "moment");
        rest.put(path, Map.of("rules", List.of(Map.of("moment", "printed", "enabled", true))))
                .assertRefused(400, "REQ", "interactionTemplateCode");
        rest.put(path, Map.of("rules", List.of(Map.of("moment", "printed", "interactionTemplateCode", "NONE"))))
                .assertRefused(400, "REF", "interactionTemplateCode");
        assertThat(rest.get("setup/document-types/dance").status()).isEqualTo(404);
    }

    @Test
    void tellsWhatBecameOfOneEvent() {
        setUp("sales-quote", "printed");
        var contact = contact("Rest Kvote AS");

        var recorded = rest.post("document-events", event("one-1", contact));

        assertThat(recorded.status()).as(recorded.toString()).isEqualTo(200);
        assertThat(recorded.text("status")).isEqualTo("recorded");
        var entry = rest.get("interactions/" + recorded.body().path("entryNo").asString(""));
        assertThat(entry.text("documentNo")).isEqualTo("one-1");
        assertThat(entry.text("documentType")).isEqualTo("sales-quote");
        assertThat(entry.text("documentMoment")).isEqualTo("printed");
        assertThat(rest.get("interactions?filter=documentNo%20eq%20one-1").items())
                .hasSize(1);
        var again = rest.post("document-events", event("one-1", contact));
        assertThat(again.text("status")).isEqualTo("skipped");
        assertThat(again.text("reason")).isEqualTo("duplicate");
        rest.post("document-events", Map.of("documentType", "sales-quote", "moment", "printed"))
                .assertRefused(400, "REQ", "eventId");
    }

    @Test
    void answersEachEventOfABatchAndABatchOnceForItsKey() {
        setUp("sales-quote", "printed");
        var contact = contact("Rest Bunke AS");
        var events = new ArrayList<Object>();
        events.add(event("batch-1", contact));
        events.add(Map.of("eventId", "batch-2", "documentType", "sales-quote", "moment", "danced"));
        events.add(Map.of("eventId", "batch-3", "documentType", "nothing", "moment", "printed"));
        events.add(event("batch-1", contact));
        events.add(event("batch-4", contact));

        var keyed = rest.with("Idempotency-Key", "batch-of-rest");
        var answer = keyed.post("document-events", Map.of("events", events));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.items())
                .extracting(item -> item.path("status").asString(""))
                .containsExactly("recorded", "refused", "failed", "skipped", "recorded");
        assertThat(answer.items().get(1).path("problem").path("field").asString(""))
                .isEqualTo("moment");
        assertThat(answer.items().get(2).path("problem").path("detail").asString(""))
                .contains("nothing");
        var repeated = keyed.post("document-events", Map.of("events", events));
        assertThat(repeated.body()).isEqualTo(answer.body());
        assertThat(rest.get("contacts/" + contact + "/interactions").items()).hasSize(2);
        var many = new ArrayList<Object>();
        for (int i = 0; i <= DocumentEvents.MOST; i++) {
            many.add(event("many-" + i, contact));
        }
        rest.post("document-events", Map.of("events", many)).assertRefused(400, "FORMAT", "events");
    }

    @Test
    void showsTheLogByFilterAndTriesAgain() {
        var contact = contact("Rest Logg AS");
        var skipped = Map.of(
                "eventId", "log-1", "documentType", "purchase-receipt", "moment", "printed", "contactNo", contact);
        assertThat(rest.post("document-events", skipped).text("reason")).isEqualTo("noTemplate");
        var filter = "document-events?filter=status%20eq%20skipped%20and%20documentType%20eq%20purchase-receipt";
        var found = rest.get(filter).items();
        assertThat(found).hasSize(1);
        var id = found.get(0).path("id").asString("");
        assertThat(rest.get("document-events/" + id).text("reason")).isEqualTo("noTemplate");
        setUp("purchase-receipt", "printed");
        var nobody = "00000000-0000-7000-8000-0000000000ff";
        assertThat(rest.post("document-events/retry", Map.of("ids", List.of(id, nobody)))
                        .status())
                .isEqualTo(404);
        assertThat(rest.get(filter).items()).hasSize(1);
        rest.post("document-events/retry", Map.of("ids", id)).assertRefused(400, "FORMAT", "ids");

        var retried = rest.post("document-events/retry", Map.of("ids", List.of(id)));

        assertThat(retried.items().get(0).path("status").asString("")).isEqualTo("recorded");
        assertThat(rest.get(filter).items()).isEmpty();
        assertThat(rest.get("document-events?filter=text%20contains%20LOG-1&limit=1")
                        .items())
                .hasSize(1);
        rest.get("document-events?filter=colour%20eq%20red").assertRefused(400, "FORMAT", "filter");
        assertThat(rest.get("document-events/" + nobody).status()).isEqualTo(404);
    }

    @Test
    void showsAmountsAsTheyWereTold() {
        rest.post(
                "document-events",
                Map.of("eventId", "amount-1", "documentType", "sales-order", "moment", "printed", "amount", 12500));

        var heard =
                rest.get("document-events?filter=text%20contains%20amount-1").items();
        var amount = heard.get(0).path("amount");
        var made = rest.post(
                "setup/interaction-templates",
                Map.of(
                        "code",
                        "AMOUNT",
                        "description",
                        "Amount",
                        "interactionGroupCode",
                        "LETTER",
                        "unitCost",
                        "8.50"));

        assertThat(amount).hasToString("12500");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(rest.get("setup/interaction-templates/AMOUNT").body().path("unitCost"))
                .hasToString("8.5");
    }

    @Test
    void linksAccountsOfOneContactOnly() {
        var first = contact("Rest Konto AS");
        var other = contact("Rest Annen AS");
        var account = Map.of("partyKind", "customer", "partyNo", "k-77");
        var made = rest.post("contacts/" + first + "/accounts", account);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("partyNo")).isEqualTo("K-77");
        assertThat(rest.get("contacts/" + first + "/accounts").items()).hasSize(1);
        rest.post("contacts/" + other + "/accounts", account).assertRefused(409, "DUP", "partyNo");
        assertThat(rest.delete("contacts/" + other + "/accounts/customer/K-77").status())
                .isEqualTo(404);
        assertThat(rest.delete("contacts/" + first + "/accounts/customer/K-77").status())
                .isEqualTo(204);
        assertThat(rest.get("contacts/" + first + "/accounts").items()).isEmpty();
    }

    @Test
    @DisplayName("LOG-016 a document is opened from its interaction, unless it is made anew each time")
    void opensTheDocumentFromTheInteraction() {
        setUp("sales-statement", "printed");
        setUp("sales-quote", "printed");
        var contact = contact("Rest Åpne AS");
        var link = "https://erp.example/quotes/Q1";
        var quote = entry(Map.of(
                "eventId",
                "open-1",
                "documentType",
                "sales-quote",
                "moment",
                "printed",
                "contactNo",
                contact,
                "documentNo",
                "Q1",
                "documentLink",
                link));
        var statement = entry(Map.of(
                "eventId",
                "open-2",
                "documentType",
                "sales-statement",
                "moment",
                "printed",
                "contactNo",
                contact,
                "documentLink",
                link));

        assertThat(rest.get("interactions/" + quote + "/document").text("documentLink"))
                .isEqualTo(link);
        var refused = rest.get("interactions/" + statement + "/document");
        assertThat(refused.text("code")).isEqualTo("STATE");
        assertThat(refused.text("detail")).contains("shown again");
    }

    private String entry(Map<String, Object> event) {
        var answer = rest.post("document-events", event);
        assertThat(answer.text("status")).as(answer.toString()).isEqualTo("recorded");
        return answer.body().path("entryNo").asString("");
    }
}
