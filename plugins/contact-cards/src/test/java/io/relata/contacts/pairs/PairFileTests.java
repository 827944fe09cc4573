package io.relata.contacts.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PairFileTests {

    private final java.util.List<LabelledPair> pairs = PairFile.generated();

    @Test
    void holdsWhatTheGeneratorMakes() throws IOException {
        var made = Path.of("target", PairFile.NAME);
        Files.createDirectories(made.getParent());
        Files.writeString(made, PairFile.text(pairs));
        assertThat(PairFile.kept()).as("copy %s beside the generator", made).isEqualTo(PairFile.text(pairs));
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(PairFile.read(PairFile.kept())).isEqualTo(pairs);
    }

    @Test
    void holdsAboutAsManyPairsThatAreTwo() {
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(2000);
        assertThat(pairs.stream().filter(LabelledPair::same).count() * 1.0 / pairs.size())
                .isBetween(0.4, 0.6);
        assertThat(pairs).extracting(LabelledPair::language).contains("nb", "fi", "nl", "fr", "en");
    }
}
