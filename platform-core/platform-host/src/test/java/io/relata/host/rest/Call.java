package io.relata.host.rest;

import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts a call together. */
final class Call {

    private final RunningHost host;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Call(RunningHost host) {
        this.host = host;
    }

    Call header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Call language(String tag) {
        return header("Accept-Language", tag);
    }

    Call ifMatch(String etag) {
        return header("If-Match", etag);
    }

    Answer get(String path) {
        return host.send(request().GET(), path);
    }

    Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    Answer delete(String path) {
        return host.send(request().DELETE(), path);
    }

    Answer send(String method, String path, Object body) {
        headers.putIfAbsent("Content-Type", "application/json");
        return host.send(request().method(method, HttpRequest.BodyPublishers.ofString(RunningHost.json(body))), path);
    }

    private HttpRequest.Builder request() {
        var request = HttpRequest.newBuilder();
        headers.forEach(request::header);
        return request;
    }
}
