package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merges contacts as a program does. */
@OnPlatform
class MergeRestTests {

    private final Platform platform;
    private final Rest rest;
    private String kept = "";
    private String gone = "";

    MergeRestTests(Platform platform) {
        this.platform = platform;
        this.rest = platform.rest();
    }

    @BeforeEach
    void enterTwo() {
        kept = rest.post("contacts", Map.of("name", "Kept AS", "city", "Bergen"))
                .text("no");
        gone = rest.post("contacts", Map.of("name", "Gone AS", "city", "Oslo", "phoneNo", "22113344"))
                .text("no");
    }

    private String path() {
        return "contacts/" + kept + "/merge";
    }

    @Test
    void previewsMergesLeadsOnAndTakesBack() {
        rest.post("contacts", Map.of("type", "person", "name", "Per Lie", "companyNo", gone));
        var preview = rest.get(path() + "/" + gone).body();
        assertThat(preview.path("otherName").asString("")).isEqualTo("Gone AS");
        assertThat(preview.path("fields"))
                .extracting(field -> field.path("fieldName").asString(""))
                .containsExactlyInAnyOrder("name", "city", "phoneNo");
        assertThat(preview.path("moves").path(0).path("text").asString("")).isEqualTo("1 person");

        var done = rest.with("If-Match", "\"" + preview.path("version").asLong() + "\"")
                .post(
                        path(),
                        Map.of(
                                "other",
                                gone,
                                "otherVersion",
                                preview.path("otherVersion").asLong(),
                                "fields",
                                List.of("city")));
        assertThat(done.status()).isEqualTo(204);
        assertThat(rest.get("contacts/" + kept).text("city")).isEqualTo("Oslo");
        var moved = rest.get("contacts/" + gone);
        assertThat(moved.status()).isEqualTo(307);
        assertThat(moved.header("Location")).endsWith("/api/v1/contacts/" + kept);
        assertThat(rest.delete("contacts/" + gone).status()).isEqualTo(404);

        rest.post("change-sets/" + done.header("Change-Set") + "/undo", Map.of());
        assertThat(rest.get("contacts/" + gone).text("name")).isEqualTo("Gone AS");
        assertThat(rest.get("contacts/" + kept).text("city")).isEqualTo("Bergen");
    }

    @Test
    void takesWhatIsProposedWhenNobodyChooses() {
        var done = rest.post(path(), Map.of("other", gone));
        assertThat(done.status()).isEqualTo(204);
        assertThat(rest.get("contacts/" + kept).text("city")).isEqualTo("Bergen");
        assertThat(rest.get("contacts/" + kept).text("phoneNo")).isEqualTo("22113344");

        rest.post("change-sets/" + done.header("Change-Set") + "/undo", Map.of());
        rest.post(path(), Map.of("other", gone, "fields", List.of()));
        assertThat(rest.get("contacts/" + kept).text("phoneNo")).isEmpty();
        assertThat(rest.get("contacts/" + kept + "/phone-numbers").items().findValuesAsString("value"))
                .containsExactly("22113344");
    }

    @Test
    void refusesAtTheField() {
        var person = rest.post("contacts", Map.of("type", "person", "name", "Per Lie"))
                .text("no");
        rest.post(path(), Map.of()).assertRefused(400, "REQ", "other");
        rest.post(path(), Map.of("other", gone, "shoeSize", 43)).assertRefused(400, "FORMAT", "shoeSize");
        rest.post(path(), Map.of("other", gone, "fields", "city")).assertRefused(400, "FORMAT", "fields");
        rest.post(path(), Map.of("other", gone, "otherVersion", "new")).assertRefused(400, "FORMAT", "otherVersion");
        assertThat(rest.post(path(), Map.of("other", person)).text("code")).isEqualTo("TYPE");
        assertThat(rest.post(path(), Map.of("other", kept)).text("code")).isEqualTo("STATE");
        assertThat(rest.post(path(), Map.of("other", "NONE")).status()).isEqualTo(404);
        assertThat(rest.get(path() + "/NONE").status()).isEqualTo(404);
        assertThat(rest.with("If-Match", "\"99\"")
                        .post(path(), Map.of("other", gone))
                        .status())
                .isEqualTo(412);
        assertThat(rest.get("contacts/" + gone).status()).isEqualTo(200);
    }
}
