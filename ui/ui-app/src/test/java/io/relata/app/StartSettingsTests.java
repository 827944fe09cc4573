package io.relata.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.host.schema.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartSettingsTests {

    @TempDir
    Path folder;

    @Test
    void listensOnLoopbackUnlessToldOtherwise() {
        var settings = read(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.embedded()).isTrue();
    }

    @Test
    void takesSettingsFromTheFileAndThenFromTheEnvironment() throws IOException {
        Files.writeString(folder.resolve("relata.properties"), "RELATA_PORT=9001\nRELATA_ADDRESS=0.0.0.0\n");

        var settings = read(Map.of("RELATA_PORT", "9002"));

        assertThat(settings.port()).isEqualTo(9002);
        assertThat(settings.address()).isEqualTo("0.0.0.0");
    }

    @Test
    void handsTheProgramWhatItAsksFor() {
        var properties = StartSettings.read(
                        Map.of("RELATA_DATA", folder.toString(), "RELATA_DB_URL", "jdbc:postgresql://db/relata"),
                        folder.resolve("none"),
                        List.of("--demo", "--safe-mode"))
                .properties(Path.of("plugins"));

        assertThat(properties)
                .containsEntry("relata.data", folder.toString())
                .containsEntry("relata.db.url", "jdbc:postgresql://db/relata")
                .containsEntry("relata.plugins", folder.resolve("plugins").toString())
                .containsEntry("relata.demo", true)
                .containsEntry("relata.safe-mode", true)
                .containsEntry("server.address", "127.0.0.1");
    }

    @Test
    void demandsVersionsFromProgramsOnlyWhenTold() {
        assertThat(read(Map.of()).properties(folder)).doesNotContainKey("relata.rest.require-version");
        assertThat(read(Map.of("RELATA_REQUIRE_VERSION", "true")).properties(folder))
                .containsEntry("relata.rest.require-version", "true");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> StartSettings.read(Map.of(), folder.resolve("none"), List.of("--fast")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--fast");
        assertThatThrownBy(() -> read(Map.of("RELATA_PORT", "99999")).port()).hasMessageContaining("RELATA_PORT");
        assertThatThrownBy(() -> read(Map.of("RELATA_PLUGIN_LIMIT", "0")).pluginLimit())
                .hasMessageContaining("RELATA_PLUGIN_LIMIT");
        assertThatThrownBy(() -> read(Map.of("RELATA_CLOCK", "yesterday")).clock())
                .hasMessageContaining("RELATA_CLOCK");
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(other.getLocalPort());

            assertThatThrownBy(() ->
                            StartChecks.check(read(Map.of("RELATA_PORT", port, "RELATA_DATA", folder.toString()))))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("RELATA_PORT=");
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> StartChecks.check(read(Map.of(
                        "RELATA_PORT", "0", "RELATA_DATA", file.resolve("data").toString()))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("RELATA_DATA");
    }

    private StartSettings read(Map<String, String> environment) {
        return StartSettings.read(new HashMap<>(environment), folder.resolve("relata.properties"), List.of());
    }
}
