package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTests {

    private final Properties properties = new Properties();

    @Test
    void goesThroughEverythingUnlessToldOtherwise() {
        assertThat(Selection.of(properties).tag(StoryLanguage.FI, Level.BROWSER))
                .isEmpty();
    }

    @Test
    void walksTheJourneysOfTranslationsInTheBrowserWhenTimeIsShort() {
        properties.setProperty("features.thorough", "false");
        var selection = Selection.of(properties);

        assertThat(selection.tag(StoryLanguage.FI, Level.BROWSER)).isEqualTo("+journey");
        assertThat(selection.tag(StoryLanguage.FI, Level.SERVICE)).isEmpty();
        assertThat(selection.tag(StoryLanguage.EN, Level.BROWSER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"features.lang, fi", "features.story, 1-contacts/*", "features.tag, +smoke"})
    void leavesNothingOutOfWhatIsAskedForByName(String property, String value) {
        properties.setProperty("features.thorough", "false");
        properties.setProperty(property, value);

        assertThat(Selection.of(properties).tag(StoryLanguage.FI, Level.BROWSER))
                .isNotEqualTo("+journey");
    }
}
