package io.relata.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/**
 * Hold what REST answered.
 *
 * @param status the status
 * @param body the JSON; an empty object when there is none, a text when it is something else
 * @param headers the headers
 * @since 0.1
 */
public record Answer(int status, JsonNode body, HttpHeaders headers) {

    /** Tell a header, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Tell a field of the body as text, or an empty text. */
    public String text(String field) {
        return body.path(field).asString("");
    }

    /**
     * Check that the call was refused with a translated sentence.
     *
     * @param refused the status
     * @param code the problem's code, such as {@code FORMAT}
     * @param field the field at fault, or an empty text
     */
    public void assertRefused(int refused, String code, String field) {
        assertThat(status).isEqualTo(refused);
        assertThat(text("code")).isEqualTo(code);
        assertThat(text("field")).isEqualTo(field);
        assertThat(text("detail")).isNotBlank().doesNotStartWith("!");
    }

    /** Tell the rows of a list. */
    public JsonNode items() {
        return body.path("items");
    }
}
