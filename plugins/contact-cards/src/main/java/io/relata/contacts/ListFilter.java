package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Turns the filters of a list into conditions.
 *
 * @param today the day that words such as {@code yesterday} start from
 * @param zone where days begin and end
 */
record ListFilter(LocalDate today, ZoneId zone) {

    private static final Map<String, AssignmentKind> GROUPS =
            Stream.of(AssignmentKind.values()).collect(Collectors.toMap(AssignmentKind::filter, kind -> kind));

    /** Tells by what a list can be filtered. */
    static List<String> names() {
        return FilterField.list().stream().map(FilterField::name).toList();
    }

    /** Tells whether a filter's answer changes although no contact does. */
    static boolean moves(ContactQuery query) {
        return query.filter().values().stream().anyMatch(DateSpan.WORDS::contains);
    }

    Condition of(ContactQuery query) {
        var condition = query.type() == null
                ? DSL.noCondition()
                : ContactRecords.TYPE.column().eq(query.type());
        for (var entry : query.filter().entrySet()) {
            condition = condition.and(one(entry.getKey(), entry.getValue()));
        }
        return condition;
    }

    private Condition one(String name, String value) {
        var field = FilterField.of(name).orElseThrow(() -> unknown(name));
        var operator = FilterField.operator(name).orElseThrow(() -> unknown(name));
        return switch (field.kind()) {
            case GROUP ->
                not(
                        operator,
                        Objects.requireNonNull(GROUPS.get(field.name()))
                                .holders(value.strip().toUpperCase(Locale.ROOT)));
            case DATE -> dated(field.name(), value);
            case USER -> user(field.name(), operator, value);
            case FLAG -> field.name().equals("independent") ? independent(flag(value)) : plain(field, operator, value);
            case TEXT, CODE, CHOICE -> plain(field, operator, value);
        };
    }

    private static Problem unknown(String name) {
        return Problem.of(ProblemCode.FORMAT, "platform.problem.filter", name, String.join(", ", names()))
                .at("filter");
    }

    private static Condition not(FilterOperator operator, Condition condition) {
        return operator == FilterOperator.NOT ? condition.not() : condition;
    }

    private Condition dated(String name, String value) {
        var moment = name.equals("createdAt") ? RecordType.CREATED_AT : RecordType.MODIFIED_AT;
        return DateSpan.read(value, today)
                .orElseThrow(() -> Problem.of(ProblemCode.FORMAT, "contacts.problem.dateSpan", value)
                        .at("filter"))
                .holds(moment, zone);
    }

    private static Condition user(String name, FilterOperator operator, String value) {
        var column = name.equals("createdBy") ? RecordType.CREATED_BY : RecordType.MODIFIED_BY;
        return not(operator, column.eq(value));
    }

    private static Condition plain(FilterField filter, FilterOperator operator, String value) {
        var field = CONTACT.field(filter.name()).orElseThrow();
        var email = filter.name().equals(ContactRecords.EMAIL.name());
        return switch (operator) {
            case IS ->
                email
                        ? RecordType.ID.in(ChannelTable.reachedAt(value.strip().toLowerCase(Locale.ROOT)))
                        : equal(field, value);
            case NOT -> differs(field, value);
            case BEGINS -> text(field).startsWithIgnoreCase(value.strip());
            case CONTAINS -> text(field).containsIgnoreCase(value.strip());
            case BLANK -> field.column().isNull();
            case FILLED -> field.column().isNotNull();
        };
    }

    private static Field<String> text(RecordField<?> field) {
        return field.column().coerce(String.class);
    }

    private static <T> Condition equal(RecordField<T> field, String value) {
        var read = read(field, value);
        return read == null ? field.column().isNull() : field.column().eq(read);
    }

    private static <T> Condition differs(RecordField<T> field, String value) {
        var read = read(field, value);
        return read == null
                ? field.column().isNotNull()
                : field.column().ne(read).or(field.column().isNull());
    }

    private static boolean flag(String value) {
        return Boolean.TRUE.equals(read(RecordField.flag("independent"), value));
    }

    private static <T> @Nullable T read(RecordField<T> field, String value) {
        try {
            return FieldValues.read(field, value);
        } catch (Problem unreadable) {
            throw unreadable.at("filter");
        }
    }

    private static Condition independent(boolean wanted) {
        var condition = ContactRecords.TYPE
                .column()
                .eq(ContactType.PERSON)
                .and(ContactRecords.COMPANY_ID.column().isNull());
        return wanted ? condition : condition.not();
    }

    /** Begins the days at a moment. */
    static ListFilter at(Instant now, ZoneId zone) {
        return new ListFilter(LocalDate.ofInstant(now, zone), zone);
    }
}
