package io.relata.contacts.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactRecords;
import io.relata.platform.change.FieldChange;
import io.relata.platform.change.HistoryEntry;
import io.relata.platform.change.HistoryEntry.Operation;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Facts;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Tone;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what happened to a contact's fields, newest first, and takes changes back. */
final class HistoryDrawer {

    private static final int PAGE = 20;
    private static final Set<String> SILENT = Set.of(
            ContactRecords.ASSIGNMENT.name(),
            ContactRecords.COMPANY_ID.name(),
            ContactRecords.PARENT_COMPANY_ID.name(),
            ContactRecords.NO_SERIES.name(),
            ContactRecords.LOOKUP_CONTACT_NO.name());

    private final Desk desk;
    private final ContactFacts contact;
    private final Dialog dialog = new Dialog();
    private final Div entries = new Div();
    private final Button older;
    private @Nullable Long before;

    HistoryDrawer(Desk desk, ContactFacts contact) {
        this.desk = desk;
        this.contact = contact;
        older = new Button(desk.text("contacts.history.older"), click -> load());
        older.setId("history-older");
        entries.addClassName("rl-timeline");
        entries.setId("history-entries");
        var close = new Button(Icon.CLOSE.create(), click -> dialog.close());
        close.setAriaLabel(desk.text("ui.close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.setHeaderTitle(desk.text("contacts.history.title", contact.name()));
        dialog.getHeader().add(close);
        dialog.addClassNames("rl-dialog", "rl-history");
        dialog.setWidth("min(38rem, 96vw)");
        dialog.add(entries, older);
        load();
    }

    void open() {
        dialog.open();
    }

    private void load() {
        var page = desk.changes().history(ContactRecords.CONTACT, contact.id(), before, PAGE);
        var origin = page.isEmpty() ? null : origin(page);
        page.forEach(entry -> entries.add(line(entry, origin)));
        older.setVisible(page.size() == PAGE);
        if (!page.isEmpty()) {
            before = page.getLast().sequence();
        }
    }

    private void reload() {
        entries.removeAll();
        before = null;
        load();
    }

    /**
     * Finds the change-set that made the contact, if these entries touch it. Taking it back from here would take away the
     * contact, and with it whatever else was made at once, such as the demo data.
     */
    private @Nullable UUID origin(List<HistoryEntry> page) {
        var last = page.getLast();
        var older = desk.changes().history(ContactRecords.CONTACT, contact.id(), last.sequence(), PAGE).stream()
                .takeWhile(
                        entry -> entry.changeSet().id().equals(last.changeSet().id()));
        return Stream.concat(page.stream(), older)
                .filter(entry -> entry.operation() == Operation.CREATED)
                .map(entry -> entry.changeSet().id())
                .findFirst()
                .orElse(null);
    }

    private Div line(HistoryEntry entry, @Nullable UUID origin) {
        var set = entry.changeSet();
        var icon = new Div(icon(entry.operation()).create());
        icon.addClassNames("rl-entry-kind", "rl-tone-plain");
        var title = new Span(desk.text(set.label(), set.arguments().toArray()));
        title.addClassName("rl-name");
        var who = new Span(desk.moments().moment(set.at()) + " · " + set.user());
        who.addClassName("rl-second");
        var text = new Div(title, who);
        if (entry.operation() == Operation.CHANGED) {
            text.add(fields(entry));
        }
        var line = new Div(icon, text, end(entry, origin));
        line.addClassName("rl-entry");
        return line;
    }

    private static Icon icon(Operation operation) {
        return switch (operation) {
            case CREATED -> Icon.PLUS;
            case CHANGED -> Icon.EDIT;
            case DELETED -> Icon.TRASH;
        };
    }

    private Facts fields(HistoryEntry entry) {
        var facts = new Facts();
        entry.fields().stream()
                .filter(field -> !SILENT.contains(field.field()))
                .forEach(field -> facts.line(desk.text("contacts.field." + field.field()), change(field)));
        return facts;
    }

    private Span change(FieldChange field) {
        var old = new Span(shown(field.before()));
        old.addClassNames("rl-muted", "rl-old");
        return new Span(old, new Span(" → "), new Span(shown(field.after())));
    }

    private String shown(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        return switch (value) {
            case "true" -> desk.text("contacts.yes");
            case "false" -> desk.text("contacts.no");
            default -> value;
        };
    }

    private Div end(HistoryEntry entry, @Nullable UUID origin) {
        var end = new Div();
        end.addClassName("rl-entry-end");
        if (entry.changeSet().undoneBy() != null) {
            end.add(new Badge(desk.text("contacts.history.undone"), Tone.PLAIN));
        } else if (entry.operation() == Operation.CHANGED
                && !entry.changeSet().id().equals(origin)) {
            var undo = new Button(desk.text("ui.undo"), click -> {
                desk.toasts().undo(entry.changeSet().id());
                reload();
            });
            undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            undo.addClassName("rl-undo");
            end.add(undo);
        }
        return end;
    }
}
