package io.relata.features;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Turn the chosen stories into tests: level and language › story › scenario or example row.
 *
 * <p>Red are also: a choice that fits no story, a sentence two patterns match, a step nobody has written, an unknown
 * heading, and a story that takes too long.
 */
public final class StoryRun {

    /** Give the product on which the stories of a language run at a level. */
    @FunctionalInterface
    public interface ProductSource {

        /** Give the product, the same on every call for a language and level; it stays the giver's to close. */
        RunningProduct product(StoryLanguage language, Level level);
    }

    private final Selection selection;
    private final List<StepLibrary> libraries;
    private final ProductSource products;
    private final ConcurrentLinkedQueue<ScenarioResult> results = new ConcurrentLinkedQueue<>();
    private final Map<StoryLanguage, Map<String, List<String>>> sentences = new LinkedHashMap<>();

    /**
     * Prepare a run.
     *
     * @param selection what to run
     * @param libraries the steps
     * @param products gives the product for a language and level
     */
    public StoryRun(Selection selection, List<StepLibrary> libraries, ProductSource products) {
        this.selection = selection;
        this.libraries = List.copyOf(libraries);
        this.products = products;
    }

    /** Make the tests; the stories run on a thread of their own while each test waits for its scenario. */
    public Stream<DynamicNode> tests() {
        var sources = new StorySources(selection.folder());
        var nodes = new ArrayList<DynamicNode>();
        var runs = new ArrayList<LanguageRun>();
        for (Level level : selection.levels()) {
            for (StoryLanguage language : selection.languages()) {
                add(level, language, sources, nodes, runs);
            }
        }
        if (nodes.isEmpty()) {
            return Stream.of(DynamicTest.dynamicTest("the choice of stories", () -> {
                throw new AssertionError("No story fits the choice " + selection);
            }));
        }
        var thread = new Thread(() -> runs.forEach(LanguageRun::run), "stories");
        thread.setDaemon(true);
        thread.start();
        return nodes.stream();
    }

    private void add(
            Level level,
            StoryLanguage language,
            StorySources sources,
            List<DynamicNode> nodes,
            List<LanguageRun> runs) {
        var context = new StoryContext(language, level, () -> products.product(language, level));
        var steps = libraries.stream()
                .flatMap(library -> library.steps(context).stream())
                .toList();
        var run = new LanguageRun(context, sources, selection.tag(language, level), steps, results::add);
        var tests = run.tests(selection);
        if (!tests.isEmpty()) {
            nodes.add(DynamicContainer.dynamicContainer(level.tag() + " · " + language.title(), tests.stream()));
            runs.add(run);
            sentences.putIfAbsent(language, run.sentences());
        }
    }

    /**
     * Write the living documentation of what has run so far.
     *
     * @param folder where to
     * @param tables what else to tell, a page each
     */
    public void document(Path folder, DocumentationTable... tables) {
        new LivingDocumentation(folder).write(List.copyOf(results), sentences, tables);
    }
}
