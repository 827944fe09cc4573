package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a program asks to do with many contacts. */
final class BulkRequest {

    /** Names what can be done. */
    private enum Kind {
        SET_FIELD("field", "value"),
        ADD_TO_GROUP("table", "code"),
        DELETE("withPeople");

        private final List<String> fields;

        Kind(String... fields) {
            this.fields = List.of(fields);
        }
    }

    private static final String CONTACTS = "contacts";
    private static final String FILTER = "filter";
    private static final RecordField<Kind> ACTION = RecordField.choice("action", Kind.class);
    private static final RecordField<String> TEXT = RecordField.text(FILTER, 2000);
    private static final RecordField<String> FIELD = RecordField.text("field", 60);
    private static final RecordField<String> TABLE = RecordField.text("table", 60);
    private static final RecordField<String> CODE = RecordField.code("code", 20);
    private static final RecordField<Boolean> WITH_PEOPLE = RecordField.flag("withPeople");

    private final Map<String, @Nullable Object> sent;
    private final Kind kind;

    /**
     * Reads a call.
     *
     * @throws Problem REQ or FORMAT at what is missing or not understood
     */
    BulkRequest(Map<String, @Nullable Object> sent) {
        this.sent = sent;
        this.kind = required(ACTION);
        var known = Stream.concat(Stream.of(CONTACTS, FILTER, ACTION.name()), kind.fields.stream());
        FieldValues.requireOnly(sent, known.toArray(String[]::new));
        if (sent.get(CONTACTS) != null && sent.get(FILTER) != null) {
            throw Problem.of(ProblemCode.FORMAT, "contacts.problem.bulk.chosenTwice")
                    .at(FILTER);
        }
    }

    private <T> T required(RecordField<T> field) {
        var value = FieldValues.read(field, sent.get(field.name()));
        if (value == null) {
            throw Problem.required(field.name());
        }
        return value;
    }

    /** Tells the list that is meant, or null when contacts are named. */
    @Nullable
    ContactQuery query() {
        var filter = FieldValues.read(TEXT, sent.get(FILTER));
        return filter == null ? null : ListRequest.read(filter, null, ContactList.MOST_ROWS, null);
    }

    /** Tells the numbers of the contacts that are meant. */
    List<String> numbers() {
        var named = sent.get(CONTACTS);
        if (named == null) {
            throw Problem.required(CONTACTS);
        }
        if (!(named instanceof List<?> list)) {
            throw noNumbers();
        }
        var numbers = new ArrayList<String>();
        for (var each : list) {
            if (!(each instanceof String no)) {
                throw noNumbers();
            }
            numbers.add(no);
        }
        if (numbers.isEmpty()) {
            throw Problem.required(CONTACTS);
        }
        return numbers;
    }

    private static Problem noNumbers() {
        return Problem.of(ProblemCode.FORMAT, "contacts.problem.bulk.numbers").at(CONTACTS);
    }

    BulkAction action() {
        return switch (kind) {
            case SET_FIELD -> setting();
            case ADD_TO_GROUP -> new BulkAction.AddToGroup(table(), required(CODE));
            case DELETE ->
                new BulkAction.Delete(Boolean.TRUE.equals(FieldValues.read(WITH_PEOPLE, sent.get(WITH_PEOPLE.name()))));
        };
    }

    /** A value that is left out is a mistake; null clears. */
    private BulkAction setting() {
        var field = required(FIELD);
        if (!sent.containsKey("value")) {
            throw Problem.required("value");
        }
        return new BulkAction.SetField(field, sent.get("value"));
    }

    private String table() {
        var table = required(TABLE);
        if (AssignmentKind.of(table).isEmpty()) {
            var possible = Arrays.stream(AssignmentKind.values())
                    .map(AssignmentKind::table)
                    .collect(Collectors.joining(", "));
            throw Problem.of(ProblemCode.FORMAT, "contacts.problem.bulk.table", table, possible)
                    .at(TABLE.name());
        }
        return table;
    }
}
