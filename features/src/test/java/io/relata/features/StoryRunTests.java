package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jbehave.core.annotations.Given;
import org.jbehave.core.annotations.Then;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryRunTests {

    /** Steps of which two fit one sentence. */
    public static final class Apples {
        private int count;

        @Given("$count apples")
        public void apples(int number) {
            count = number;
        }

        @Then("there are $count apples")
        public void thereAre(int number) {
            assertThat(count).isEqualTo(number);
        }

        @Given("a $thing")
        public void one(String thing) {
            count = thing.length();
        }

        @Given("a $colour $thing")
        public void coloured(String colour, String thing) {
            count = colour.length() + thing.length();
        }
    }

    @TempDir
    Path folder;

    @Test
    void passesAScenarioWhoseStepsHold() throws IOException {
        story("Scenario: Two\nGiven 2 apples\nThen there are 2 apples\n");

        assertThat(outcomes()).containsExactly(Map.entry("service · en › s › Two", ""));
    }

    @Test
    void failsAScenarioWhoseStepDoesNotHold() throws IOException {
        story("Scenario: Two\nGiven 2 apples\nThen there are 3 apples\n");

        assertThat(outcomes().getFirst().getValue()).contains("there are 3 apples");
    }

    @Test
    void makesATestOfEveryExampleRow() throws IOException {
        story("Scenario: Many\nGiven <n> apples\nThen there are <m> apples\nExamples:\n|n|m|\n|1|1|\n|2|1|\n");

        assertThat(outcomes()).hasSize(2);
        assertThat(outcomes().get(0).getValue()).isEmpty();
        assertThat(outcomes().get(1).getValue()).contains("there are 1 apples");
    }

    @Test
    void failsAStepNobodyHasWrittenAndShowsTheMethodToAdd() throws IOException {
        story("Scenario: Pears\nGiven some pears\n");

        assertThat(outcomes().getFirst().getValue()).contains("some pears").contains("@Given(\"some pears\")");
    }

    @Test
    void failsASentenceThatTwoPatternsMatch() throws IOException {
        story("Scenario: Red\nGiven a red apple\n");

        assertThat(outcomes().getFirst().getValue()).contains("More than one sentence matches");
    }

    @Test
    void failsAnUnknownHeading() throws IOException {
        story("Meta:\n@task x\n\nScenari: Typo\nGiven 1 apples\n\nScenario: Right\nGiven 1 apples\n");

        assertThat(outcomes().getFirst().getValue()).contains("Scenari: Typo");
    }

    @Test
    void failsTwoScenariosOfOneName() throws IOException {
        story("Scenario: Same\nGiven 1 apples\n\nScenario: Same\nGiven 2 apples\n");

        assertThat(outcomes().getFirst().getValue()).contains("Two scenarios are called");
    }

    @Test
    void failsAChoiceThatFitsNoStory() {
        assertThat(outcomes().getFirst().getValue()).contains("No story fits the choice");
    }

    @Test
    void leavesOutAScenarioOfTheOtherLevel() throws IOException {
        story("Scenario: Here\nGiven 1 apples\n\nScenario: There\nMeta:\n@level browser\nGiven 2 apples\n");

        assertThat(outcomes()).extracting(Map.Entry::getKey).containsExactly("service · en › s › Here");
    }

    @Test
    void writesTheLivingDocumentation() throws IOException {
        story("Scenario: A <b>\nGiven 2 apples\nThen there are 3 apples\n");
        var run = run();
        outcomes(run);

        run.document(
                folder.resolve("docs"),
                new DocumentationTable(
                        "more.html",
                        "More <i>",
                        List.of("What"),
                        List.of(new DocumentationTable.Row(DocumentationTable.Outcome.BAD, List.of("1 < 2")))));

        assertThat(folder.resolve("docs/en.html"))
                .content()
                .contains("A &lt;b&gt;")
                .contains("there are 3 apples");
        assertThat(folder.resolve("docs/index.html"))
                .content()
                .contains("href='en.html'", "<a href='more.html'>More &lt;i&gt;</a> <small>0 ✓ 1 ✗</small>");
        assertThat(folder.resolve("docs/more.html"))
                .content()
                .contains("class='bad'", "1 &lt; 2", "<a href='index.html'>");
        assertThat(folder.resolve("docs/results.json")).content().contains("\"FAILED\"");
    }

    private void story(String text) throws IOException {
        Files.createDirectories(folder.resolve("stories/en"));
        Files.writeString(folder.resolve("stories/en/s.story"), text);
    }

    private StoryRun run() {
        var properties = new Properties();
        properties.setProperty("features.dir", folder.toString());
        properties.setProperty("features.lang", "en");
        properties.setProperty("features.level", "service");
        properties.setProperty("features.story", "s");
        return new StoryRun(
                Selection.of(properties),
                List.of(context -> List.of(new Apples())),
                (language, level) -> RunningProduct.at(URI.create("http://127.0.0.1:1/"), "nobody", "none"));
    }

    private List<Map.Entry<String, String>> outcomes() {
        return outcomes(run());
    }

    private static List<Map.Entry<String, String>> outcomes(StoryRun run) {
        var outcomes = new ArrayList<Map.Entry<String, String>>();
        flatten(run.tests()).forEach(test -> outcomes.add(Map.entry(test.getDisplayName(), execute(test))));
        return outcomes;
    }

    private static Stream<DynamicTest> flatten(Stream<? extends DynamicNode> nodes) {
        return nodes.flatMap(node -> node instanceof DynamicContainer container
                ? flatten(container.getChildren())
                : Stream.of((DynamicTest) node));
    }

    private static String execute(DynamicTest test) {
        @Nullable Throwable failure = null;
        try {
            test.getExecutable().execute();
        } catch (Throwable thrown) {
            failure = thrown;
        }
        return failure == null ? "" : String.valueOf(failure.getMessage());
    }
}
