package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.Contacts;
import io.relata.contacts.DuplicateDetail;
import io.relata.contacts.DuplicatePair;
import io.relata.contacts.Duplicates;
import io.relata.platform.problem.Problem;
import io.relata.platform.rest.FieldValues;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Facts;
import io.relata.ui.kit.Tone;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows two companies that may be the same, compares them field by field, and takes the decision. */
final class PairBox extends Composite<Div> {

    private final Desk desk;
    private final Duplicates duplicates;
    private final MergeDialogs merges;
    private final DuplicatePair pair;
    private final Runnable decided;
    private final Div comparison = new Div();
    private final Button compare;

    /**
     * Shows a pair.
     *
     * @param both whether both are shown, or the duplicate alone where the other is known
     * @param decided is run after a decision
     */
    PairBox(PairTools tools, DuplicatePair pair, boolean both, Runnable decided) {
        this.desk = tools.desk();
        this.duplicates = tools.duplicates();
        this.merges = tools.merges();
        this.pair = pair;
        this.decided = decided;
        this.compare = button("contacts.duplicates.compare", "compare", this::compare);
        var lines = new Lines(desk);
        var people = new Div(lines.link(pair.duplicate()));
        people.addClassName("rl-people");
        if (both) {
            people.addComponentAsFirst(lines.link(pair.contact()));
        }
        comparison.setVisible(false);
        comparison.setId("comparison-" + names());
        compare.getElement().setAttribute("aria-expanded", "false");
        compare.getElement().setAttribute("aria-controls", "comparison-" + names());
        getContent().setId("pair-" + names());
        getContent().addClassNames("rl-box", "rl-stack");
        getContent().getElement().setAttribute("role", "group");
        getContent()
                .getElement()
                .setAttribute(
                        "aria-label",
                        desk.text(
                                "contacts.duplicates.pair",
                                pair.contact().name(),
                                pair.duplicate().name()));
        getContent().add(people, foot(), comparison);
    }

    void focus() {
        compare.focus();
    }

    private String names() {
        return pair.contact().no() + "-" + pair.duplicate().no();
    }

    private Component foot() {
        var shared = new Badge(desk.text("contacts.duplicates.matching", pair.matching(), pair.lines()), Tone.PLAIN);
        var foot = new Div(shared, compare);
        foot.addClassName("rl-bar");
        if (pair.separate()) {
            foot.addComponentAsFirst(new Badge(desk.text("contacts.duplicates.separate"), Tone.OK));
        }
        if (desk.may(Contacts.WRITE)) {
            foot.add(button(
                    pair.separate() ? "contacts.duplicates.markOpen" : "contacts.duplicates.markSeparate",
                    "decide",
                    this::decide));
        }
        if (merges.allowed() && !pair.separate()) {
            foot.add(button("contacts.merge.open", "merge", this::merge));
        }
        return foot;
    }

    private Button button(String key, String id, Runnable action) {
        return SmallButton.of(desk.text(key), id + "-" + names(), action);
    }

    private void merge() {
        merges.merge(pair.contact(), pair.duplicate(), kept -> decided.run());
    }

    private void decide() {
        try {
            var separate = !pair.separate();
            var set = duplicates.separate(pair.contact().no(), pair.duplicate().no(), separate);
            desk.toasts()
                    .saved(
                            desk.text(
                                    separate ? "contacts.change.separate" : "contacts.change.notSeparate",
                                    pair.contact().name(),
                                    pair.duplicate().name()),
                            set);
        } catch (Problem problem) {
            desk.toasts().problem(problem);
        }
        decided.run();
    }

    private void compare() {
        var open = !comparison.isVisible();
        try {
            comparison.removeAll();
            if (open) {
                comparison.add(details());
            }
            comparison.setVisible(open);
            compare.setText(desk.text(open ? "contacts.duplicates.hide" : "contacts.duplicates.compare"));
            compare.getElement().setAttribute("aria-expanded", String.valueOf(open));
        } catch (Problem problem) {
            desk.toasts().problem(problem);
        }
    }

    private Facts details() {
        var facts = new Facts();
        duplicates
                .compare(pair.contact().no(), pair.duplicate().no())
                .forEach(detail ->
                        facts.line(desk.text("contacts.field." + FieldValues.show(detail.field())), values(detail)));
        return facts;
    }

    /** Says a value once where both have the same. */
    private static Component values(DuplicateDetail detail) {
        if (Objects.equals(detail.value(), detail.duplicateValue())) {
            return new Span(shown(detail.value()));
        }
        var one = new Span(shown(detail.value()));
        var other = new Span(shown(detail.duplicateValue()));
        other.addClassName("rl-name");
        one.addClassName("rl-name");
        return new Div(one, other);
    }

    private static String shown(@Nullable String value) {
        return value == null ? "–" : value;
    }
}
