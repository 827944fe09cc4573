package io.relata.segments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.relata.contacts.ContactFilterField;
import io.relata.contacts.ContactType;
import io.relata.platform.problem.Problem;
import io.relata.segments.ContactCriteria;
import io.relata.segments.LoggedSegment;
import io.relata.segments.SegmentAction;
import io.relata.segments.Selection;
import io.relata.ui.kit.CursorPages;
import io.relata.ui.kit.FormDialog;
import java.util.List;

/** Asks which contacts a step adds or takes away, and counts them before it is taken. */
final class StepDialog {
    private static final String EVERYBODY = "";

    private final SegmentDesk desk;
    private final String no;
    private final SegmentAction action;
    private final Runnable done;
    private final FormDialog dialog;
    private final ContactFilterField filter;
    private final Select<String> type = new Select<>();
    private final ComboBox<LoggedSegment> logged = new ComboBox<>();
    private final Checkbox existing = new Checkbox();
    private final Checkbox people = new Checkbox();
    private final Checkbox companies = new Checkbox();
    private final Checkbox excluded = new Checkbox();
    private final Checkbox entire = new Checkbox();
    private final OutcomeBox outcome;

    StepDialog(SegmentDesk desk, String no, SegmentAction action, Runnable done) {
        this.desk = desk;
        this.no = no;
        this.action = action;
        this.done = done;
        this.dialog = new FormDialog(desk.desk(), desk.text("segments.step." + action.key()));
        this.filter = new ContactFilterField(desk.desk(), desk.tables(), changed -> count());
        this.outcome = new OutcomeBox(desk);
    }

    void open() {
        type.setLabel(desk.text("segments.step.type"));
        type.setItems(EVERYBODY, "company", "person");
        type.setItemLabelGenerator(each -> desk.text("segments.step.type." + (each.equals(EVERYBODY) ? "all" : each)));
        type.setValue(EVERYBODY);
        type.addValueChangeListener(change -> count());
        var chips = new Div(filter);
        chips.setId("step-filter");
        chips.addClassName("rl-chips");
        dialog.field("type", type).wideField("filter", chips);
        if (action == SegmentAction.ADD) {
            dialog.field("loggedSegment", logged());
            option(existing, "existing");
            option(people, "people");
            option(companies, "companies");
            option(excluded, "excluded");
        } else {
            option(entire, "entire");
        }
        dialog.note(outcome);
        dialog.onSave(desk.text("segments.step." + action.key()), this::take);
        var look = new Button(desk.text("segments.step.count"), click -> count());
        look.setId("step-count");
        dialog.alsoOffer(look);
        dialog.open();
        count();
    }

    private ComboBox<LoggedSegment> logged() {
        logged.setLabel(desk.text("segments.step.fromLogged"));
        logged.setClearButtonVisible(true);
        logged.setItemLabelGenerator(
                each -> each.segmentNo() + (each.description() == null ? "" : " · " + each.description()));
        var pages =
                new CursorPages<LoggedSegment>((limit, cursor) -> desk.logged().list(limit, cursor));
        logged.setItems(query -> {
            query.getFilter();
            return pages.rows(query.getOffset(), query.getLimit());
        });
        logged.addValueChangeListener(change -> {
            filter.setVisible(change.getValue() == null);
            type.setVisible(change.getValue() == null);
            count();
        });
        return logged;
    }

    private void option(Checkbox box, String name) {
        box.setLabel(desk.text("segments.step." + name));
        box.setId("step-" + name);
        box.addValueChangeListener(change -> count());
        dialog.note(box);
    }

    private Selection selection() {
        var source = logged.getValue();
        var chosen = source == null ? Selection.by(criteria()) : Selection.ofLogged(source.entryNo());
        return chosen.with(Selection.Option.ALLOW_EXISTING, existing.getValue())
                .with(Selection.Option.EXPAND_COMPANIES, people.getValue())
                .with(Selection.Option.ALLOW_RELATED, companies.getValue())
                .with(Selection.Option.IGNORE_EXCLUSION, excluded.getValue())
                .with(Selection.Option.ENTIRE_COMPANIES, entire.getValue());
    }

    private ContactCriteria criteria() {
        var only = List.of(ContactType.values()).stream()
                .filter(each -> each.name().equalsIgnoreCase(type.getValue()))
                .findFirst();
        return new ContactCriteria(only.orElse(null), filter.filter());
    }

    private void count() {
        try {
            outcome.show(desk.building().preview(no, action, selection()), true);
        } catch (Problem problem) {
            outcome.refuse(problem);
        }
    }

    private void take() {
        var made = desk.building().run(no, action, selection());
        desk.desk()
                .toasts()
                .saved(desk.text("segments.taken." + action.key(), made.value().lines()), made.changeSet());
        done.run();
    }
}
