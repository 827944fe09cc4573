package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.Affiliation;
import io.relata.contacts.Affiliations;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Tone;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the companies of a person with role and dates, the main one first, and lets them be kept. */
final class AffiliationsSection extends Composite<Div> {

    private static final String ADD = "add-affiliation";
    private static final String EDIT = "edit-affiliation-";

    private final Desk desk;
    private final Affiliations affiliations;
    private final AffiliationDialog dialog;
    private final Lines lines;
    private final String no;

    AffiliationsSection(Desk desk, Contacts contacts, Affiliations affiliations, ContactFacts person) {
        this.desk = desk;
        this.affiliations = affiliations;
        this.no = person.no();
        this.lines = new Lines(desk);
        this.dialog = new AffiliationDialog(desk, contacts, affiliations, no);
        getContent().setId("companies-of-person");
        getContent().addClassNames("rl-box", "rl-stack");
        draw();
    }

    private void draw() {
        var content = getContent();
        content.removeAll();
        affiliations.of(no).forEach(each -> content.add(line(each)));
        if (desk.may(Contacts.WRITE)) {
            content.add(button("add", ADD, () -> dialog.add(set -> done(set, ADD))));
        } else if (content.getComponentCount() == 0) {
            var none = new Span(desk.text("contacts.affiliations.none"));
            none.addClassName("rl-muted");
            content.add(none);
        }
    }

    private Component line(Affiliation affiliation) {
        var line = new Div(lines.link(affiliation.company()));
        line.setId("affiliation-" + affiliation.id());
        line.addClassName("rl-stack");
        var about = Stream.of(affiliation.jobTitle(), days(affiliation), affiliation.note())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!about.isEmpty()) {
            var text = new Span(about);
            text.addClassNames("rl-muted", "rl-small");
            line.add(text);
        }
        var chips = new Div();
        chips.addClassName("rl-chips");
        if (affiliation.main()) {
            chips.add(new Badge(desk.text("contacts.affiliations.main"), Tone.OK));
        } else if (affiliation.former()) {
            chips.add(new Badge(desk.text("contacts.affiliations.former"), Tone.PLAIN));
        }
        if (desk.may(Contacts.WRITE)) {
            act(affiliation, chips);
        }
        line.add(chips);
        return line;
    }

    private void act(Affiliation affiliation, Div chips) {
        var id = affiliation.id();
        if (!affiliation.main() && !affiliation.former()) {
            chips.add(button(
                    "makeMain",
                    "main-affiliation-" + id,
                    () -> attempt(
                            () -> affiliations
                                    .update(no, id, affiliation.version(), Map.of("main", true))
                                    .changeSet(),
                            EDIT + id)));
        }
        chips.add(
                button("edit", EDIT + id, () -> dialog.edit(affiliation, set -> done(set, EDIT + id))),
                button(
                        "remove",
                        "remove-affiliation-" + id,
                        () -> attempt(() -> affiliations.delete(no, id, affiliation.version()), ADD)));
    }

    private String days(Affiliation affiliation) {
        var start = affiliation.startingDate();
        var end = affiliation.endingDate();
        if (start == null && end == null) {
            return "";
        }
        return Stream.of(start, end)
                .map(day -> day == null ? "" : desk.moments().shortDate(Objects.requireNonNull(day)))
                .collect(Collectors.joining(" – "))
                .strip();
    }

    private Button button(String key, String id, Runnable action) {
        return SmallButton.of(desk.text("contacts.affiliations." + key), id, action);
    }

    private void attempt(Supplier<UUID> work, String focus) {
        try {
            done(work.get(), focus);
        } catch (Problem problem) {
            desk.toasts().problem(problem);
            draw();
        }
    }

    private void done(UUID changeSet, String focus) {
        desk.toasts().saved(desk.text("contacts.affiliations.saved"), changeSet);
        draw();
        LineMenu.focus(this, focus, "");
    }
}
