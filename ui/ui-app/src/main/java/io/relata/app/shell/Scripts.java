package io.relata.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the scripts that lie beside the classes of the shell. */
final class Scripts {

    private Scripts() {}

    static String read(String name) {
        try (var stream = Objects.requireNonNull(Scripts.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
