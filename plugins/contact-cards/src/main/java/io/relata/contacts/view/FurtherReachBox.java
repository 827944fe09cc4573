package io.relata.contacts.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ChannelDraft;
import io.relata.contacts.ChannelKind;
import io.relata.contacts.Channels;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Shows the numbers and addresses a pasted text has beside those of the fields, for correction before they are saved. */
final class FurtherReachBox extends Composite<Div> {

    private final Desk desk;
    private final Channels channels;
    private final Div lines = new Div();
    private final List<Row> rows = new ArrayList<>();
    private List<ChannelDraft> told = List.of();
    private int count;

    /** Holds a line while it is corrected. */
    private record Row(ChannelDraft read, ComboBox<ChannelKind> kind, TextField value, Div line) {

        ChannelDraft draft() {
            return new ChannelDraft(
                    read.medium(),
                    Objects.requireNonNullElse(kind.getValue(), read.kind()),
                    value.getValue().strip());
        }

        boolean isAsRead() {
            return draft().equals(read);
        }
    }

    FurtherReachBox(Desk desk, Channels channels) {
        this.desk = desk;
        this.channels = channels;
        var title = new Span(desk.text("contacts.paste.further"));
        title.addClassName("rl-heading");
        lines.addClassName("rl-stack");
        getContent().setId("paste-further");
        getContent().addClassName("rl-stack");
        getContent().add(title, lines);
        setVisible(false);
    }

    /**
     * Shows what a text says; what an earlier text said goes, unless somebody corrected it.
     *
     * @param drafts what it says
     * @param held what the fields are filled with: what is said of these is not shown
     */
    void show(List<ChannelDraft> drafts, Collection<String> held) {
        told = drafts.stream().filter(draft -> held.contains(draft.value())).toList();
        List.copyOf(rows).stream().filter(Row::isAsRead).forEach(this::remove);
        drafts.stream()
                .filter(draft -> !held.contains(draft.value()))
                .filter(draft ->
                        rows.stream().noneMatch(row -> row.draft().value().equals(draft.value())))
                .forEach(this::add);
        setVisible(!rows.isEmpty());
    }

    private void add(ChannelDraft draft) {
        count++;
        var label = desk.text("contacts.channels.value." + ChannelDialog.word(draft.medium()));
        var kind = ChannelDialog.kinds(desk, draft.medium());
        kind.setValue(draft.kind());
        kind.setAriaLabel(desk.text("contacts.field.kind"));
        kind.setWidth("9rem");
        kind.setId("further-kind-" + count);
        var value = new TextField();
        value.setValue(draft.value());
        value.setMaxLength(draft.medium().maxLength());
        value.setAriaLabel(label);
        value.setPrefixComponent(ChannelsSection.icon(draft.medium()).create());
        value.setId("further-value-" + count);
        value.addClassName("rl-grow");
        value.setMinWidth("10rem");
        var line = new Div(value, kind);
        line.addClassName("rl-bar");
        var row = new Row(draft, kind, value, line);
        line.add(SmallButton.of(
                Icon.CLOSE, desk.text("contacts.paste.leave", draft.value()), "further-leave-" + count, () -> {
                    remove(row);
                    setVisible(!rows.isEmpty());
                }));
        rows.add(row);
        lines.add(line);
    }

    private void remove(Row row) {
        rows.remove(row);
        lines.remove(row.line());
    }

    /** Tells whether there is anything to save beside the fields. */
    boolean isEmpty() {
        return rows.isEmpty() && told.isEmpty();
    }

    /**
     * Adds everything to a contact that was just made; a refusal is shown at its line.
     *
     * @param held what the fields of the contact hold
     * @throws Problem as {@link Channels#addMissing}
     */
    void save(String no, Collection<String> held) {
        var said = told.stream().filter(draft -> held.contains(draft.value())).toList();
        if (!said.isEmpty()) {
            channels.addMissing(no, said);
        }
        rows.stream().filter(row -> !row.value().isEmpty()).forEach(row -> save(no, row));
    }

    private void save(String no, Row row) {
        row.value().setInvalid(false);
        try {
            channels.addMissing(no, List.of(row.draft()));
        } catch (Problem problem) {
            row.value().setErrorMessage(desk.text(problem.messageKey(), problem.arguments()));
            row.value().setInvalid(true);
            throw problem;
        }
    }
}
