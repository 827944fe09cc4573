package io.relata.segments.ui;

import static io.relata.segments.SegmentRecords.CORRESPONDENCE_TYPE;
import static io.relata.segments.SegmentRecords.COST;
import static io.relata.segments.SegmentRecords.DATE;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.DURATION;
import static io.relata.segments.SegmentRecords.EVALUATION;
import static io.relata.segments.SegmentRecords.LANGUAGE;
import static io.relata.segments.SegmentRecords.SALESPERSON;
import static io.relata.segments.SegmentRecords.SUBJECT;
import static io.relata.segments.SegmentRecords.TEMPLATE;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.platform.problem.Problem;
import io.relata.segments.Segment;
import io.relata.segments.SegmentLine;
import io.relata.segments.Selection;
import io.relata.ui.kit.FormDialog;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks for what a line holds: another contact, or what is different for this one. */
final class LineDialog {
    private LineDialog() {}

    /** Adds a contact by hand. */
    static void add(SegmentDesk desk, Segment segment, Runnable saved) {
        var dialog = new FormDialog(desk.desk(), desk.text("segments.line.add"));
        var picker = new ContactPicker(desk.desk(), desk.contacts());
        picker.setLabel(desk.text("segments.field.contactNo"));
        picker.setAutofocus(true);
        var excluded = new Checkbox(desk.text("segments.step.excluded"));
        excluded.setId("line-excluded");
        dialog.wideField("contactNo", picker).note(excluded);
        dialog.onSave(desk.text("segments.save"), () -> {
            var contact = picker.getValue();
            if (contact == null) {
                throw Problem.required("contactNo");
            }
            var made = desk.segments()
                    .addLine(
                            segment.no(),
                            Map.of("contactNo", contact.no()),
                            Selection.of(List.of()).with(Selection.Option.IGNORE_EXCLUSION, excluded.getValue()));
            desk.desk().toasts().saved(desk.text("segments.line.added", contact.name()), made.changeSet());
            saved.run();
        });
        dialog.open();
        picker.focus();
    }

    /** Changes a line. */
    static void edit(SegmentDesk desk, Segment segment, SegmentLine line, Runnable saved) {
        var contact = line.contact();
        var name = contact == null ? "" : contact.name();
        var dialog = new FormDialog(desk.desk(), name);
        if (contact != null) {
            dialog.note(reach(contact));
        }
        var values = fields(desk, dialog, line);
        dialog.onSave(desk.text("segments.save"), () -> {
            var changed = values.changed();
            if (!changed.isEmpty()) {
                var made = desk.segments().updateLine(segment.no(), line.lineNo(), line.version(), changed);
                desk.desk().toasts().saved(desk.text("segments.line.changed", name), made.changeSet());
            }
            saved.run();
        });
        var remove = new Button(
                desk.text("segments.line.remove"),
                click -> dialog.attempt(() -> remove(desk, segment, List.of(line.lineNo()), saved)));
        remove.setId("line-remove");
        dialog.alsoOffer(remove);
        dialog.open();
    }

    /** Takes lines away; when none is left, nobody needs the steps any more but who goes back. */
    static void remove(SegmentDesk desk, Segment segment, List<Integer> lineNos, Runnable saved) {
        var made = desk.segments().removeLines(segment.no(), lineNos, false);
        desk.desk().toasts().saved(desk.text("segments.taken.remove", lineNos.size()), made.changeSet());
        saved.run();
    }

    /** Says how to reach the contact, as it is now. */
    private static Div reach(ContactFacts contact) {
        var card = new Anchor(ContactCards.route(contact.no()), contact.no());
        card.setRouterIgnore(false);
        var reach = Stream.of(contact.companyName(), contact.phoneNo(), contact.mobilePhoneNo(), contact.email())
                .filter(Objects::nonNull)
                .map(text -> " · " + text)
                .collect(Collectors.joining());
        var line = new Div(card, new Span(reach));
        line.setId("line-reach");
        line.addClassName("rl-muted");
        return line;
    }

    private static FormValues fields(SegmentDesk desk, FormDialog dialog, SegmentLine line) {
        var fields = new Fields(desk);
        return new FormValues(dialog, line.values())
                .wide(DESCRIPTION, fields.text(DESCRIPTION))
                .field(TEMPLATE, fields.code(TEMPLATE, "interaction-templates"))
                .field(SALESPERSON, fields.code(SALESPERSON, "salespeople"))
                .field(DATE, fields.date(DATE))
                .field(LANGUAGE, fields.code(LANGUAGE, "languages"))
                .wide(SUBJECT, fields.text(SUBJECT))
                .field(CORRESPONDENCE_TYPE, fields.choice(CORRESPONDENCE_TYPE, Words.CORRESPONDENCE))
                .field(EVALUATION, fields.choice(EVALUATION, Words.EVALUATION))
                .field(COST, fields.amount(COST))
                .field(DURATION, fields.amount(DURATION));
    }
}
