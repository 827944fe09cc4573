package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.access.Users;
import io.relata.setup.CodeTables;
import io.relata.test.Answer;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Changes many contacts as a program does. */
@OnPlatform
class BulkRestTests {

    private static final String BULK = "contacts/bulk";
    private static final String PREVIEW = "contacts/bulk/preview";

    private final Platform platform;
    private final Rest rest;

    BulkRestTests(Platform platform) {
        this.platform = platform;
        this.rest = platform.rest();
    }

    @BeforeAll
    static void fill(Platform platform) {
        var codes = platform.service(CodeTables.class);
        codes.create("salespeople", Map.of("code", "KM", "name", "Kari Moe"));
        codes.create("mailing-groups", Map.of("code", "NEWS", "description", "Newsletter"));
        codes.create("organizational-levels", Map.of("code", "CEO", "description", "Chief"));
        platform.service(Users.class)
                .create(Map.of("name", "reader", "password", Platform.PASSWORD, "roles", List.of("reader")));
    }

    private String company(String name, String city) {
        return rest.post("contacts", Map.of("type", "company", "name", name, "city", city))
                .text("no");
    }

    private String personAt(String company, String name) {
        return rest.post("contacts", Map.of("type", "person", "name", name, "companyNo", company))
                .text("no");
    }

    private static Map<String, @Nullable Object> set(List<String> contacts, String field, @Nullable Object value) {
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("contacts", contacts);
        asked.put("action", "setField");
        asked.put("field", field);
        asked.put("value", value);
        return asked;
    }

    private static String result(Answer answer, String no) {
        for (var each : answer.body().path("contacts")) {
            if (each.path("no").asString("").equals(no)) {
                return each.path("result").asString("");
            }
        }
        return "";
    }

    private String value(String no, String field) {
        return rest.get("contacts/" + no).text(field);
    }

    @Test
    void previewsSetsTellsOfEachAndTakesBack() {
        var anker = company("Anker AS", "Oslo");
        var anna = personAt(anker, "Anna Anker");
        var bue = company("Bue AS", "Oslo");
        rest.patch("contacts/" + bue, Map.of("salespersonCode", "KM"));
        var asked = set(List.of(anker, bue), "salespersonCode", "km");

        var preview = rest.post(PREVIEW, asked);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().path("changeSet").isNull()).isTrue();
        assertThat(preview.header("Change-Set")).isEmpty();
        assertThat(preview.body().path("done").asInt()).isEqualTo(1);
        assertThat(value(anker, "salespersonCode")).isEmpty();

        var done = rest.post(BULK, asked);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body().path("done").asInt()).isEqualTo(1);
        assertThat(done.body().path("others").asInt()).isEqualTo(1);
        assertThat(done.body().path("already").asInt()).isEqualTo(1);
        assertThat(result(done, anker)).isEqualTo("done");
        assertThat(result(done, bue)).isEqualTo("already");
        assertThat(value(anna, "salespersonCode")).isEqualTo("KM");

        assertThat(done.header("Change-Set")).isEqualTo(done.text("changeSet"));
        rest.post("change-sets/" + done.text("changeSet") + "/undo", Map.of());
        assertThat(value(anker, "salespersonCode")).isEmpty();
        assertThat(value(anna, "salespersonCode")).isEmpty();
        assertThat(value(bue, "salespersonCode")).isEqualTo("KM");
    }

    @Test
    void tellsWhyAContactStaysAsItIsInTheLanguageOfTheCall() {
        var cirrus = company("Cirrus BV", "Gent");
        var carl = personAt(cirrus, "Carl Cirrus");
        var asked = set(List.of(cirrus, carl), "organizationalLevelCode", "CEO");

        var done = rest.with("Accept-Language", "nb").post(BULK, asked);

        assertThat(result(done, carl)).isEqualTo("done");
        assertThat(result(done, cirrus)).isEqualTo("refused");
        assertThat(done.body().path("refused").asInt()).isEqualTo(1);
        var problem = done.body().path("contacts").path(1).path("problem");
        assertThat(problem.path("code").asString("")).isEqualTo("TYPE");
        assertThat(problem.path("field").asString("")).isEqualTo("organizationalLevelCode");
        assertThat(problem.path("detail").asString(""))
                .isNotBlank()
                .doesNotStartWith("!")
                .isNotEqualTo(rest.post(PREVIEW, asked)
                        .body()
                        .path("contacts")
                        .path(1)
                        .path("problem")
                        .path("detail")
                        .asString(""));
    }

    @Test
    void takesAllThatAFilterFindsOrNothing() {
        company("Dahl AS", "Dombås");
        company("Dal AS", "Dombås");
        var group =
                new HashMap<String, Object>(Map.of("action", "addToGroup", "table", "mailing-groups", "code", "news"));
        group.put("filter", "city eq Dombås");

        var done = rest.post(BULK, group);
        assertThat(done.body().path("done").asInt()).isEqualTo(2);
        assertThat(rest.get("contacts?filter=mailingGroup%20eq%20NEWS").items()).hasSize(2);

        group.put("filter", "city eq Nowhere");
        var none = rest.post(BULK, group);
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.body().path("changeSet").isNull()).isTrue();
        assertThat(none.body().path("contacts")).isEmpty();

        group.put("filter", "shoeSize eq 43");
        rest.post(BULK, group).assertRefused(400, "FORMAT", "filter");
    }

    @Test
    void deletesWithPeopleWhenToldTo() {
        var eik = company("Eik AS", "Oslo");
        var eva = personAt(eik, "Eva Eik");
        var delete = new HashMap<String, Object>(Map.of("contacts", List.of(eik), "action", "delete"));

        var stays = rest.post(BULK, delete);
        assertThat(result(stays, eik)).isEqualTo("refused");
        assertThat(stays.header("Change-Set")).isEmpty();
        assertThat(stays.body().path("changeSet").isNull()).isTrue();

        delete.put("withPeople", true);
        var gone = rest.post(BULK, delete);
        assertThat(gone.body().path("others").asInt()).isEqualTo(1);
        assertThat(rest.get("contacts/" + eva).status()).isEqualTo(404);
        rest.post("change-sets/" + gone.text("changeSet") + "/undo", Map.of());
        assertThat(rest.get("contacts/" + eva).status()).isEqualTo(200);
    }

    @Test
    void refusesAtTheFieldAndChangesNothing() {
        var fant = company("Fant AS", "Oslo");
        var chosen = List.of(fant);

        rest.post(BULK, Map.of("contacts", chosen)).assertRefused(400, "REQ", "action");
        rest.post(BULK, Map.of("contacts", chosen, "action", "explode")).assertRefused(400, "FORMAT", "action");
        rest.post(BULK, Map.of("action", "delete")).assertRefused(400, "REQ", "contacts");
        rest.post(BULK, Map.of("contacts", List.of(), "action", "delete")).assertRefused(400, "REQ", "contacts");
        rest.post(BULK, Map.of("contacts", fant, "action", "delete")).assertRefused(400, "FORMAT", "contacts");
        rest.post(BULK, Map.of("contacts", List.of(7), "action", "delete")).assertRefused(400, "FORMAT", "contacts");
        rest.post(BULK, Map.of("contacts", List.of(fant, "NONE"), "action", "delete"))
                .assertRefused(400, "REF", "contacts");
        rest.post(BULK, Map.of("contacts", chosen, "filter", "city eq Oslo", "action", "delete"))
                .assertRefused(400, "FORMAT", "filter");
        rest.post(BULK, Map.of("contacts", chosen, "action", "delete", "field", "city"))
                .assertRefused(400, "FORMAT", "field");
        rest.post(BULK, Map.of("contacts", chosen, "action", "setField", "value", "x"))
                .assertRefused(400, "REQ", "field");
        rest.post(BULK, Map.of("contacts", chosen, "action", "setField", "field", "city"))
                .assertRefused(400, "REQ", "value");
        rest.post(BULK, set(chosen, "name", "One for all")).assertRefused(400, "FORMAT", "field");
        rest.post(BULK, set(chosen, "salespersonCode", "NOBODY")).assertRefused(400, "REF", "value");
        rest.post(BULK, Map.of("contacts", chosen, "action", "addToGroup", "table", "moons", "code", "X"))
                .assertRefused(400, "FORMAT", "table");
        rest.post(BULK, Map.of("contacts", chosen, "action", "addToGroup", "table", "mailing-groups", "code", "X"))
                .assertRefused(400, "REF", "code");
        rest.post(BULK, set(Collections.nCopies(ContactBulk.MOST + 1, fant), "city", "Moss"))
                .assertRefused(400, "FORMAT", "contacts");

        assertThat(value(fant, "city")).isEqualTo("Oslo");
        assertThat(rest.get("contacts/" + fant + "/history").items()).hasSize(1);
    }

    @Test
    void clearsWithNull() {
        var gran = company("Gran AS", "Gol");

        assertThat(rest.post(BULK, set(List.of(gran), "city", null))
                        .body()
                        .path("done")
                        .asInt())
                .isEqualTo(1);
        assertThat(value(gran, "city")).isEmpty();
    }

    @Test
    void isCarriedOutOnceUnderOneKey() {
        var holm = company("Holm AS", "Oslo");
        var once = rest.with("Idempotency-Key", UUID.randomUUID().toString());
        var asked = set(List.of(holm), "city", "Moss");

        var first = once.post(BULK, asked);
        rest.patch("contacts/" + holm, Map.of("city", "Hamar"));
        var again = once.post(BULK, asked);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Change-Set")).isEqualTo(first.header("Change-Set"));
        assertThat(value(holm, "city")).isEqualTo("Hamar");
    }

    @Test
    void asksForThePermission() {
        var ise = company("Ise AS", "Oslo");
        var reader = platform.stranger().as("reader", Platform.PASSWORD);

        assertThat(reader.post(BULK, set(List.of(ise), "city", "Moss")).status())
                .isEqualTo(403);
        assertThat(reader.post(PREVIEW, set(List.of(ise), "city", "Moss")).status())
                .isEqualTo(403);
        assertThat(platform.stranger()
                        .post(BULK, set(List.of(ise), "city", "Moss"))
                        .status())
                .isEqualTo(401);
        assertThat(value(ise, "city")).isEqualTo("Oslo");
    }

    @Test
    void showsExamplesInTheDocument() {
        var call = rest.get("openapi.json")
                .body()
                .path("paths")
                .path("/api/v1/contacts/bulk")
                .path("post");

        var examples = call.path("requestBody")
                .path("content")
                .path("application/json")
                .path("examples");
        assertThat(examples.propertyNames()).contains("byNumber", "byFilter");
        assertThat(examples.path("byNumber").path("value").path("action").asString(""))
                .isEqualTo("setField");
    }
}
