package io.relata.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.Platform;
import io.relata.test.PluginContract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ContactSetupPluginTests extends PluginContract {

    private static final String TABLE = "/api/v1/setup/mailing-groups";

    @Test
    void answersTheWholeLifeOfACode(Platform platform) throws IOException, InterruptedException {
        var created = send(platform, "POST", TABLE, "{\"code\":\"gift\",\"description\":\"Gifts\"}");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).contains(TABLE + "/GIFT");
        assertThat(created.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(created.headers().firstValue("Change-Set")).isPresent();

        var changed = send(platform, "PATCH", TABLE + "/GIFT", "{\"description\":\"Presents\"}", "If-Match", "\"1\"");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).contains("\"2\"");
        var stale = send(platform, "PATCH", TABLE + "/GIFT", "{\"description\":\"No\"}", "If-Match", "\"1\"");
        assertThat(stale.statusCode()).isEqualTo(412);

        var renamed = send(platform, "POST", TABLE + "/GIFT/rename", "{\"code\":\"X-GIFT\"}");
        assertThat(renamed.body()).contains("\"code\":\"X-GIFT\"", "\"description\":\"Presents\"");

        assertThat(send(platform, "DELETE", TABLE + "/X-GIFT", "").statusCode()).isEqualTo(204);
        assertThat(send(platform, "GET", TABLE + "/X-GIFT", "").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAsProblemDetailsAtTheField(Platform platform) throws IOException, InterruptedException {
        var refused = send(platform, "POST", TABLE, "{\"description\":\"No code\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"code\":\"REQ\"", "\"field\":\"code\"");
        assertThat(send(platform, "GET", "/api/v1/setup/planets", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void pagesThroughATable(Platform platform) throws IOException, InterruptedException {
        var page = send(platform, "GET", "/api/v1/setup/languages?limit=2", "");

        assertThat(page.body()).contains("\"code\":\"DA\"", "\"code\":\"DE\"").doesNotContain("\"next\":null");
    }

    @Test
    void changesTheMarketingSetup(Platform platform) throws IOException, InterruptedException {
        var changed = send(platform, "PATCH", "/api/v1/setup/marketing", "{\"inheritAddress\":false}");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("Change-Set")).isPresent();
        assertThat(send(platform, "GET", "/api/v1/setup/marketing", "").body())
                .contains("\"inheritAddress\":false", "\"contactNos\":\"CONT\"", "\"defaultCountry\":null");
    }

    private static HttpResponse<String> send(
            Platform platform, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var user = "admin:" + Platform.PASSWORD;
        var request = HttpRequest.newBuilder(URI.create(platform.address() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
