package io.relata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads real exports where the system property {@code relata.vcards} names a folder of them. */
class FolderOfCardsTests {
    private static final String FOLDER = "relata.vcards";

    @TestFactory
    Stream<DynamicTest> readsEveryFile() throws Exception {
        var folder = System.getProperty(FOLDER);
        assumeTrue(folder != null && !folder.isBlank(), "set -D" + FOLDER + " to a folder of vCard files");
        try (var files = Files.list(Path.of(String.valueOf(folder)))) {
            return files.filter(file -> file.toString().endsWith(".vcf")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> reads(file)));
        }
    }

    private static void reads(Path file) throws Exception {
        var cards = CardReadingTests.read(Files.readAllBytes(file));
        assertThat(cards).isNotEmpty();
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.kind()).as("kind of " + card).isNotEqualTo(CardKind.BAD);
            assertThat(card.name()).isNotBlank();
        });
    }
}
