package io.relata.host.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlatformVersionTests {

    @Test
    void isTheVersionOfTheBuild() throws IOException {
        var pom = Files.readString(Path.of("../../pom.xml"));

        assertThat(pom)
                .contains("<artifactId>relata</artifactId>\n    <version>" + PlatformVersion.CURRENT + "</version>");
    }
}
