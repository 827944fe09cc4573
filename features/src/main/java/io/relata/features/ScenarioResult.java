package io.relata.features;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tell how one scenario, or one row of its examples, went.
 *
 * @param language its language
 * @param level its level
 * @param story the story's path below the language's folder
 * @param scenario the scenario's title
 * @param row the row of the examples from 1, or 0
 * @param steps the steps as written, with what became of them
 * @param failure the failure's text, or null
 * @param screenshot the screenshot's file name, or null
 */
public record ScenarioResult(
        StoryLanguage language,
        Level level,
        String story,
        String scenario,
        int row,
        List<StepResult> steps,
        @Nullable String failure,
        @Nullable String screenshot) {

    /**
     * Tell how a step went.
     *
     * @param text the step as written
     * @param outcome what became of it
     */
    public record StepResult(String text, Outcome outcome) {}

    /** Say what became of a step. */
    public enum Outcome {
        DONE,
        FAILED,
        PENDING,
        NOT_REACHED
    }
}
