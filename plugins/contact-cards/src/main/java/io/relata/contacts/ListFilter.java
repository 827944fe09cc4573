package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Turns the filters of a list into conditions. */
final class ListFilter {

    private static final Set<String> PLAIN = Set.of(
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

    private ListFilter() {}

    /** Tells whether a list can be filtered by a name. */
    static boolean knows(String name) {
        return PLAIN.contains(name)
                || GROUPS.containsKey(name)
                || Set.of("email", "independent", "createdBy", "modifiedBy").contains(name);
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
            case "independent" -> independent(Boolean.parseBoolean(value));
            case "createdBy" -> RecordType.CREATED_BY.eq(value);
            case "modifiedBy" -> RecordType.MODIFIED_BY.eq(value);
            default ->
                throw Problem.of(ProblemCode.FORMAT, "contacts.problem.filter", name)
                        .at("filter");
        };
    }

    private static <T> Condition equal(RecordField<T> field, String value) {
        var read = FieldValues.read(field, value);
        return read == null ? field.column().isNull() : field.column().eq(read);
    }

    private static Condition independent(boolean wanted) {
        var condition = ContactRecords.TYPE
                .column()
                .eq(ContactType.PERSON)
                .and(ContactRecords.COMPANY_ID.column().isNull());
        return wanted ? condition : condition.not();
    }
}
