package io.relata.contacts.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.Answer;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import io.relata.test.calls.Things;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Checks for every reading call of the OpenAPI document that whoever may not see something learns nothing of it, not even
 * whether it is there, and that what belongs to one user is not there for another.
 */
@OnPlatform
class PrivateThingsTests {

    /** Everybody who signs in may ask these, and is answered with what concerns them. */
    private static final List<String> FOR_EVERYBODY = List.of(
            "/me",
            "/tokens",
            "/dashboard",
            "/search",
            "/clock",
            "/change-sets/{id}",
            "/setup/settings/{type}",
            "/setup/number-series",
            "/setup/number-series/{code}",
            "/openapi.json",
            "/openapi.json.yaml");

    private static final String NOTHING = "00000000-0000-7000-8000-0000000000ff";

    private static Register register;

    private final Rest rest;
    private final Rest nobody;
    private final Rest reader;

    PrivateThingsTests(Platform platform) {
        this.rest = platform.rest();
        this.nobody = platform.stranger().as("nobody", Things.PASSWORD);
        this.reader = platform.stranger().as("reader", Things.PASSWORD);
    }

    @BeforeAll
    static void fill(Platform platform) {
        register = new Register(platform.rest());
    }

    @Test
    void tellsWhoMayNotReadNotEvenWhatIsThere() {
        var closed =
                readingCalls().filter(path -> !FOR_EVERYBODY.contains(path)).toList();
        assertThat(closed).hasSizeGreaterThan(30).contains("/contacts", "/contacts/{no}/history", "/duplicates");
        for (String path : closed) {
            var there = nobody.get(path(path, Map.of("{no}", "{company}", "{other}", "{other}", "{code}", "NEWS")));
            var missing = nobody.get(path(path, Map.of("{no}", "CT999999", "{other}", "CT999998", "{code}", "NONE")));
            assertThat(there.status()).as(path + " " + there.body()).isEqualTo(403);
            there.assertRefused(403, "DENIED", "");
            assertThat(missing.text("detail")).as(path).isEqualTo(there.text("detail"));
            assertThat(missing.status()).as(path).isEqualTo(403);
        }
    }

    private Stream<String> readingCalls() {
        return rest.get("openapi.json")
                .body()
                .path("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> path.getKey().replace("/api/v1", ""));
    }

    private static String path(String described, Map<String, String> values) {
        var path = described.substring(1);
        for (var value : values.entrySet()) {
            path = path.replace(value.getKey(), value.getValue());
        }
        var filled = path.replace("{table}", "mailing-groups")
                .replace("{id}", NOTHING)
                .replace("{name}", "reader")
                .replace("{company}", register.fill("{company}"))
                .replace("{other}", register.fill("{other}"));
        return described.endsWith("/find") ? filled + "?text=fjord" : filled;
    }

    @Test
    void countsAndFindsOnlyWhatMayBeSeen() {
        rest.get("search?fresh=true&text=fjordglass");
        assertThat(reader.get("search?text=fjordglass").items()).isNotEmpty();
        assertThat(nobody.get("search?text=fjordglass").items()).isEmpty();
        assertThat(rest.get("dashboard").body().propertyNames()).contains("contactsCompanies", "contactsDuplicates");
        assertThat(nobody.get("dashboard").body().propertyNames()).isEmpty();
    }

    @Test
    void keepsTokensAndChangesToTheirOwners() {
        assertThat(reader.get("tokens").items()).isEmpty();
        for (Rest other : List.of(nobody, reader)) {
            same(
                    other.delete("tokens/" + register.fill("{token}")),
                    other.delete("tokens/" + NOTHING),
                    register.fill("{token}"));
            var set = register.fill("{changeSet}");
            same(other.get("change-sets/" + set), other.get("change-sets/" + NOTHING), set);
            same(
                    other.raw("POST", "change-sets/" + set + "/undo", ""),
                    other.raw("POST", "change-sets/" + NOTHING + "/undo", ""),
                    set);
        }
        assertThat(rest.get("tokens").items()).hasSize(1);
    }

    /** What is somebody else's is answered as what is not there. */
    private static void same(Answer others, Answer nothing, String id) {
        others.assertRefused(404, "REF", "");
        nothing.assertRefused(404, "REF", "");
        assertThat(others.text("detail").replace(id, NOTHING)).isEqualTo(nothing.text("detail"));
    }
}
