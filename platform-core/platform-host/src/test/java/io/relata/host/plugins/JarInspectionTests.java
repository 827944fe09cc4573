package io.relata.host.plugins;

import static io.relata.host.plugins.PluginJars.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JarInspectionTests {

    @TempDir
    Path home;

    @Test
    void readsWhatTheManifestSays() {
        var jar = JarInspection.inspect(plugin(home, "one", "1.2.3")
                .attribute("Plugin-Dependencies", "base@>=2.0.0, extra?")
                .build());

        assertThat(jar.id()).isEqualTo("one");
        assertThat(jar.version()).isEqualTo("1.2.3");
        assertThat(jar.name()).isEqualTo("The one");
        assertThat(jar.organisation()).isEqualTo("Tests");
        assertThat(jar.licence()).isEqualTo("Apache-2.0");
        assertThat(jar.dependencies())
                .containsExactly(
                        new PluginDependency("base", ">=2.0.0", false), new PluginDependency("extra", "*", true));
        assertThat(jar.sha256()).hasSize(64);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(refusal(file("a.jar", new byte[0]))).isEqualTo("platform.plugin.jar.empty");
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        assertThat(refusal(file("a.jar", "<html>not found</html>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("platform.plugin.jar.notZip");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
    void refusesATruncatedJar(double share) throws IOException {
        var whole = Files.readAllBytes(plugin(home, "one", "1.0.0").build());

        var cut = file("cut.jar", Arrays.copyOf(whole, (int) (whole.length * share)));

        assertThat(refusal(cut)).isEqualTo("platform.plugin.jar.damaged");
    }

    @Test
    void refusesAJarWithFlippedBytes() throws IOException {
        var bytes = Files.readAllBytes(plugin(home, "one", "1.0.0").build());
        for (int i = 120; i < 180; i++) {
            bytes[i] ^= 0x55;
        }

        assertThat(refusal(file("flipped.jar", bytes))).startsWith("platform.plugin.jar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "a/../../evil.txt", "/etc/evil", "a\\..\\evil", "C:/evil"})
    void refusesEntriesThatEscape(String name) throws IOException {
        assertThat(refusal(zip(name, new byte[] {1}))).isEqualTo("platform.plugin.jar.unsafe");
    }

    @Test
    void refusesAJarThatUnpacksToFarMoreThanItsSize() throws IOException {
        assertThat(refusal(zip("bomb.bin", new byte[40 << 20]))).isEqualTo("platform.plugin.jar.bomb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plugin-Id", "Plugin-Version", "Plugin-Class", "Plugin-Requires"})
    void refusesAManifestThatLacksAnAttribute(String attribute) {
        var reason = reason(plugin(home, "one", "1.0.0").without(attribute).build());

        assertThat(reason.key()).isEqualTo("platform.plugin.jar.attribute");
        assertThat(reason.arguments()).contains(attribute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"One", "1one", "one two", "one/../two", "o.n.e", "one_two"})
    void refusesAMalformedId(String id) {
        assertThat(refusal(
                        plugin(home, "one", "1.0.0").attribute("Plugin-Id", id).build()))
                .isEqualTo("platform.plugin.jar.badId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "1", "1.x", "v1.0.0"})
    void refusesAMalformedVersion(String version) {
        assertThat(refusal(plugin(home, "one", "1.0.0")
                        .attribute("Plugin-Version", version)
                        .build()))
                .isEqualTo("platform.plugin.jar.badVersion");
    }

    @Test
    void refusesAnEntryClassThatIsNotInTheJar() {
        assertThat(refusal(plugin(home, "one", "1.0.0")
                        .attribute("Plugin-Class", "gone.Entry")
                        .build()))
                .isEqualTo("platform.plugin.jar.entryClass");
    }

    @Test
    void refusesClassesOfALaterJavaAndSaysBothVersions() {
        var reason = reason(plugin(home, "one", "1.0.0")
                .resource(
                        "late/Late.class", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 99})
                .build());

        assertThat(reason.key()).isEqualTo("platform.plugin.jar.java");
        assertThat(reason.arguments())
                .isEqualTo(List.of(
                        "one-1.0.0.jar",
                        "late/Late.class",
                        "55",
                        String.valueOf(Runtime.version().feature())));
    }

    private Path zip(String name, byte[] content) throws IOException {
        var file = home.resolve("made.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        }
        return file;
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(home.resolve(name), content);
    }

    private static String refusal(Path jar) {
        return reason(jar).key();
    }

    private static Reason reason(Path jar) {
        return catchThrowableOfType(Refused.class, () -> JarInspection.inspect(jar))
                .reason();
    }
}
