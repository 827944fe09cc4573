package io.relata.features;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/**
 * Hold what the REST interface answered.
 *
 * @param status the HTTP status
 * @param body the JSON body; a missing node when there is none
 * @param headers the headers
 */
public record RestAnswer(int status, JsonNode body, HttpHeaders headers) {

    /** Tell whether the call was accepted. */
    public boolean accepted() {
        return status / 100 == 2;
    }

    /**
     * Go on only with an accepted call.
     *
     * @throws AssertionError with the refusal
     */
    public RestAnswer orFail() {
        if (!accepted()) {
            throw new AssertionError("The product answered " + status + ": " + body);
        }
        return this;
    }

    /** Tell the text a user reads when the call was refused. */
    public String refusal() {
        return body.path("detail").asString("");
    }

    /** Tell the id of the change-set a write made. */
    public String changeSet() {
        return headers.firstValue("Change-Set")
                .orElseThrow(() -> new AssertionError("The answer names no change-set: " + body));
    }
}
