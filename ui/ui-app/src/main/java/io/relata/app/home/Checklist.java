package io.relata.app.home;

import io.relata.platform.plugin.Contributed;
import io.relata.ui.ChecklistStep;
import io.relata.ui.kit.Desk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows the first steps, which of them are done, and which the user does not want to see. */
@Component
class Checklist {

    /**
     * Show one step.
     *
     * @param step what a plugin asks for
     * @param done whether the data says it is done
     * @param skipped whether the user does not want to do it
     */
    record Step(Contributed<ChecklistStep> step, boolean done, boolean skipped) {

        boolean open() {
            return !done && !skipped;
        }
    }

    private final Desk desk;
    private final SkippedSteps skipped;

    Checklist(Desk desk, SkippedSteps skipped) {
        this.desk = desk;
        this.skipped = skipped;
    }

    /** Tell all steps of the acting user. */
    List<Step> steps() {
        var unwanted = skipped.of(desk.access().current().id());
        return desk.extensions().<ChecklistStep>all(ChecklistStep.class).stream()
                .filter(each -> desk.may(each.value().permission()))
                .map(each -> new Step(each, done(each), unwanted.contains(each.qualifiedId())))
                .toList();
    }

    /** Tell whether anything is left to do. */
    boolean open() {
        return steps().stream().anyMatch(Step::open);
    }

    /** Tell whether the user put a step away that is still to be done. */
    boolean hidden() {
        return steps().stream().anyMatch(step -> step.skipped() && !step.done());
    }

    /** Put a step away. */
    void skip(Step step) {
        skipped.add(desk.access().current().id(), List.of(step.step().qualifiedId()));
    }

    /** Put all open steps away. */
    void skipAll() {
        skipped.add(
                desk.access().current().id(),
                steps().stream()
                        .filter(Step::open)
                        .map(step -> step.step().qualifiedId())
                        .toList());
    }

    /** Bring back what was put away. */
    void showAgain() {
        skipped.clear(desk.access().current().id());
    }

    private boolean done(Contributed<ChecklistStep> each) {
        return desk.extensions().guarded(each, "done", () -> each.value().done().getAsBoolean(), () -> Boolean.FALSE);
    }
}
