package io.relata.segments.ui;

import static io.relata.segments.SegmentRecords.CORRESPONDENCE_DEFAULT;
import static io.relata.segments.SegmentRecords.DATE;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.FLOW;
import static io.relata.segments.SegmentRecords.IGNORE_CONTACT_CORRESPONDENCE;
import static io.relata.segments.SegmentRecords.INITIATED_BY;
import static io.relata.segments.SegmentRecords.LANGUAGE_DEFAULT;
import static io.relata.segments.SegmentRecords.SALESPERSON;
import static io.relata.segments.SegmentRecords.SUBJECT_DEFAULT;
import static io.relata.segments.SegmentRecords.TEMPLATE;
import static io.relata.segments.SegmentRecords.UNIT_COST;
import static io.relata.segments.SegmentRecords.UNIT_DURATION;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import io.relata.platform.change.Values;
import io.relata.segments.Segment;
import io.relata.ui.kit.FormDialog;

/** Asks for what a segment's header holds. */
final class SegmentDialog {
    private static final String TEMPLATES = "interaction-templates";

    private SegmentDialog() {}

    /** Creates a segment and opens it. */
    static void create(SegmentDesk desk) {
        var dialog = new FormDialog(desk.desk(), desk.text("segments.create"));
        var fields = new Fields(desk);
        var description = fields.text(DESCRIPTION);
        description.setAutofocus(true);
        var values = new FormValues(dialog, Values.none())
                .wide(DESCRIPTION, description)
                .field(TEMPLATE, fields.code(TEMPLATE, TEMPLATES))
                .field(SALESPERSON, fields.code(SALESPERSON, "salespeople"))
                .field(DATE, fields.date(DATE));
        dialog.onSave(desk.text("segments.save"), () -> {
            var made = desk.segments().create(values.changed());
            desk.desk()
                    .toasts()
                    .saved(desk.text("segments.change.created", made.value().no()), made.changeSet());
            UI.getCurrent().navigate(SegmentDesk.route(made.value().no()));
        });
        dialog.open();
        description.focus();
    }

    /** Changes a segment; its lines follow where that is said. */
    static void edit(SegmentDesk desk, Segment segment, Runnable saved) {
        var dialog = new FormDialog(desk.desk(), desk.text("segments.edit"));
        var values = fields(desk, dialog, segment);
        var apply = new Checkbox(desk.text("segments.applyToLines"), true);
        apply.setId("segment-apply");
        if (segment.figures().lines() > 0) {
            var help = new Span(desk.text("segments.applyToLines.help"));
            help.addClassNames("rl-muted", "rl-small");
            dialog.note(apply).note(help);
        }
        dialog.onSave(desk.text("segments.save"), () -> {
            var changed = values.changed();
            if (!changed.isEmpty()) {
                var made = desk.segments().update(segment.no(), segment.version(), changed, apply.getValue());
                desk.desk()
                        .toasts()
                        .saved(desk.text("segments.change.changed", SegmentDesk.name(made.value())), made.changeSet());
            }
            saved.run();
        });
        dialog.open();
    }

    private static FormValues fields(SegmentDesk desk, FormDialog dialog, Segment segment) {
        var fields = new Fields(desk);
        return new FormValues(dialog, segment.values())
                .wide(DESCRIPTION, fields.text(DESCRIPTION))
                .field(SALESPERSON, fields.code(SALESPERSON, "salespeople"))
                .field(DATE, fields.date(DATE))
                .field(TEMPLATE, fields.code(TEMPLATE, TEMPLATES))
                .field(LANGUAGE_DEFAULT, fields.code(LANGUAGE_DEFAULT, "languages"))
                .wide(SUBJECT_DEFAULT, fields.text(SUBJECT_DEFAULT))
                .field(CORRESPONDENCE_DEFAULT, fields.choice(CORRESPONDENCE_DEFAULT, Words.CORRESPONDENCE))
                .field(IGNORE_CONTACT_CORRESPONDENCE, new Checkbox(fields.label(IGNORE_CONTACT_CORRESPONDENCE)))
                .field(FLOW, fields.choice(FLOW, Words.FLOW))
                .field(INITIATED_BY, fields.choice(INITIATED_BY, Words.BEGUN))
                .field(UNIT_COST, fields.amount(UNIT_COST))
                .field(UNIT_DURATION, fields.amount(UNIT_DURATION));
    }
}
