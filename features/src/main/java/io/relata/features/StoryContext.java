package io.relata.features;

import java.util.function.Supplier;

/**
 * Tell a step library where its steps act.
 *
 * @param language the story's language, also the language of the acting user
 * @param level how the product is reached
 * @param source gives the running product; it is started when first asked for, so ask in a step, not before
 */
public record StoryContext(StoryLanguage language, Level level, Supplier<RunningProduct> source) {

    /** Give the running product. */
    public RunningProduct product() {
        return source.get();
    }
}
