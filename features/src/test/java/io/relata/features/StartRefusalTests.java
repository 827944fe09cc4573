package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product that cannot start says in one line what to do, and ends. */
class StartRefusalTests {

    private static final String FUTURE = "insert into core_changelog"
            + " (id, author, filename, dateexecuted, orderexecuted, exectype) values"
            + " ('from-the-future', 't', 'db/core/changelog.xml', now(), 9999, 'EXECUTED')";

    private record Ended(int code, List<String> lines) {}

    @TempDir
    Path work;

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(other.getLocalPort());

            assertRefused(start(Map.of("RELATA_PORT", port)), "Port " + port, "RELATA_PORT=");
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws Exception {
        var file = Files.createFile(work.resolve("file"));

        assertRefused(
                start(Map.of("RELATA_DATA", file.resolve("data").toString())), "cannot be written to", "RELATA_DATA");
    }

    @Test
    void saysThatTheDataFolderIsInUseAndThenThatANewerProgramWroteIt() throws Exception {
        try (var first = RunningProduct.start(StartedProducts.home(), work, Map.of())) {
            assertThat(first.url()).isNotNull();
            assertRefused(start(Map.of()), "in use by another Relata", "RELATA_DATA");
        }
        var database = new BuiltJars(StartedProducts.home(), work).library("h2-");
        var insert = new ProcessBuilder(
                        java(),
                        "-cp",
                        database.toString(),
                        "org.h2.tools.Shell",
                        "-url",
                        "jdbc:h2:file:" + work.resolve("data").resolve("relata"),
                        "-user",
                        "sa",
                        "-sql",
                        FUTURE)
                .inheritIO()
                .start();
        assertThat(insert.waitFor()).isZero();

        assertRefused(start(Map.of()), "newer version of Relata", "from-the-future", "backup");
    }

    private static void assertRefused(Ended ended, String... words) {
        assertThat(ended.code).isEqualTo(1);
        assertThat(ended.lines)
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("relata: ").contains(words));
    }

    private Ended start(Map<String, String> settings) throws IOException, InterruptedException {
        var log = Files.createTempFile(work, "refused", ".log");
        var command = RunningProduct.command(StartedProducts.home(), work).redirectOutput(log.toFile());
        command.environment().put("RELATA_PORT", "0");
        command.environment().putAll(settings);
        var process = command.start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS))
                    .as("it ends by itself")
                    .isTrue();
            return new Ended(process.exitValue(), Files.readAllLines(log));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
