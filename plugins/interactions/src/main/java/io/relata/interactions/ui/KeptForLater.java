package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactFacts;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionRecords;
import io.relata.platform.problem.Problem;
import java.util.List;

/** Lists what was begun with a contact and kept to be finished later. */
final class KeptForLater extends Composite<Div> {

    private static final int MOST = 20;

    private final Workbench bench;
    private final ContactFacts contact;
    private final Composer composer;
    private List<Interaction> shown = List.of();

    KeptForLater(Workbench bench, ContactFacts contact, Composer composer) {
        this.bench = bench;
        this.contact = contact;
        this.composer = composer;
        getContent().setId("kept-for-later");
        getContent().addClassNames("rl-box", "rl-kept");
        bench.desk()
                .live()
                .onRecords(this, touched -> touched.type().equals(InteractionRecords.INTERACTION.id()), this::refresh);
        refresh();
    }

    /** Reads again what is kept. */
    void refresh() {
        var now = bench.interactions()
                .list(InteractionFilter.ALL.withContact(contact.no()).keptForLater(), false, MOST, null)
                .items();
        shown.stream()
                .filter(before -> now.stream().noneMatch(each -> each.entryNo() == before.entryNo()))
                .forEach(before -> composer.gone(before.entryNo()));
        shown = now;
        getContent().removeAll();
        setVisible(!now.isEmpty());
        if (!now.isEmpty()) {
            getContent().add(new H3(bench.text("interactions.kept")));
            now.forEach(entry -> getContent().add(line(entry)));
        }
    }

    private Div line(Interaction entry) {
        var name = new Span(entry.description());
        name.addClassName("rl-name");
        var second = new Span(second(entry));
        second.addClassName("rl-second");
        var words = new Div(name, second);
        words.addClassName("rl-grow");
        var line = new Div(
                Look.mark(entry.kind()),
                words,
                button(entry, "interactions.goOn", "resume-", () -> composer.resume(entry)),
                button(entry, "interactions.discard", "discard-", () -> discard(entry)));
        line.addClassName("rl-who");
        return line;
    }

    private String second(Interaction entry) {
        var day = bench.desk().moments().day(entry.date());
        var name = entry.contactName();
        return name == null || !entry.isVia(contact.id()) ? day : name + " · " + day;
    }

    private NativeButton button(Interaction entry, String label, String id, Runnable action) {
        var button = new NativeButton(bench.text(label), click -> action.run());
        button.setId(id + entry.entryNo());
        button.addClassNames("rl-quiet", "rl-focus");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-label", bench.text(label) + ": " + entry.description());
        return button;
    }

    private void discard(Interaction entry) {
        try {
            var made = bench.interactions().discard(entry.entryNo());
            bench.desk()
                    .toasts()
                    .saved(bench.text("interactions.change.discarded", entry.description()), made.changeSet());
            refresh();
        } catch (Problem problem) {
            bench.desk().toasts().problem(problem);
        }
    }
}
