package io.relata.segments.rest;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.segments.ContactCriteria;
import io.relata.segments.SegmentRecords;
import io.relata.segments.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads which contacts a program means: {@code {"filter": "salespersonCode eq AH"}}, {@code {"criteria": {"city.begins":
 * "Os"}}}, {@code {"contacts": ["CT000001"]}} or {@code {"loggedSegment": 7}}, with options.
 */
final class SelectionBody {
    private static final String FILTER = "filter";
    private static final String CRITERIA = "criteria";
    private static final String CONTACTS = "contacts";
    private static final String LOGGED = "loggedSegment";
    private static final RecordField<String> FILTER_TEXT = RecordField.text(FILTER, 4000);
    private static final RecordField<Long> LOGGED_NUMBER = RecordField.number(LOGGED);

    private final Map<String, @Nullable Object> sent;

    private SelectionBody(Map<String, @Nullable Object> sent) {
        this.sent = sent;
    }

    /** Reads what is added. */
    static Selection adding(Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(
                sent,
                FILTER,
                CRITERIA,
                CONTACTS,
                LOGGED,
                SegmentRecords.ALLOW_EXISTING.name(),
                SegmentRecords.EXPAND_COMPANIES.name(),
                SegmentRecords.ALLOW_RELATED.name(),
                SegmentRecords.IGNORE_EXCLUSION.name());
        return new SelectionBody(sent).read();
    }

    /** Reads what is taken away, or what stays. */
    static Selection narrowing(Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, FILTER, CRITERIA, SegmentRecords.ENTIRE_COMPANIES.name());
        return new SelectionBody(sent).read();
    }

    /** Reads the options for a single contact, and takes them out of what else was sent. */
    static Selection options(Map<String, @Nullable Object> sent) {
        var options = new LinkedHashMap<String, @Nullable Object>();
        for (var option : List.of(SegmentRecords.ALLOW_EXISTING.name(), SegmentRecords.IGNORE_EXCLUSION.name())) {
            options.put(option, sent.remove(option));
        }
        return new SelectionBody(options).with(Selection.of(List.of()));
    }

    private Selection read() {
        var given = List.of(FILTER, CRITERIA, CONTACTS, LOGGED).stream()
                .filter(name -> sent.get(name) != null)
                .toList();
        if (given.isEmpty()) {
            throw Problem.required(FILTER);
        }
        if (given.size() > 1) {
            throw Problem.of(ProblemCode.FORMAT, "segments.problem.chosenTwice").at(given.getLast());
        }
        return with(
                switch (given.getFirst()) {
                    case CONTACTS -> Selection.of(numbers());
                    case LOGGED -> logged();
                    default -> Selection.by(criteria());
                });
    }

    private Selection logged() {
        var number = FieldValues.read(LOGGED_NUMBER, sent.get(LOGGED));
        if (number == null) {
            throw Problem.required(LOGGED);
        }
        return Selection.ofLogged(number);
    }

    private ContactCriteria criteria() {
        var terms = sent.get(CRITERIA);
        if (terms == null) {
            var filter = FieldValues.read(FILTER_TEXT, sent.get(FILTER));
            return filter == null ? ContactCriteria.ALL : ContactCriteria.read(filter);
        }
        if (!(terms instanceof Map<?, ?> map)) {
            throw Problem.of(ProblemCode.FORMAT, "segments.problem.criteria").at(CRITERIA);
        }
        var texts = new LinkedHashMap<String, String>();
        map.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
        try {
            return ContactCriteria.of(texts);
        } catch (Problem unknown) {
            throw unknown.at(CRITERIA);
        }
    }

    private List<String> numbers() {
        if (!(sent.get(CONTACTS) instanceof List<?> list)) {
            throw Problem.of(ProblemCode.FORMAT, "segments.problem.numbers").at(CONTACTS);
        }
        return list.stream().map(String::valueOf).toList();
    }

    private Selection with(Selection selection) {
        var with = selection;
        for (var option : SegmentRecords.OPTIONS.entrySet()) {
            with = with.with(option.getKey(), is(option.getValue()));
        }
        return with;
    }

    private boolean is(RecordField<Boolean> option) {
        return Boolean.TRUE.equals(FieldValues.read(option, sent.get(option.name())));
    }
}
