package io.relata.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelloWorldTests {

    private static final Path HELLO = Path.of("../../plugins/samples/hello");

    @Test
    void takesAtMostSixtyLinesInFourFiles() throws IOException {
        var files = files();
        var lines = 0;
        for (Path file : files) {
            lines += (int) Files.readString(file)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .count();
        }

        assertThat(files).hasSizeBetween(1, 4);
        assertThat(lines).isBetween(1, 60);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(HELLO)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !HELLO.relativize(file).startsWith("target"))
                    .toList();
        }
    }
}
