package io.relata.platform.query;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Write and read the opaque text that says where a page ended: the sort key values of its last row.
 *
 * @since 0.1
 */
public final class Cursor {

    private static final char SEPARATOR = '\u001f';
    private static final String NOTHING = "\u0000";

    private Cursor() {}

    /**
     * Write a cursor.
     *
     * @param values the sort key values of the last row as text; bytes are written as hexadecimal by the caller
     */
    public static String of(List<@Nullable String> values) {
        var text = new StringBuilder();
        for (String value : values) {
            text.append(value == null ? NOTHING : value).append(SEPARATOR);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Read a cursor.
     *
     * @param cursor what {@link #of(List)} wrote
     * @param size how many values it must hold
     * @throws Problem FORMAT when it was not written for this list
     */
    public static List<@Nullable String> read(String cursor, int size) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var values = new ArrayList<@Nullable String>();
            int from = 0;
            for (int to = text.indexOf(SEPARATOR); to >= 0; to = text.indexOf(SEPARATOR, from)) {
                var value = text.substring(from, to);
                values.add(value.equals(NOTHING) ? null : whole(value));
                from = to + 1;
            }
            if (values.size() == size) {
                return values;
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below like any other foreign cursor
        }
        throw foreign();
    }

    /**
     * Read the cursor of a list in the order of numbers.
     *
     * @param cursor what {@link #of(List)} wrote of one number
     * @throws Problem FORMAT when it was not written for this list
     */
    public static long number(String cursor) {
        return only(cursor, Long::parseLong);
    }

    /**
     * Read the cursor of a list in the order of ids.
     *
     * @param cursor what {@link #of(List)} wrote of one id
     * @throws Problem FORMAT when it was not written for this list
     */
    public static UUID id(String cursor) {
        return only(cursor, UUID::fromString);
    }

    private static <T> T only(String cursor, Function<String, T> reading) {
        try {
            return reading.apply(Objects.requireNonNullElse(read(cursor, 1).getFirst(), ""));
        } catch (IllegalArgumentException foreign) {
            throw foreign();
        }
    }

    private static Problem foreign() {
        return Problem.of(ProblemCode.FORMAT, "platform.problem.cursor").at("cursor");
    }

    /** No key of ours holds such a character, and databases refuse it. */
    private static String whole(String value) {
        if (value.contains(NOTHING)) {
            throw new IllegalArgumentException("no cursor of ours");
        }
        return value;
    }
}
