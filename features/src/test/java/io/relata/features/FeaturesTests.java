package io.relata.features;

import io.relata.features.steps.OfficeLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Runs our stories; what is run is chosen by the properties named in {@link Selection}. */
@DisplayName("Stories")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeaturesTests {

    private static final Path DOCUMENTATION = Path.of("target", "living-docs");

    @TempDir
    static Path work;

    private StartedProducts products = new StartedProducts(Path.of("."));
    private StoryRun run = new StoryRun(Selection.of(System.getProperties()), List.of(), products);

    @BeforeAll
    void prepare() throws IOException {
        // what an earlier run left would stand in the documentation as if it had happened now
        if (Files.exists(DOCUMENTATION)) {
            try (var old = Files.walk(DOCUMENTATION)) {
                old.filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
            }
        }
        Files.createDirectories(DOCUMENTATION.resolve("pictures"));
        products = new StartedProducts(work);
        run = new StoryRun(Selection.of(System.getProperties()), List.of(new OfficeLibrary()), products);
    }

    @TestFactory
    @DisplayName("stories")
    Stream<DynamicNode> stories() {
        return run.tests();
    }

    @AfterAll
    void document() {
        products.close();
        run.document(DOCUMENTATION, WorkedExamples.of(Path.of("..")).table());
    }
}
