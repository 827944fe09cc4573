package io.relata.host.rest;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what came back. */
record Answer(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    JsonNode json() {
        return JSON.readTree(body);
    }

    /** Reads a text by a path such as {@code /items/0/name}. */
    String text(String pointer) {
        return json().at(pointer).asString("");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
