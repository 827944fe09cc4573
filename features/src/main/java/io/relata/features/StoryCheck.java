package io.relata.features;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbehave.core.configuration.Keywords;
import org.jbehave.core.model.Scenario;
import org.jbehave.core.model.Story;
import org.jbehave.core.steps.StepCandidate;

/**
 * Finds what JBehave would let pass: an unknown heading (swallowed into the text before it), a sentence that two
 * patterns match (one is taken silently), and two scenarios of one name.
 */
final class StoryCheck {

    private static final Pattern HEADING = Pattern.compile("^\\s*(\\p{L}[\\p{L} '’-]{0,40}):(\\s.*)?$");

    private final Keywords keywords;
    private final List<StepCandidate> candidates;

    StoryCheck(Keywords keywords, List<StepCandidate> candidates) {
        this.keywords = keywords;
        this.candidates = candidates;
    }

    /** Lists everything wrong with a story, in words for its author. */
    List<String> problems(Story story, String text) {
        var problems = new ArrayList<String>();
        if (story.getScenarios().isEmpty()) {
            problems.add("The story has no scenario: does it begin its scenarios with '" + keywords.scenario() + "'?");
        }
        text.lines()
                .filter(this::isUnknownHeading)
                .forEach(line ->
                        problems.add("'" + line.strip() + "' looks like a heading, but is none of this language's"));
        var titles = new HashSet<String>();
        for (Scenario scenario : story.getScenarios()) {
            if (!titles.add(scenario.getTitle())) {
                problems.add("Two scenarios are called '" + scenario.getTitle() + "'");
            }
            ambiguous(scenario, problems);
        }
        return problems;
    }

    private boolean isUnknownHeading(String line) {
        var match = HEADING.matcher(line);
        if (!match.matches() || isStep(line.strip())) {
            return false;
        }
        var heading = match.group(1) + ":";
        return Stream.of(
                        keywords.meta(),
                        keywords.narrative(),
                        keywords.scenario(),
                        keywords.givenStories(),
                        keywords.lifecycle(),
                        keywords.before(),
                        keywords.after(),
                        keywords.examplesTable(),
                        keywords.scope(),
                        keywords.outcome(),
                        keywords.metaFilter())
                .flatMap(keyword -> Stream.of(keyword.split("\\|")))
                .noneMatch(heading::equals);
    }

    private boolean isStep(String line) {
        return Stream.of(keywords.given(), keywords.when(), keywords.then(), keywords.and())
                .flatMap(keyword -> Stream.of(keyword.split("\\|")))
                .anyMatch(keyword -> line.startsWith(keyword + " "));
    }

    private void ambiguous(Scenario scenario, List<String> problems) {
        var previous = "";
        for (String step : scenario.getSteps()) {
            var before = previous;
            Set<String> matching = new HashSet<>();
            candidates.stream()
                    .filter(candidate -> candidate.matches(step, before.isEmpty() ? null : before))
                    .forEach(candidate -> matching.add(candidate.getMethod() + ": " + candidate.getPatternAsString()));
            if (matching.size() > 1) {
                problems.add("More than one sentence matches '" + step + "': " + matching);
            }
            if (!keywords.isAndStep(step)) {
                previous = step;
            }
        }
    }
}
