package io.relata.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the product's REST interface. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String root;
    private final String authorization;

    private Api(String root, String authorization) {
        this.root = root;
        this.authorization = authorization;
    }

    /** Sign in and ask for a token of one's own: checking a password is slow on purpose. */
    static Api signIn(String url, String user, String password) {
        var credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        var first = new Api(url + "/api/v1", "Basic " + Base64.getEncoder().encodeToString(credentials));
        var token =
                first.post("/tokens", Map.of("label", "bench")).path("value").asString();
        return new Api(first.root, "Bearer " + token);
    }

    /** Read; the answer is taken in but not looked at. */
    void fetch(String path) {
        send(request(path).GET().build());
    }

    JsonNode get(String path) {
        return JSON.readTree(send(request(path).GET().build()));
    }

    JsonNode post(String path, Map<String, ?> body) {
        var sent = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        return JSON.readTree(send(request(path)
                .header("Content-Type", "application/json")
                .POST(sent)
                .build()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Tell the numbers of the rows of a page. */
    static List<String> numbers(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(row -> row.path("no").asString())
                .toList();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", authorization);
    }

    private byte[] send(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(request.method() + " " + request.uri() + " answered "
                        + response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
