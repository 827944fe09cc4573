package io.relata.interactions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionRecords;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows the few latest entries in short. */
public final class LatestEntries extends Composite<Div> {
    private static final String EMPTY = "interactions.empty.latest";

    private final transient Workbench bench;
    private final transient Supplier<List<Interaction>> source;
    private final boolean withNames;
    private final @Nullable String whenEmpty;

    private LatestEntries(
            Workbench bench, Supplier<List<Interaction>> source, boolean withNames, @Nullable String whenEmpty) {
        this.bench = bench;
        this.whenEmpty = whenEmpty;
        this.source = source;
        this.withNames = withNames;
        getContent().addClassName("rl-timeline");
        bench.desk()
                .live()
                .onRecords(this, touched -> touched.type().equals(InteractionRecords.INTERACTION.id()), this::show);
        show();
    }

    /** Show the latest of a contact. */
    public static LatestEntries of(Workbench bench, ContactFacts contact) {
        return new LatestEntries(
                bench,
                () -> bench.interactions().timeline(contact.id(), null, 3, null).items(),
                false,
                EMPTY);
    }

    /** Show the latest the acting user recorded. */
    public static LatestEntries ofCurrentUser(Workbench bench) {
        var user = bench.desk().access().current().name();
        return new LatestEntries(
                bench,
                () -> bench.interactions()
                        .list(InteractionFilter.ALL.recordedBy(user), false, 5, null)
                        .items(),
                true,
                EMPTY);
    }

    /** Show what the acting user kept to be finished later; nothing at all where there is nothing. */
    public static LatestEntries toFinish(Workbench bench) {
        var user = bench.desk().access().current().name();
        return new LatestEntries(
                bench,
                () -> bench.interactions()
                        .list(InteractionFilter.ALL.recordedBy(user).keptForLater(), false, 5, null)
                        .items(),
                true,
                null);
    }

    private void show() {
        getContent().removeAll();
        var entries = source.get();
        setVisible(!entries.isEmpty() || whenEmpty != null);
        if (entries.isEmpty() && whenEmpty != null) {
            getContent().add(new EmptyState(Icon.CHAT, bench.text(whenEmpty)));
        }
        entries.forEach(entry -> getContent().add(line(entry)));
    }

    private Div line(Interaction entry) {
        var second = new Span(second(entry));
        second.addClassName("rl-second");
        var name = title(entry);
        name.addClassName("rl-name");
        var words = new Div(name, second);
        words.addClassName("rl-grow");
        var line = new Div(Look.mark(entry.kind()), words);
        line.addClassName("rl-who");
        if (entry.canceled()) {
            line.addClassName("rl-canceled");
        }
        return line;
    }

    private Component title(Interaction entry) {
        var no = entry.contactNo();
        return withNames && no != null
                ? new Anchor(ContactCards.route(no), entry.description())
                : new Span(entry.description());
    }

    private String second(Interaction entry) {
        var moments = bench.desk().moments();
        var when = moments.day(entry.date());
        var name = entry.contactName();
        return withNames && name != null ? name + " · " + when : Look.facts(bench, entry) + " · " + when;
    }
}
