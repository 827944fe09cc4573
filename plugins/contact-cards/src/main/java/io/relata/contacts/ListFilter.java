package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Turns the filters of a list into conditions. */
final class ListFilter {

    private static final List<String> PLAIN = List.of(
            "no",
            "companyNo",
            "salespersonCode",
            "territoryCode",
            "countryRegionCode",
            "languageCode",
            "organizationalLevelCode",
            "salutationCode",
            "externalId",
            "city",
            "postCode",
            "privacyBlocked",
            "excludeFromSegment",
            "searchName");

    private static final Map<String, AssignmentKind> GROUPS =
            Stream.of(AssignmentKind.values()).collect(Collectors.toMap(AssignmentKind::filter, kind -> kind));

    private static final List<String> OTHERS = List.of("email", "independent", "createdBy", "lastModifiedBy");

    private ListFilter() {}

    /** Tells by what a list can be filtered. */
    static List<String> names() {
        return Stream.of(
                        PLAIN,
                        Stream.of(AssignmentKind.values())
                                .map(AssignmentKind::filter)
                                .toList(),
                        OTHERS)
                .flatMap(List::stream)
                .toList();
    }

    /** Tells whether a list can be filtered by a name. */
    static boolean knows(String name) {
        return PLAIN.contains(name) || GROUPS.containsKey(name) || OTHERS.contains(name);
    }

    static Condition of(ContactQuery query) {
        var condition = query.type() == null
                ? DSL.noCondition()
                : ContactRecords.TYPE.column().eq(query.type());
        for (var entry : query.filter().entrySet()) {
            condition = condition.and(one(entry.getKey(), entry.getValue()));
        }
        return condition;
    }

    private static Condition one(String name, String value) {
        if (PLAIN.contains(name)) {
            return equal(CONTACT.field(name).orElseThrow(), value);
        }
        var group = GROUPS.get(name);
        if (group != null) {
            return group.holders(value.strip().toUpperCase(Locale.ROOT));
        }
        return switch (name) {
            case "email" -> ContactRecords.EMAIL_KEY.column().eq(value.strip().toLowerCase(Locale.ROOT));
            case "independent" -> independent(flag(value));
            case "createdBy" -> RecordType.CREATED_BY.eq(value);
            case "lastModifiedBy" -> RecordType.MODIFIED_BY.eq(value);
            default ->
                throw Problem.of(ProblemCode.FORMAT, "platform.problem.filter", name, String.join(", ", names()))
                        .at("filter");
        };
    }

    private static <T> Condition equal(RecordField<T> field, String value) {
        var read = read(field, value);
        return read == null ? field.column().isNull() : field.column().eq(read);
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
}
