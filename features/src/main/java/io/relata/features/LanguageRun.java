package io.relata.features;

import io.relata.features.ScenarioResult.StepResult;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jbehave.core.configuration.Configuration;
import org.jbehave.core.configuration.Keywords;
import org.jbehave.core.embedder.Embedder;
import org.jbehave.core.embedder.EmbedderControls;
import org.jbehave.core.embedder.MetaFilter;
import org.jbehave.core.embedder.SilentEmbedderMonitor;
import org.jbehave.core.failures.FailingUponPendingStep;
import org.jbehave.core.i18n.LocalizedKeywords;
import org.jbehave.core.io.CodeLocations;
import org.jbehave.core.model.Scenario;
import org.jbehave.core.parsers.JsonAliasParser;
import org.jbehave.core.parsers.RegexStoryParser;
import org.jbehave.core.reporters.FilePrintStreamFactory;
import org.jbehave.core.reporters.Format;
import org.jbehave.core.reporters.StoryReporter;
import org.jbehave.core.reporters.StoryReporterBuilder;
import org.jbehave.core.steps.InstanceStepsFactory;
import org.jbehave.core.steps.StepCandidate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Runs the chosen stories of one language at one level on a thread of its own. */
final class LanguageRun implements StoryProgress.Ledger {

    private static final int MINUTES = 15;
    private static final String STORY_SECONDS = "240";

    private final StoryLanguage language;
    private final Level level;
    private final StorySources sources;
    private final Keywords keywords;
    private final Configuration configuration;
    private final Embedder embedder = new Embedder(new SilentEmbedderMonitor());
    private final List<Object> steps;
    private final Consumer<ScenarioResult> results;
    private final BiFunction<String, String, @Nullable String> pictures;
    private final MetaFilter tag;
    private final Map<String, ScenarioSlot> slots = new ConcurrentHashMap<>();
    private final List<String> paths = new ArrayList<>();

    LanguageRun(
            StoryContext context,
            StorySources sources,
            String tag,
            List<Object> steps,
            Consumer<ScenarioResult> results) {
        this.language = context.language();
        this.level = context.level();
        this.sources = sources;
        this.keywords = language.keywords();
        this.steps = steps;
        this.results = results;
        var filter = (tag + " -level " + otherLevel().tag()).strip();
        this.tag = new MetaFilter(filter, new SilentEmbedderMonitor());
        this.pictures = (story, scenario) -> context.product().picture(language, story, scenario);
        this.configuration = configure();
        embedder.useConfiguration(configuration);
        embedder.useEmbedderControls(new EmbedderControls()
                .doIgnoreFailureInStories(true)
                .doIgnoreFailureInView(true)
                .doGenerateViewAfterStories(false)
                .useStoryTimeouts(STORY_SECONDS));
        embedder.useMetaFilters(List.of(filter));
        embedder.useStepsFactory(new InstanceStepsFactory(configuration, steps));
    }

    private Configuration configure() {
        // not MostUsefulConfiguration: it fixes English keywords before ours are set
        var own = new Configuration() {};
        own.useKeywords(keywords);
        own.useStoryLoader(sources);
        own.useStoryParser(new RegexStoryParser(own.examplesTableFactory()));
        own.usePendingStepStrategy(new FailingUponPendingStep());
        own.useAliasParser(new JsonAliasParser(new LocalizedKeywords(java.util.Locale.ENGLISH)));
        own.useAliasPaths(new LinkedHashSet<>(sources.aliases(language)));
        own.parameterConverters().addConverters(new GlossaryConverter());
        own.useStoryReporterBuilder(new StoryReporterBuilder()
                .withCodeLocation(CodeLocations.codeLocationFromClass(LanguageRun.class))
                .withRelativeDirectory("jbehave/" + level.tag() + "-" + language.tag())
                .withKeywords(keywords)
                .withFormats(new Format("PROGRESS") {
                    @Override
                    public StoryReporter createStoryReporter(
                            FilePrintStreamFactory factory, StoryReporterBuilder builder) {
                        return new StoryProgress(LanguageRun.this, keywords);
                    }
                }));
        return own;
    }

    /** Makes the tests of the chosen stories; empty when none is chosen. */
    List<DynamicNode> tests(Selection selection) {
        var candidates = embedder.stepsFactory().createCandidateSteps().stream()
                .flatMap(each -> each.listCandidates().stream())
                .toList();
        var nodes = new ArrayList<DynamicNode>();
        for (String path : sources.stories(language)) {
            var name = name(path);
            if (selection.includes(name)) {
                story(path, name, candidates, nodes);
            }
        }
        return nodes;
    }

    private void story(String path, String name, List<StepCandidate> candidates, List<DynamicNode> nodes) {
        var text = sources.loadStoryAsText(path);
        var story = configuration.storyParser().parseStory(text, path);
        var tests = new ArrayList<DynamicNode>();
        var problems = new StoryCheck(keywords, candidates).problems(story, text);
        if (!problems.isEmpty()) {
            tests.add(DynamicTest.dynamicTest(leaf(name, "the story as written"), source(path), () -> {
                throw new AssertionError(String.join("\n", problems));
            }));
        }
        for (Scenario scenario : story.getScenarios()) {
            if (!tag.excluded(scenario.getMeta().inheritFrom(story.getMeta()))) {
                scenario(path, name, scenario, tests);
            }
        }
        if (!tests.isEmpty()) {
            paths.add(path);
            nodes.add(DynamicContainer.dynamicContainer(name, source(path), tests.stream()));
        }
    }

    private void scenario(String path, String name, Scenario scenario, List<DynamicNode> tests) {
        int rows = scenario.getExamplesTable().getRowCount();
        for (int row = rows == 0 ? 0 : 1; row <= rows; row++) {
            var slot = slot(path, scenario.getTitle(), row);
            var title = row == 0 ? scenario.getTitle() : scenario.getTitle() + " #" + row;
            tests.add(DynamicTest.dynamicTest(leaf(name, title), source(path), () -> slot.await(MINUTES)));
        }
    }

    private Level otherLevel() {
        return level == Level.SERVICE ? Level.BROWSER : Level.SERVICE;
    }

    private String leaf(String name, String title) {
        return level.tag() + " · " + language.tag() + " › " + name + " › " + title;
    }

    /** Runs the stories; every slot is settled when this returns. */
    void run() {
        Throwable fault = null;
        try {
            embedder.runStoriesAsPaths(paths);
        } catch (RuntimeException | Error unexpected) {
            fault = unexpected;
        } finally {
            var cause = fault == null
                    ? new AssertionError("The scenario was not run: its story was stopped or failed before it")
                    : fault;
            slots.values().forEach(slot -> slot.fail(cause));
            close();
        }
    }

    private void close() {
        for (Object each : steps) {
            if (each instanceof AutoCloseable closeable) {
                try {
                    closeable.close();
                } catch (Exception unclosable) {
                    throw new IllegalStateException("Steps could not be closed: " + each, unclosable);
                }
            }
        }
    }

    @Override
    public ScenarioSlot slot(String path, String scenario, int row) {
        return slots.computeIfAbsent(path + "#" + scenario + "#" + row, key -> new ScenarioSlot());
    }

    @Override
    public void settled(String path, String scenario, int row, List<StepResult> done, @Nullable Throwable failure) {
        var picture =
                level == Level.BROWSER ? pictures.apply(name(path), scenario + (row == 0 ? "" : " " + row)) : null;
        results.accept(new ScenarioResult(
                language,
                level,
                name(path),
                scenario,
                row,
                done,
                failure == null ? null : String.valueOf(failure.getMessage()),
                picture));
    }

    private String name(String path) {
        var prefix = "stories/" + language.tag() + "/";
        return path.substring(prefix.length(), path.length() - ".story".length());
    }

    private static URI source(String path) {
        return URI.create("classpath:/" + path);
    }

    /** Lists the sentences there are, by the class that brings them. */
    Map<String, List<String>> sentences() {
        var sentences = new LinkedHashMap<String, List<String>>();
        embedder.stepsFactory().createCandidateSteps().stream()
                .flatMap(each -> each.listCandidates().stream())
                .forEach(each -> sentences
                        .computeIfAbsent(each.getMethod().getDeclaringClass().getSimpleName(), key -> new ArrayList<>())
                        .add(each.getStartingWord() + " " + each.getPatternAsString()));
        return sentences;
    }
}
