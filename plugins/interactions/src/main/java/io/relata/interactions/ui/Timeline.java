package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactFacts;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionRecords;
import io.relata.platform.query.Page;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.SearchField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows what happened with a contact, newest first, by day; older entries come as the end is reached. */
final class Timeline extends Composite<Div> {
    private static final int PAGE = 20;
    private static final int MOST = 200;

    private final Workbench bench;
    private final ContactFacts contact;
    private final Div chips = new Div();
    private final Div list = new Div();
    private final Button older;
    private final Map<@Nullable InteractionKind, NativeButton> filters = new LinkedHashMap<>();
    private List<Interaction> shown = List.of();
    private final NativeButton mine = new NativeButton();
    private final NativeButton files = new NativeButton();
    private InteractionFilter filter;
    private @Nullable String next;

    Timeline(Workbench bench, ContactFacts contact) {
        this.bench = bench;
        this.contact = contact;
        this.filter = InteractionFilter.ALL.withContact(contact.no());
        this.older = new Button(bench.text("interactions.older"), click -> showOlder());
        older.setId("timeline-older");
        older.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        older.addAttachListener(attached -> older.getElement()
                .executeJs("const seen = new IntersectionObserver(all => {"
                        + " if (all.some(one => one.isIntersecting)) this.click(); });"
                        + " seen.observe(this);"));
        list.addClassName("rl-timeline");
        list.setId("timeline");
        chips();
        getContent().add(chips, list, older);
        bench.desk()
                .live()
                .onRecords(this, touched -> touched.type().equals(InteractionRecords.INTERACTION.id()), this::refresh);
        load(PAGE);
    }

    private void chips() {
        chips.addClassNames("rl-chips", "rl-timeline-filter");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", bench.text("interactions.filter"));
        chip(null, bench.text("interactions.everything"));
        for (InteractionKind kind : InteractionKind.values()) {
            chip(kind, bench.text("interactions.kinds." + kind.key()));
        }
        toggle(
                mine,
                "timeline-mine",
                "interactions.mine",
                () -> filter.recordedBy(filter.user() == null ? me() : null));
        toggle(files, "timeline-files", "interactions.withFiles", () -> filter.withFiles(!filter.withFiles()));
        var search = SearchField.of("timeline-search", bench.text("interactions.searchHere"));
        search.addValueChangeListener(change -> narrow(filter.containing(
                change.getValue().isBlank() ? null : change.getValue().strip())));
        chips.add(search);
        press();
    }

    private String me() {
        return bench.desk().access().current().name();
    }

    private void toggle(NativeButton chip, String id, String label, Supplier<InteractionFilter> next) {
        chip.setText(bench.text(label));
        chip.addClassName("rl-chip");
        chip.setId(id);
        chip.getElement().setAttribute("type", "button");
        chip.addClickListener(click -> narrow(next.get()));
        chips.add(chip);
    }

    private void narrow(InteractionFilter newFilter) {
        filter = newFilter;
        press();
        load(PAGE);
    }

    private void chip(@Nullable InteractionKind kind, String label) {
        var chip = new NativeButton(label, click -> narrow(filter.ofKind(kind)));
        chip.addClassName("rl-chip");
        chip.setId("timeline-" + (kind == null ? "all" : kind.key()));
        chip.getElement().setAttribute("type", "button");
        filters.put(kind, chip);
        chips.add(chip);
    }

    private void press() {
        filters.forEach((kind, chip) -> pressed(chip, kind == filter.kind()));
        pressed(mine, filter.user() != null);
        pressed(files, filter.withFiles());
    }

    private static void pressed(NativeButton chip, boolean on) {
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }

    /** Read again as much as is shown. */
    void refresh() {
        var page = read(most(), null);
        if (!page.items().equals(shown)) {
            show(page.items(), page.next());
        }
    }

    private Page<Interaction> read(int limit, @Nullable String cursor) {
        return bench.interactions().list(filter, false, limit, cursor);
    }

    private boolean isNarrowed() {
        return !filter.equals(InteractionFilter.ALL.withContact(contact.no()));
    }

    private int most() {
        return Math.clamp(shown.size(), PAGE, MOST);
    }

    private void load(int limit) {
        var page = read(limit, null);
        show(page.items(), page.next());
    }

    private void showOlder() {
        if (next != null) {
            var page = read(PAGE, next);
            var all = new ArrayList<>(shown);
            all.addAll(page.items());
            next = page.next();
            append(page.items(), shown.isEmpty() ? null : shown.getLast().date());
            shown = all;
            older.setVisible(next != null);
        }
    }

    private void show(List<Interaction> entries, @Nullable String cursor) {
        shown = entries;
        next = cursor;
        list.removeAll();
        older.setVisible(cursor != null);
        chips.setVisible(!entries.isEmpty() || isNarrowed());
        if (entries.isEmpty()) {
            list.add(new EmptyState(
                    Icon.CHAT,
                    bench.text(isNarrowed() ? "interactions.empty.filtered" : "interactions.empty.timeline")));
        } else {
            append(entries, null);
        }
    }

    private void append(List<Interaction> entries, @Nullable LocalDate day) {
        var current = day;
        var details = EntryDetails.of(bench, entries);
        for (Interaction entry : entries) {
            if (!entry.date().equals(current)) {
                current = entry.date();
                list.add(dayRule(current));
            }
            list.add(new TimelineEntry(bench, contact, entry, details, this::refresh));
        }
    }

    private H3 dayRule(LocalDate day) {
        var rule = new H3(new Span(bench.desk().moments().day(day)));
        rule.addClassName("rl-day");
        return rule;
    }
}
