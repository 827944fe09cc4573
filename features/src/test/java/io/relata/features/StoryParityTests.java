package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jbehave.core.configuration.Configuration;
import org.jbehave.core.model.ExamplesTableFactory;
import org.jbehave.core.model.Scenario;
import org.jbehave.core.parsers.RegexStoryParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryParityTests {

    private final StorySources sources = new StorySources(null);

    @ParameterizedTest
    @EnumSource(StoryLanguage.class)
    void everyLanguageHasTheSameStoriesScenariosAndMeta(StoryLanguage language) {
        assertThat(outline(language)).isEqualTo(outline(StoryLanguage.EN));
    }

    private List<String> outline(StoryLanguage language) {
        var configuration = new Configuration() {};
        configuration.useKeywords(language.keywords());
        configuration.useStoryLoader(sources);
        var parser = new RegexStoryParser(new ExamplesTableFactory(configuration));
        var outline = new ArrayList<String>();
        for (String path : sources.stories(language)) {
            var story = parser.parseStory(sources.loadStoryAsText(path), path);
            outline.add(path.replace("/" + language.tag() + "/", "/*/") + " "
                    + story.getMeta().getPropertyNames());
            for (Scenario scenario : story.getScenarios()) {
                outline.add(scenario.getMeta().getPropertyNames() + " "
                        + scenario.getSteps().size() + " steps, "
                        + scenario.getExamplesTable().getRowCount() + " rows");
            }
        }
        return outline;
    }
}
