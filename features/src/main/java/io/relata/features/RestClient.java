package io.relata.features;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the product's REST interface as a user. */
public final class RestClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI base;
    private final String authorization;
    private final String language;

    RestClient(URI base, String user, String password, String language) {
        this.base = base;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        this.language = language;
    }

    /** Read. */
    public RestAnswer get(String path) {
        return send("GET", path, null);
    }

    /** Create or do. */
    public RestAnswer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    /** Put. */
    public RestAnswer put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    /** Change some fields. */
    public RestAnswer patch(String path, Map<String, ? extends @Nullable Object> body) {
        return send("PATCH", path, body);
    }

    /** Remove. */
    public RestAnswer delete(String path) {
        return send("DELETE", path, null);
    }

    /**
     * Upload a file, as a form does.
     *
     * @param path where to
     * @param name the file's name
     * @param content its bytes
     */
    public RestAnswer upload(String path, String name, byte[] content) {
        var boundary = "relata-" + Integer.toHexString(name.hashCode());
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(request(path, "multipart/form-data; boundary=" + boundary).POST(body));
    }

    private RestAnswer send(String method, String path, @Nullable Object body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json.writeValueAsString(body));
        return send(request(path, "application/json").method(method, publisher));
    }

    private HttpRequest.Builder request(String path, String mediaType) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", authorization)
                .header("Accept-Language", language)
                .header("Content-Type", mediaType);
    }

    private RestAnswer send(HttpRequest.Builder call) {
        var request = call.build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return new RestAnswer(answer.statusCode(), read(answer.body()), answer.headers());
        } catch (IOException unreachable) {
            throw new AssertionError("The product does not answer at " + base, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while calling " + request.uri(), stopped);
        }
    }

    private JsonNode read(String text) {
        return text.startsWith("{") || text.startsWith("[") ? json.readTree(text) : json.missingNode();
    }
}
