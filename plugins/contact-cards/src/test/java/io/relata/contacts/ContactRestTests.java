package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.setup.CodeTables;
import io.relata.test.Platform;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls contacts as a program does. */
class ContactRestTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static Platform platform;

    private record Answer(int status, JsonNode body, HttpResponse<String> whole) {
        String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }

        String text(String field) {
            return body.path(field).asString("");
        }
    }

    @BeforeAll
    static void start() {
        platform = Platform.start("contact-cards").signInAs("admin");
        platform.service(CodeTables.class)
                .create("mailing-groups", Map.of("code", "NEWS", "description", "Newsletter"));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    private static Answer call(String method, String path, @Nullable Object body, String... headers)
            throws IOException, InterruptedException {
        var secret =
                Base64.getEncoder().encodeToString(("admin:" + Platform.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(platform.address() + "/api/v1/" + path))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var text = answer.body();
            return new Answer(answer.statusCode(), JSON.readTree(text.isBlank() ? "{}" : text), answer);
        }
    }

    private static String company(String name) throws IOException, InterruptedException {
        return call("POST", "contacts", Map.of("type", "company", "name", name)).text("no");
    }

    @Test
    void createsReadsChangesAndDeletes() throws IOException, InterruptedException {
        var made = call("POST", "contacts", Map.of("type", "company", "name", "Rest AS"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        assertThat(made.header("Change-Set")).isNotEmpty();
        assertThat(made.header("Location")).endsWith("/contacts/" + made.text("no"));

        var path = "contacts/" + made.text("no");
        var changed = call("PATCH", path, Map.of("city", "Oslo"), "If-Match", "\"1\"");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(call("GET", path, null).text("city")).isEqualTo("Oslo");

        assertThat(call("PATCH", path, Map.of("city", "Moss"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(call("DELETE", path, null, "If-Match", changed.header("ETag"))
                        .status())
                .isEqualTo(204);
        assertThat(call("GET", path, null).status()).isEqualTo(404);
    }

    @Test
    void listsByFilterAndCursor() throws IOException, InterruptedException {
        var company = company("Listed AS");
        for (String name : new String[] {"Per Lie", "Kari Moe", "Åse Dal"}) {
            call("POST", "contacts", Map.of("type", "person", "name", name, "companyNo", company));
        }

        var first = call(
                "GET", "contacts?limit=2&filter=companyNo%20eq%20" + company + "%20and%20type%20eq%20person", null);
        assertThat(first.body().path("items")).hasSize(2);
        var second = call(
                "GET", "contacts?limit=2&type=person&companyNo=" + company + "&cursor=" + first.text("next"), null);

        assertThat(second.body().path("items")).hasSize(1);
        assertThat(second.body().path("next").isNull()).isTrue();
        assertThat(call("GET", "contacts?sort=shoeSize", null).text("code")).isEqualTo("FORMAT");
        assertThat(call("GET", "contacts?cursor=bogus", null).text("field")).isEqualTo("cursor");
    }

    @Test
    void givesAndTakesGroups() throws IOException, InterruptedException {
        var path = "contacts/" + company("Grouped AS") + "/mailing-groups";

        assertThat(call("PUT", path + "/NEWS", Map.of()).status()).isEqualTo(204);
        assertThat(call("GET", path, null)
                        .body()
                        .path("items")
                        .path(0)
                        .path("code")
                        .asString(""))
                .isEqualTo("NEWS");
        assertThat(call("DELETE", path + "/NEWS", null).status()).isEqualTo(204);
        assertThat(call("DELETE", path + "/NEWS", null).status()).isEqualTo(404);
        assertThat(call("GET", path.replace("mailing-groups", "shoe-sizes"), null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tellsTheHistoryAndTakesAChangeBack() throws IOException, InterruptedException {
        var path = "contacts/" + company("Before AS");
        var set = call("PATCH", path, Map.of("name", "After AS")).header("Change-Set");

        var newest = call("GET", path + "/history", null).body().path("items").path(0);
        assertThat(newest.path("fields").path(0).path("before").asString("")).isEqualTo("Before AS");
        assertThat(newest.path("label").asString("")).isEqualTo("Changed Before AS");

        call("POST", "change-sets/" + set + "/undo", Map.of());
        assertThat(call("GET", path, null).text("name")).isEqualTo("Before AS");
        assertThat(call("GET", path, null).text("searchName")).isEqualTo("BEFORE AS");
    }

    @Test
    void refusesAtTheField() throws IOException, InterruptedException {
        var refused = call("POST", "contacts", Map.of("type", "person", "name", "P", "phoneNo", "call me"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("FORMAT");
        assertThat(refused.text("field")).isEqualTo("phoneNo");
    }
}
