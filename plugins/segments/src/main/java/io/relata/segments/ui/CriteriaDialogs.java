package io.relata.segments.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import io.relata.platform.problem.Problem;
import io.relata.segments.SavedCriteria;
import io.relata.segments.SegmentRecords;
import io.relata.setup.CodeField;
import io.relata.ui.kit.FormDialog;

/** Asks for saved criteria, and for a mailing group. */
final class CriteriaDialogs {
    private CriteriaDialogs() {}

    /** Saves the steps of a segment. */
    static void save(SegmentDesk desk, String no) {
        var fields = new Fields(desk);
        var dialog = new FormDialog(desk.desk(), desk.text("segments.criteria.save"));
        var code = fields.text(SegmentRecords.CODE);
        var description = fields.text(SegmentRecords.DESCRIPTION);
        dialog.field("code", code).field("description", description);
        dialog.onSave(desk.text("segments.save"), () -> {
            var made = desk.building().save(no, code.getValue(), description.getValue());
            desk.desk()
                    .toasts()
                    .saved(desk.text("segments.change.saved", made.value().code()), made.changeSet());
        });
        dialog.open();
        code.focus();
    }

    /** Repeats saved criteria on a segment. */
    static void reuse(SegmentDesk desk, String no, Runnable done) {
        var dialog = new FormDialog(desk.desk(), desk.text("segments.criteria.reuse"));
        var choice = new ComboBox<SavedCriteria>(desk.text("segments.criteria.saved"));
        choice.setItems(desk.building().saved());
        choice.setItemLabelGenerator(CriteriaDialogs::name);
        dialog.wideField("code", choice);
        dialog.onSave(desk.text("segments.criteria.reuse"), () -> {
            var criteria = choice.getValue();
            if (criteria == null) {
                throw Problem.required("code");
            }
            var made = desk.building().reuse(no, criteria.code());
            desk.desk()
                    .toasts()
                    .saved(
                            desk.text(
                                    "segments.count.lines",
                                    made.value().figures().lines()),
                            made.changeSet());
            done.run();
        });
        dialog.open();
    }

    private static String name(SavedCriteria criteria) {
        var description = criteria.description();
        return description == null ? criteria.code() : criteria.code() + " · " + description;
    }

    /** Puts the contacts of a segment into a mailing group. */
    static void mailingGroup(SegmentDesk desk, String no) {
        var dialog = new FormDialog(desk.desk(), desk.text("segments.mailingGroup"));
        var group = new CodeField(desk.desk(), desk.tables(), "mailing-groups");
        group.setLabel(desk.text("segments.mailingGroup.which"));
        var others = new Checkbox(desk.text("segments.mailingGroup.deleteOld"));
        others.setId("mailing-group-others");
        dialog.wideField("mailingGroupCode", group).note(others);
        dialog.onSave(desk.text("segments.mailingGroup.apply"), () -> {
            var code = group.getValue();
            if (code == null) {
                throw Problem.required("mailingGroupCode");
            }
            var made = desk.segments().applyMailingGroup(no, code, others.getValue());
            desk.desk().toasts().saved(desk.text("segments.mailingGroup.done", made.value(), code), made.changeSet());
        });
        dialog.open();
    }
}
