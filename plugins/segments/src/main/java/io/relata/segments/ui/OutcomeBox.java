package io.relata.segments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.relata.platform.problem.Problem;
import io.relata.segments.SelectionOutcome;

/** Says in words what a step comes to, and who is left out for what reason. */
final class OutcomeBox extends Composite<Div> {
    private final SegmentDesk desk;

    OutcomeBox(SegmentDesk desk) {
        this.desk = desk;
        getContent().setId("step-outcome");
        getContent().addClassName("rl-stack");
        getContent().getElement().setAttribute("role", "status");
    }

    void refuse(Problem problem) {
        getContent().removeAll();
        line(desk.text(problem.messageKey(), problem.arguments()), "rl-bad");
    }

    /**
     * Shows an outcome.
     *
     * @param preview whether it is only what would come of it
     */
    void show(SelectionOutcome outcome, boolean preview) {
        getContent().removeAll();
        var verb = preview ? "segments.would." : "segments.taken.";
        line(desk.text(verb + outcome.action().key(), outcome.lines()), "rl-name");
        line(desk.text("segments.remaining", outcome.remaining()), "rl-muted");
        for (var reason : SelectionOutcome.Reason.values()) {
            if (outcome.leftOut(reason) > 0) {
                line(desk.text("segments.leftOut." + reason.key(), outcome.leftOut(reason)), "rl-muted");
            }
        }
        if (!outcome.examples().isEmpty()) {
            getContent().add(examples(outcome));
        }
    }

    private void line(String text, String style) {
        var line = new Div(text);
        line.addClassName(style);
        getContent().add(line);
    }

    private UnorderedList examples(SelectionOutcome outcome) {
        var list = new UnorderedList();
        list.addClassName("rl-plain-list");
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", desk.text("segments.leftOut"));
        outcome.examples().forEach(each -> {
            var why = new Span(desk.text("segments.reason." + each.reason().key()));
            why.addClassName("rl-muted");
            list.add(new ListItem(new Span(each.contact().name() + " · "), why));
        });
        return list;
    }
}
