package io.relata.segments.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.problem.Problem;
import io.relata.segments.Segment;
import io.relata.segments.SegmentAction;
import io.relata.segments.SegmentRecords;
import io.relata.segments.Segments;
import io.relata.segments.Selection;
import io.relata.ui.kit.FormDialog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Adds the contacts that are selected in a list to a segment, or begins one with them. */
public final class AddToSegment {
    private static final int OFFERED = 50;

    private final SegmentDesk desk;
    private final List<String> numbers;
    private final FormDialog dialog;
    private final ComboBox<Segment> segment;
    private final TextField description;
    private final Checkbox excluded = new Checkbox();
    private final OutcomeBox outcome;

    private AddToSegment(SegmentDesk desk, List<String> numbers) {
        this.desk = desk;
        this.numbers = numbers;
        this.dialog = new FormDialog(desk.desk(), desk.text("segments.addTo"));
        this.segment = new ComboBox<>(desk.text("segments.addTo.existing"));
        this.description = new Fields(desk).text(SegmentRecords.DESCRIPTION);
        this.outcome = new OutcomeBox(desk);
    }

    /**
     * Ask which segment.
     *
     * @param desk what this plugin's pages work with
     * @param contacts the contacts' ids
     */
    public static void open(SegmentDesk desk, Set<UUID> contacts) {
        var numbers = desk.contacts().facts(contacts).values().stream()
                .map(ContactFacts::no)
                .sorted()
                .toList();
        if (!numbers.isEmpty()) {
            new AddToSegment(desk, numbers).open();
        }
    }

    private void open() {
        segment.setItemLabelGenerator(each -> each.no() + " · " + SegmentDesk.name(each));
        segment.setClearButtonVisible(true);
        segment.setItems(
                query -> desk.segments().list(query.getFilter().orElse(""), null, OFFERED, null).items().stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        segment.addValueChangeListener(change -> {
            description.setEnabled(change.getValue() == null);
            count();
        });
        description.setLabel(desk.text("segments.addTo.new"));
        excluded.setLabel(desk.text("segments.step.excluded"));
        excluded.setId("add-to-excluded");
        excluded.addValueChangeListener(change -> count());
        dialog.wideField("segment", segment).wideField("description", description);
        dialog.note(excluded).note(outcome);
        dialog.onSave(desk.text("segments.addTo"), this::add);
        dialog.open();
        segment.focus();
    }

    private Selection selection() {
        return Selection.of(numbers).with(Selection.Option.IGNORE_EXCLUSION, excluded.getValue());
    }

    private void count() {
        var chosen = segment.getValue();
        try {
            if (chosen != null) {
                outcome.show(desk.building().preview(chosen.no(), SegmentAction.ADD, selection()), true);
            }
        } catch (Problem problem) {
            outcome.refuse(problem);
        }
    }

    private void add() {
        var request = ChangeRequest.of(Segments.WRITE, "segments.change.addedTo");
        var made = desk.desk().changes().make(request, change -> {
            var no = target();
            return new Added(
                    no,
                    desk.building()
                            .run(no, SegmentAction.ADD, selection())
                            .value()
                            .lines());
        });
        var added = made.value();
        desk.desk().toasts().saved(desk.text("segments.addTo.done", added.lines(), added.no()), made.changeSet());
    }

    /** What came of it. */
    private record Added(String no, long lines) {}

    private String target() {
        var chosen = segment.getValue();
        if (chosen != null) {
            return chosen.no();
        }
        if (description.isEmpty()) {
            throw Problem.required("segment");
        }
        return desk.segments()
                .create(Map.of("description", description.getValue()))
                .value()
                .no();
    }
}
