package io.relata.features;

import java.util.Arrays;
import java.util.Locale;
import org.jbehave.core.configuration.Keywords;
import org.jbehave.core.i18n.LocalizedKeywords;

/** Name the languages stories are written in. */
public enum StoryLanguage {
    EN("English"),
    NB("Norsk bokmål"),
    FI("Suomi"),
    NL("Nederlands"),
    FR("Français");

    private final String title;

    StoryLanguage(String title) {
        this.title = title;
    }

    /** Tell the language's tag: its folder, its files and the product's language. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tell its name in itself. */
    public String title() {
        return title;
    }

    /** Read the keywords of its stories from {@code i18n/keywords_<tag>.properties}. */
    Keywords keywords() {
        return new LocalizedKeywords(
                Locale.forLanguageTag(tag()),
                Locale.ENGLISH,
                "i18n/keywords",
                "i18n/keywords",
                StoryLanguage.class.getClassLoader());
    }

    /**
     * Find a language.
     *
     * @param tag its tag
     * @throws IllegalArgumentException naming the ones there are
     */
    static StoryLanguage of(String tag) {
        return Arrays.stream(values())
                .filter(each -> each.tag().equals(tag.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stories in language '" + tag + "'; there are "
                        + Arrays.stream(values()).map(StoryLanguage::tag).toList()));
    }
}
