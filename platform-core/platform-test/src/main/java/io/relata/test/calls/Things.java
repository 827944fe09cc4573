package io.relata.test.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.Answer;
import io.relata.test.Rest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Hold what calls can be about, by name, and three users who may do less than the administrator: {@code nobody} may
 * nothing, {@code reader} has the role for readers, {@code neighbour} the one for users.
 *
 * @since 0.1
 */
public final class Things {

    /** The password of the three. */
    public static final String PASSWORD = "long enough to be a password";

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Rest rest;
    private final Map<String, String> known = new HashMap<>();

    /**
     * Begin with the users.
     *
     * @param rest calls as the administrator
     */
    public Things(Rest rest) {
        this.rest = rest;
        made("users", Map.of("name", "nobody", "password", PASSWORD));
        made("users", Map.of("name", "reader", "password", PASSWORD, "roles", List.of("READER")));
        made("users", Map.of("name", "neighbour", "password", PASSWORD, "roles", List.of("USER")));
    }

    /** Create something that a test needs. */
    public Answer made(String path, Map<String, ?> values) {
        var answer = rest.post(path, values);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(201);
        return answer;
    }

    /**
     * Remember what something is called.
     *
     * @param name its name in the table of calls, where it stands in braces
     * @param value its number, code or id
     */
    public Things with(String name, String value) {
        known.put(name, value);
        return this;
    }

    /** Tell what something is called. */
    public String get(String name) {
        return Objects.requireNonNull(known.get(name), name);
    }

    /** Write what things are called in the place of their names in braces. */
    public String fill(String text) {
        return NAME.matcher(text).replaceAll(name -> get(name.group(1)));
    }
}
