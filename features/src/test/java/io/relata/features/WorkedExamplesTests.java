package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.features.DocumentationTable.Outcome;
import io.relata.features.WorkedExamples.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the list of worked examples true: each one is proved by a test or waits for something, never both. */
class WorkedExamplesTests {

    private static final WorkedExamples EXAMPLES = WorkedExamples.of(Path.of(".."));

    @TempDir
    Path root;

    @Test
    void everyExampleIsProvedOrWaits() {
        var told = new TreeSet<>(EXAMPLES.tests().keySet());
        wholes().forEach(told::add);
        assertThat(told).containsAll(EXAMPLES.ids());
    }

    @Test
    void noExampleThatWaitsIsProved() {
        assertThat(wholes()).doesNotContainAnyElementsOf(EXAMPLES.tests().keySet());
    }

    @Test
    void aPartWaitsOnlyOfAnExampleThatIsProved() {
        var parts = EXAMPLES.waiting().stream().filter(each -> !each.isWhole()).map(Waiting::id);
        assertThat(EXAMPLES.tests().keySet()).containsAll(parts.toList());
    }

    @Test
    void everyExampleThatWaitsIsKnownAndSaysForWhat() {
        assertThat(EXAMPLES.ids())
                .containsAll(EXAMPLES.waiting().stream().map(Waiting::id).toList());
        assertThat(EXAMPLES.waiting())
                .flatExtracting(Waiting::title, Waiting::reason)
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        assertThat(EXAMPLES.waiting()).doesNotHaveDuplicates();
    }

    @Test
    void theTableTellsTheWordsThePlaceAndTheLastRun() throws IOException {
        source("""
                class SomeTests {
                    @Test
                    @DisplayName("ABC-001 and ABC-002 two at once")
                    void shows() {}
                    @CsvSource({
                        "ABC-003, x, y", "ABC-004, x, z", "ABC-005, a, b"
                    })
                    void doesWhatItShould(String id) {}
                    @Test
                    @DisplayName("ABC-006 never ran")
                    void waits() {}
                }
                """);
        report("""
                <testsuite>
                  <testcase name="shows" classname="p.SomeTests"/>
                  <testcase name="doesWhatItShould(String)[1]" classname="p.SomeTests"/>
                  <testcase name="doesWhatItShould(String)[2]" classname="p.SomeTests"><failure message="no"/></testcase>
                </testsuite>
                """);
        var tests = ExampleTest.find(root);
        assertThat(tests)
                .extracting(ExampleTest::id)
                .containsExactly("ABC-001", "ABC-002", "ABC-003", "ABC-004", "ABC-005", "ABC-006");
        var waiting =
                List.of(new Waiting("ABC-007", true, "all", "rain"), new Waiting("ABC-006", false, "a part", "sun"));
        var byId = Map.of(
                "ABC-001", List.of(tests.get(0)), "ABC-003", List.of(tests.get(2)), "ABC-006", List.of(tests.get(5)));
        var table = new WorkedExamples(List.of("ABC-001", "ABC-006", "ABC-007"), waiting, byId).table();
        assertThat(table.rows())
                .extracting(row -> row.outcome() + " " + String.join(" | ", row.cells()))
                .containsExactly(
                        "OK ABC-001 | two at once | passed | SomeTests.shows | ",
                        "OPEN ABC-006 | never ran | not run | SomeTests.waits | sun: a part",
                        "OPEN ABC-007 | all | waits |  | rain",
                        "BAD ABC-003 | does what it should | failed | SomeTests.doesWhatItShould | ");
        assertThat(table.count(Outcome.OPEN)).isEqualTo(2);
    }

    private void source(String text) throws IOException {
        for (String place : List.of("platform-core", "ui", "plugins")) {
            Files.createDirectories(root.resolve(place));
        }
        write("plugins/some/src/test/java/p/SomeTests.java", text);
    }

    private void report(String text) throws IOException {
        write("plugins/some/target/surefire-reports/TEST-p.SomeTests.xml", text);
    }

    private void write(String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static List<String> wholes() {
        return EXAMPLES.waiting().stream()
                .filter(Waiting::isWhole)
                .map(Waiting::id)
                .toList();
    }
}
