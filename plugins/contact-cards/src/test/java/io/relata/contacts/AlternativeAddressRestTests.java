package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class AlternativeAddressRestTests {

    private final Platform platform;
    private final Rest rest;
    private String path = "";

    AlternativeAddressRestTests(Platform platform) {
        this.platform = platform;
        this.rest = platform.rest();
    }

    @BeforeEach
    void enter() {
        var no = rest.post("contacts", Map.of("type", "company", "name", "Several AS"))
                .text("no");
        path = "contacts/" + no + "/alternative-addresses";
        rest.post(path, Map.of("code", "BILL", "kind", "invoice", "city", "Oslo"));
        rest.post(path, Map.of("code", "DOCK", "kind", "delivery", "city", "Moss"));
    }

    @Test
    void listsThemInTheirOrderAndByKind() {
        var made = rest.post(path, Map.of("code", "BILL2", "kind", "invoice", "preferred", true));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("preferred").asBoolean()).isTrue();
        assertThat(made.body().path("place").asInt()).isEqualTo(1);

        assertThat(rest.get(path).items().findValuesAsString("code")).containsExactly("BILL2", "BILL", "DOCK");
        assertThat(rest.get(path + "?kind=invoice").items().findValuesAsString("code"))
                .containsExactly("BILL2", "BILL");
        rest.get(path + "?kind=castle").assertRefused(400, "FORMAT", "kind");
    }

    @Test
    void movesOneAndKeepsItsVersion() {
        var seen = rest.get(path + "/DOCK").header("ETag");
        var moved = rest.with("If-Match", seen).patch(path + "/DOCK", Map.of("place", 1));
        assertThat(moved.status()).isEqualTo(200);
        assertThat(rest.get(path).items().findValuesAsString("code")).containsExactly("DOCK", "BILL");
        assertThat(rest.with("If-Match", seen)
                        .patch(path + "/DOCK", Map.of("city", "Oslo"))
                        .status())
                .isEqualTo(412);
        assertThat(rest.with("If-Match", moved.header("ETag"))
                        .patch(path + "/DOCK", Map.of("city", "Oslo"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesAtTheField() {
        rest.post(path, Map.of("code", "X", "kind", "castle")).assertRefused(400, "FORMAT", "kind");
        rest.patch(path + "/BILL", Map.of("place", "first")).assertRefused(400, "FORMAT", "place");
        rest.patch(path + "/BILL", Map.of("preferred", false)).assertRefused(409, "STATE", "preferred");
        rest.patch(path + "/BILL", Map.of("shoeSize", 43)).assertRefused(400, "FORMAT", "shoeSize");
        assertThat(rest.get(path).items()).hasSize(2);
    }

    @Test
    void areDescribedWithAnExample() {
        var calls = rest.get("openapi.json").body().path("paths").path("/api/v1/contacts/{no}/alternative-addresses");
        var example = calls.path("post")
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("example");
        assertThat(example.path("kind").asString("")).isEqualTo("invoice");
    }

    @Test
    void answersOnlyWhoMayAsk() {
        assertThat(platform.stranger().get(path).status()).isEqualTo(401);
    }
}
