package io.relata.features;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Choose what to run.
 *
 * @param languages in which languages
 * @param levels at which levels
 * @param stories a glob over paths like {@code 1-contacts/2-create-contact-companies}, or null for all
 * @param tag a Meta filter such as {@code +smoke} or {@code -journey}, or empty
 * @param folder a folder outside the build with {@code stories/} and {@code steps/}, or null
 * @param thorough whether translations go through every story in the browser, or through their journeys alone
 */
public record Selection(
        List<StoryLanguage> languages,
        List<Level> levels,
        @Nullable String stories,
        String tag,
        @Nullable Path folder,
        boolean thorough) {

    private static final String JOURNEYS = "+journey";

    /**
     * Read the choice from {@code features.lang}, {@code features.level}, {@code features.story}, {@code features.tag},
     * {@code features.dir} and {@code features.thorough}; who names languages, stories or a tag means all of them.
     */
    public static Selection of(Properties properties) {
        var folder = properties.getProperty("features.dir");
        return new Selection(
                list(properties.getProperty("features.lang", "en,nb,fi,nl,fr")).stream()
                        .map(StoryLanguage::of)
                        .toList(),
                list(properties.getProperty("features.level", "service,browser")).stream()
                        .map(each -> Level.valueOf(each.toUpperCase(Locale.ROOT)))
                        .toList(),
                properties.getProperty("features.story"),
                properties.getProperty("features.tag", ""),
                folder == null ? null : Path.of(folder),
                Boolean.parseBoolean(properties.getProperty("features.thorough", "true"))
                        || Stream.of("features.lang", "features.story", "features.tag")
                                .anyMatch(properties::containsKey));
    }

    /** Tell the Meta filter of a language at a level. */
    String tag(StoryLanguage language, Level level) {
        var whole = thorough || level == Level.SERVICE || language == StoryLanguage.EN;
        return whole ? tag : JOURNEYS;
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /**
     * Tell whether a story is chosen by its name.
     *
     * @param name its path below the language's folder, without ending
     */
    boolean includes(String name) {
        if (stories == null || stories.isBlank()) {
            return true;
        }
        var glob = stories.endsWith(".story") ? stories.substring(0, stories.length() - 6) : stories;
        return name.equals(glob)
                || name.endsWith("/" + glob)
                || FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(name));
    }
}
