package io.relata.test.calls;

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
 * @param path the path it is sent to, with the names of what the test holds in braces
 * @param nobody the status for somebody who may nothing
 * @param reader the status for somebody who may read
 * @param done the status for the administrator
 * @param body JSON, or an empty text for a call without a body
 * @since 0.1
 */
public record WritingCall(String method, String mapping, String path, int nobody, int reader, int done, String body) {

    /**
     * Read the calls in the file {@code writing-calls.csv}, in an order in which each can be carried out.
     *
     * @param test the file stands beside this class
     */
    public static List<WritingCall> besides(Class<?> test) {
        try (var file = Objects.requireNonNull(test.getResourceAsStream("writing-calls.csv"))) {
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

    boolean hasBody() {
        return !body.isEmpty();
    }

    /** Tells the paths that name one thing each that is not there. */
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
            case "{entryNo}" -> "999999999";
            case "{startingDate}" -> "2001-01-01";
            default -> "NOWHERE";
        };
    }

    /** Tells whether it is about something that belongs to something else. */
    boolean isAboutAPart() {
        return (method.equals("PATCH") || method.equals("DELETE"))
                && mapping.matches(".*}/.*}")
                && !mapping.contains("/duplicates/")
                && !mapping.startsWith("/setup/{table}");
    }

    @Override
    public String toString() {
        return method + " " + mapping;
    }
}
