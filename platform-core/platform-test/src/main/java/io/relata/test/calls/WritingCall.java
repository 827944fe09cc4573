package io.relata.test.calls;

import io.relata.test.Answer;
import io.relata.test.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A call that writes, as programs may send it, and what each kind of user is answered.
 *
 * @param method of HTTP
 * @param mapping its path in the OpenAPI document
 * @param path the path it is sent to, with the names of {@link Things} in braces
 * @param nobody the status for somebody who may nothing
 * @param reader the status for somebody who may read
 * @param done the status for the administrator
 * @param body JSON; or {@code @name text} for a file, with {@code \n} for a line break; or an empty text for a call
 *     without a body
 * @since 0.1
 */
public record WritingCall(String method, String mapping, String path, int nobody, int reader, int done, String body) {

    private static final String FILE = "@";

    /**
     * Read all of them from {@code writing-calls.csv}, in an order in which each can be carried out.
     *
     * @param beside the class beside which the file stands
     */
    public static List<WritingCall> all(Class<?> beside) {
        try (var file = Objects.requireNonNull(beside.getResourceAsStream("writing-calls.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(WritingCall::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WritingCall of(String line) {
        var cells = line.split(";", 6);
        var call = cells[0].split(" ");
        return new WritingCall(
                call[0],
                call[1],
                cells[1],
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                cells[5]);
    }

    /** Tell whether something is sent with it. */
    public boolean hasBody() {
        return !body.isEmpty();
    }

    /** Tell whether JSON is sent with it. */
    public boolean hasFields() {
        return hasBody() && !body.startsWith(FILE);
    }

    /** Send it as it is meant. */
    Answer send(Rest rest, Things things) {
        return send(rest, things.fill(path), things);
    }

    /** Send it to another path. */
    Answer send(Rest rest, String elsewhere, Things things) {
        var sent = things.fill(body);
        if (!sent.startsWith(FILE)) {
            return rest.raw(method, elsewhere, sent);
        }
        var file = sent.substring(FILE.length()).split(" ", 2);
        return rest.upload(elsewhere, file[0], file[1].replace("\\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Tell the paths that name one thing each that is not there. */
    List<String> pathsToNothing() {
        var described = mapping.substring(1).split("/");
        var paths = new ArrayList<String>();
        for (int i = 0; i < described.length; i++) {
            if (described[i].startsWith("{")) {
                var sent = path.split("/");
                sent[i] = nothing(described[i]);
                paths.add(String.join("/", sent));
            }
        }
        return paths;
    }

    private static String nothing(String variable) {
        return switch (variable) {
            case "{id}" -> "00000000-0000-7000-8000-0000000000ff";
            case "{startingDate}" -> "2001-01-01";
            case "{entryNo}", "{lineNo}", "{mailingNo}", "{deliveryNo}" -> "999999999";
            default -> "NOWHERE";
        };
    }

    @Override
    public String toString() {
        return method + " " + mapping;
    }
}
