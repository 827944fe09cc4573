package io.relata.contacts.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.relata.contacts.BulkOutcome;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;

/** Says what would come of doing something with many contacts, and which of them stay as they are and why. */
final class BulkPreview extends Composite<Div> {

    private static final int SHOWN = 100;

    private final Desk desk;

    BulkPreview(Desk desk) {
        this.desk = desk;
        getContent().setId("bulk-preview");
        getContent().addClassName("rl-bulk-preview");
        getContent().getElement().setAttribute("role", "status");
        clear();
    }

    void clear() {
        getContent().removeAll();
        getContent().setVisible(false);
    }

    void refuse(Problem problem) {
        clear();
        getContent().setVisible(true);
        line(desk.text(problem.messageKey(), problem.arguments()), "rl-bad");
    }

    /**
     * Shows an outcome.
     *
     * @param verb what happens: {@code change} or {@code delete}
     * @param others what happens to those it reaches beside: {@code follow} or {@code go}
     */
    void show(BulkOutcome outcome, String verb, String others) {
        clear();
        getContent().setVisible(true);
        line(desk.text("contacts.bulk.preview." + verb, outcome.done()), "rl-name");
        if (outcome.others() > 0) {
            line(desk.text("contacts.bulk.preview." + others, outcome.others()), "rl-muted");
        }
        if (outcome.already() > 0) {
            line(desk.text("contacts.bulk.preview.already", outcome.already()), "rl-muted");
        }
        if (!outcome.refused().isEmpty()) {
            line(desk.text("contacts.bulk.preview.refused", outcome.refused().size()), "rl-bad");
            getContent().add(refused(outcome));
        }
    }

    private void line(String text, String style) {
        var line = new Div(text);
        line.addClassName(style);
        getContent().add(line);
    }

    private UnorderedList refused(BulkOutcome outcome) {
        var list = new UnorderedList();
        list.addClassName("rl-plain-list");
        list.getElement().setAttribute("tabindex", "0");
        outcome.refused().stream().limit(SHOWN).forEach(each -> {
            var why =
                    new Span(desk.text(each.reason().messageKey(), each.reason().arguments()));
            why.addClassName("rl-muted");
            list.add(new ListItem(new Span(each.contact().name() + " · "), why));
        });
        var rest = outcome.refused().size() - SHOWN;
        if (rest > 0) {
            list.add(new ListItem(desk.text("contacts.bulk.preview.more", rest)));
        }
        return list;
    }
}
