package io.relata.contacts.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.relata.contacts.ChannelMedium;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactMerges;
import io.relata.contacts.ContactPicker;
import io.relata.contacts.Contacts;
import io.relata.contacts.FieldDifference;
import io.relata.contacts.MergePreview;
import io.relata.contacts.MergeRequest;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks which of two contacts stays and which values it takes from the other, and says what moves. */
final class MergeDialog {

    private static final String OTHER = "other";

    private final Desk desk;
    private final ContactMerges merges;
    private final FieldEditors editors;
    private final Consumer<ContactFacts> merged;
    private final FormDialog dialog;
    private final RadioButtonGroup<ContactFacts> stays = new RadioButtonGroup<>();
    private final Div differences = new Div();
    private final Map<String, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();
    private @Nullable MergePreview preview;
    private List<ContactFacts> both = List.of();

    MergeDialog(Desk desk, ContactMerges merges, FieldEditors editors, Consumer<ContactFacts> merged) {
        this.desk = desk;
        this.merges = merges;
        this.editors = editors;
        this.merged = merged;
        this.dialog = new FormDialog(desk, desk.text("contacts.merge.title"));
        stays.setLabel(desk.text("contacts.merge.stays"));
        stays.setItemLabelGenerator(contact -> contact.name() + " · " + contact.no());
        stays.setVisible(false);
        stays.addValueChangeListener(change -> look());
        differences.setId("merge-differences");
        differences.addClassName("rl-stack");
        differences.getElement().setAttribute("aria-live", "polite");
    }

    /** Opens for two that are known. */
    void open(ContactFacts one, ContactFacts other) {
        finish();
        between(one, other);
        dialog.open();
    }

    /** Opens for one, and lets the other be chosen. */
    void open(ContactFacts one, Contacts contacts) {
        var picker = new ContactPicker(desk, contacts);
        if (one.isCompany()) {
            picker.companiesOnly();
        } else {
            picker.personsOnly();
        }
        picker.setLabel(desk.text("contacts.merge.other", one.name()));
        picker.addValueChangeListener(change -> between(one, change.getValue()));
        dialog.wideField(OTHER, picker);
        finish();
        dialog.open();
        picker.focus();
    }

    private void finish() {
        dialog.wideField("stays", stays).note(differences);
        dialog.onSave(desk.text("contacts.merge"), this::merge);
    }

    private void between(ContactFacts one, @Nullable ContactFacts other) {
        both = other == null ? List.of() : List.of(one, other);
        stays.setVisible(other != null);
        stays.setItems(both);
        stays.setValue(other == null ? null : one);
        look();
    }

    /** Shows what merging would do now. */
    private void look() {
        var kept = stays.getValue();
        preview = null;
        choices.clear();
        differences.removeAll();
        if (kept == null) {
            return;
        }
        try {
            var found = merges.preview(kept.no(), gone(kept).no());
            preview = found;
            show(found);
        } catch (Problem problem) {
            differences.add(new Paragraph(desk.text(problem.messageKey(), problem.arguments())));
        }
    }

    private ContactFacts gone(ContactFacts kept) {
        return both.getFirst().equals(kept) ? both.getLast() : both.getFirst();
    }

    private void show(MergePreview found) {
        found.differences().forEach(difference -> differences.add(choice(difference)));
        if (!found.moves().isEmpty()) {
            var moves = new UnorderedList();
            moves.setId("merge-moves");
            found.moves().forEach(moving -> moves.add(new ListItem(desk.text(moving.label(), moving.count()))));
            differences.add(
                    new Paragraph(desk.text("contacts.merge.moves", found.kept().name())), moves);
        }
        var goes = new Paragraph(desk.text(
                "contacts.merge.goes",
                found.gone().name(),
                found.gone().no(),
                found.kept().no()));
        goes.addClassName("rl-muted");
        differences.add(goes);
    }

    private RadioButtonGroup<Boolean> choice(FieldDifference difference) {
        var choice = new RadioButtonGroup<Boolean>();
        choice.setId("merge-" + difference.field());
        choice.setLabel(desk.text("contacts.field." + difference.field()));
        choice.setItems(false, true);
        choice.setItemLabelGenerator(
                other -> shown(difference.field(), other ? difference.otherValue() : difference.value()));
        choice.setValue(difference.proposed());
        if (ChannelMedium.heldBy(difference.field()).isPresent()) {
            choice.setHelperText(desk.text("contacts.merge.both"));
        }
        choices.put(difference.field(), choice);
        return choice;
    }

    private String shown(String field, @Nullable Object value) {
        return value == null ? desk.text("contacts.merge.blank") : editors.meaning(field, value.toString());
    }

    private Set<String> chosen() {
        var fields = new LinkedHashSet<String>();
        choices.forEach((field, choice) -> {
            if (Boolean.TRUE.equals(choice.getValue())) {
                fields.add(field);
            }
        });
        return fields;
    }

    private void merge() {
        var shown = preview;
        if (shown == null) {
            throw Problem.required(OTHER);
        }
        var kept = shown.kept();
        var gone = shown.gone();
        var done = merges.merge(new MergeRequest(kept.no(), kept.version(), gone.no(), gone.version(), chosen()));
        desk.toasts().saved(desk.text("contacts.change.merged", gone.name(), gone.no(), kept.name()), done.changeSet());
        merged.accept(done.value());
    }
}
