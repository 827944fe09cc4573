package io.relata.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Call the platform's REST interface as a program does.
 *
 * @since 0.1
 */
public final class Rest {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;
    private final String address;
    private final List<String> headers;

    private Rest(HttpClient http, String address, List<String> headers) {
        this.http = http;
        this.address = address;
        this.headers = headers;
    }

    static Rest at(String address) {
        return new Rest(HttpClient.newHttpClient(), address + "/api/v1/", List.of());
    }

    /** Sign in with every call. */
    public Rest as(String user, String password) {
        var secret = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return with("Authorization", "Basic " + secret);
    }

    /** Send a header with every call. */
    public Rest with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Rest(http, address, List.copyOf(more));
    }

    /** Read. */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** Create, or do something. */
    public Answer post(String path, Object body) {
        return json("POST", path, body);
    }

    /** Change. */
    public Answer patch(String path, Object body) {
        return json("PATCH", path, body);
    }

    /** Set. */
    public Answer put(String path, Object body) {
        return json("PUT", path, body);
    }

    /** Remove. */
    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** Send JSON as it is, be it malformed. */
    public Answer raw(String method, String path, String body) {
        return with("Content-Type", "application/json").send(method, path, BodyPublishers.ofString(body));
    }

    private Answer json(String method, String path, Object body) {
        return raw(method, path, JSON.writeValueAsString(body));
    }

    /**
     * Send a file as a form does.
     *
     * @param path where to
     * @param name the file's name
     * @param content its bytes
     */
    public Answer upload(String path, String name, byte[] content) {
        var boundary = "----relata-test";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return with("Content-Type", "multipart/form-data; boundary=" + boundary).send("POST", path, body);
    }

    /** Reads JSON, and holds anything else, such as a file, as a text. */
    private static JsonNode body(HttpResponse<String> answer) {
        @Nullable String text = answer.body();
        if (text == null || text.isBlank()) {
            return JSON.createObjectNode();
        }
        var type = answer.headers().firstValue("Content-Type").orElse("json");
        return type.contains("json") ? JSON.readTree(text) : JSON.valueToTree(text);
    }

    /**
     * Get what is no JSON: a file, a table.
     *
     * @param path what to get
     */
    public HttpResponse<byte[]> download(String path) {
        return exchange("GET", path, BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private Answer send(String method, String path, BodyPublisher body) {
        var answer = exchange(method, path, body, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), body(answer), answer.headers());
    }

    private <T> HttpResponse<T> exchange(
            String method, String path, BodyPublisher body, HttpResponse.BodyHandler<T> reading) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).method(method, body);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return http.send(request.build(), reading);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
