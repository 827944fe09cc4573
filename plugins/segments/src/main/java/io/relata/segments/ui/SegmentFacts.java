package io.relata.segments.ui;

import static io.relata.segments.SegmentRecords.CORRESPONDENCE_DEFAULT;
import static io.relata.segments.SegmentRecords.LANGUAGE_DEFAULT;
import static io.relata.segments.SegmentRecords.SUBJECT_DEFAULT;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactFilterField;
import io.relata.platform.rest.FieldValues;
import io.relata.segments.ContactCriteria;
import io.relata.segments.Segment;
import io.relata.segments.SegmentStep;
import io.relata.ui.kit.FactStrip;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a segment's header holds, and by which steps it was built. */
final class SegmentFacts extends Composite<Div> {
    private static final int NAMED = 5;

    private final SegmentDesk desk;

    SegmentFacts(SegmentDesk desk, Segment segment, List<SegmentStep> steps) {
        this.desk = desk;
        getContent().addClassName("rl-stack");
        getContent().add(facts(segment));
        if (!steps.isEmpty()) {
            getContent().add(steps(steps));
        }
    }

    private FactStrip facts(Segment segment) {
        var facts = new FactStrip();
        var values = segment.values();
        var date = segment.date();
        line(facts, "date", date == null ? null : desk.desk().moments().shortDate(date));
        line(facts, "salespersonCode", described("salespeople", segment.salesperson()));
        line(facts, "interactionTemplateCode", described("interaction-templates", segment.template()));
        line(facts, "languageCodeDefault", described("languages", values.get(LANGUAGE_DEFAULT)));
        line(facts, "subjectDefault", values.get(SUBJECT_DEFAULT));
        var correspondence = values.get(CORRESPONDENCE_DEFAULT);
        line(
                facts,
                "correspondenceTypeDefault",
                correspondence == null ? null : desk.text(Words.CORRESPONDENCE + Words.key(correspondence)));
        line(facts, "cost", segment.figures().cost().toPlainString());
        line(facts, "duration", segment.figures().duration().toPlainString());
        return facts;
    }

    private void line(FactStrip facts, String field, @Nullable String value) {
        if (value != null && !value.equals("0")) {
            facts.line(desk.text("segments.field." + field), value);
        }
    }

    private @Nullable String described(String table, @Nullable String code) {
        return code == null ? null : desk.tables().descriptions(table).getOrDefault(code, code);
    }

    private Details steps(List<SegmentStep> steps) {
        var list = new OrderedList();
        list.setId("segment-steps-list");
        steps.forEach(step -> list.add(new ListItem(words(step))));
        var details = new Details(desk.text("segments.criteria"), list);
        details.setId("segment-criteria");
        return details;
    }

    private Span words(SegmentStep step) {
        var lines = step.lines() == null ? 0 : step.lines();
        return new Span(desk.text("segments.taken." + step.action().key(), lines) + " · " + which(step));
    }

    private String which(SegmentStep step) {
        var selection = step.selection();
        if (selection.loggedSegment() != null) {
            return desk.text("segments.step.ofLogged", selection.loggedSegment());
        }
        var criteria = selection.criteria();
        if (criteria == null) {
            var named = selection.contacts().stream().limit(NAMED).collect(Collectors.joining(", "));
            return selection.contacts().size() > NAMED ? named + " …" : named;
        }
        return criteria.equals(ContactCriteria.ALL)
                ? desk.text("segments.step.everybody")
                : Stream.concat(
                                Stream.ofNullable(criteria.type())
                                        .map(type -> desk.text("segments.step.type." + FieldValues.show(type))),
                                ContactFilterField.words(desk.desk(), desk.tables(), criteria.filter()).stream())
                        .collect(Collectors.joining(", "));
    }
}
