package io.relata.features;

import io.relata.features.ScenarioResult.Outcome;
import io.relata.features.ScenarioResult.StepResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbehave.core.configuration.Keywords;
import org.jbehave.core.failures.UUIDExceptionWrapper;
import org.jbehave.core.model.OutcomesTable;
import org.jbehave.core.model.Scenario;
import org.jbehave.core.model.Story;
import org.jbehave.core.model.StoryDuration;
import org.jbehave.core.reporters.NullStoryReporter;
import org.jbehave.core.steps.PendingStepMethodGenerator;
import org.jbehave.core.steps.StepCreator.PendingStep;
import org.jbehave.core.steps.Timing;
import org.jspecify.annotations.Nullable;

/** Follows JBehave through one story and settles a slot per scenario and example row. */
final class StoryProgress extends NullStoryReporter {

    /** Takes what came of a scenario or row. */
    interface Ledger {
        ScenarioSlot slot(String path, String scenario, int row);

        void settled(String path, String scenario, int row, List<StepResult> steps, @Nullable Throwable failure);
    }

    private final Ledger ledger;
    private final Keywords keywords;
    private final List<StepResult> steps = new ArrayList<>();
    private String path = "";
    private String scenario = "";
    private int given;
    private int row;
    private @Nullable Throwable failure;

    StoryProgress(Ledger ledger, Keywords keywords) {
        this.ledger = ledger;
        this.keywords = keywords;
    }

    @Override
    public void beforeStory(Story story, boolean givenStory) {
        if (givenStory) {
            given++;
        } else {
            path = story.getPath();
        }
    }

    @Override
    public void afterStory(boolean givenStory) {
        if (givenStory) {
            given--;
        }
    }

    @Override
    public void storyCancelled(Story story, StoryDuration duration) {
        failure = new AssertionError("The story was stopped after " + duration.getDurationInSecs() + " s");
    }

    @Override
    public void beforeScenario(Scenario next) {
        if (given == 0) {
            scenario = next.getTitle();
            begin(0);
        }
    }

    @Override
    public void example(Map<String, String> values, int index) {
        if (given == 0) {
            if (row > 0) {
                settle();
            }
            begin(index + 1);
        }
    }

    @Override
    public void afterScenario(Timing timing) {
        if (given == 0) {
            settle();
        }
    }

    @Override
    public void successful(String step) {
        steps.add(new StepResult(plain(step), Outcome.DONE));
    }

    @Override
    public void notPerformed(String step) {
        steps.add(new StepResult(plain(step), Outcome.NOT_REACHED));
    }

    @Override
    public void pending(PendingStep step) {
        steps.add(new StepResult(plain(step.stepAsString()), Outcome.PENDING));
        fail(new AssertionError("No step says '" + step.stepAsString() + "'. Add one:\n"
                + new PendingStepMethodGenerator(keywords).generateMethod(step)));
    }

    @Override
    public void failed(String step, Throwable cause) {
        steps.add(new StepResult(plain(step), Outcome.FAILED));
        var root = cause;
        while (root instanceof UUIDExceptionWrapper && root.getCause() != null) {
            root = root.getCause();
        }
        fail(new AssertionError(plain(step) + "\n  " + root, root));
    }

    @Override
    public void failedOutcomes(String step, OutcomesTable table) {
        steps.add(new StepResult(plain(step), Outcome.FAILED));
        fail(new AssertionError(plain(step) + "\n" + table.asString()));
    }

    /** Takes away the brackets JBehave puts around parameters. */
    private static String plain(String step) {
        return step.replace("\uFF5F", "").replace("\uFF60", "");
    }

    private void fail(Throwable cause) {
        failure = Optional.ofNullable(failure).orElse(cause);
    }

    private void begin(int newRow) {
        row = newRow;
        failure = null;
        steps.clear();
    }

    private void settle() {
        ledger.settled(path, scenario, row, List.copyOf(steps), failure);
        var slot = ledger.slot(path, scenario, row);
        var cause = failure;
        if (cause == null) {
            slot.pass();
        } else {
            slot.fail(cause);
        }
    }
}
