package io.relata.contacts;

import static io.relata.contacts.FilterOperator.BEGINS;
import static io.relata.contacts.FilterOperator.BLANK;
import static io.relata.contacts.FilterOperator.CONTAINS;
import static io.relata.contacts.FilterOperator.FILLED;
import static io.relata.contacts.FilterOperator.IS;
import static io.relata.contacts.FilterOperator.NOT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Describe a field by which lists of contacts are filtered.
 *
 * @param name its name in the REST interface
 * @param kind what its values are
 * @since 0.1
 */
public record FilterField(String name, Kind kind) {

    /** Say what the values of a field are, and so how they are compared. */
    public enum Kind {
        /** Typed. */
        TEXT(IS, NOT, BEGINS, CONTAINS, BLANK, FILLED),
        /** A code of a table. */
        CODE(IS, NOT, BLANK, FILLED),
        /** A group a contact is in. */
        GROUP(IS, NOT),
        /** One of a few words. */
        CHOICE(IS, NOT),
        /** Yes or no. */
        FLAG(IS),
        /** When something happened. */
        DATE(IS),
        /** A user's sign-in name. */
        USER(IS, NOT);

        private final List<FilterOperator> operators;

        Kind(FilterOperator... operators) {
            this.operators = List.of(operators);
        }

        /** Tell how it can be compared, the usual way first. */
        public List<FilterOperator> operators() {
            return operators;
        }
    }

    private static final Map<String, FilterField> ALL = all();

    /** List all, in the order they are offered. */
    public static List<FilterField> list() {
        return List.copyOf(ALL.values());
    }

    /** Find the field a filter's name begins with. */
    public static Optional<FilterField> of(String filter) {
        return Optional.ofNullable(ALL.get(filter.split("\\.", 2)[0]));
    }

    /** Find how a filter compares, by its name. */
    public static Optional<FilterOperator> operator(String filter) {
        var parts = filter.split("\\.", 2);
        var operator = parts.length == 1 ? Optional.of(IS) : FilterOperator.named(parts[1]);
        return of(filter)
                .flatMap(field ->
                        operator.filter(each -> field.kind().operators().contains(each)));
    }

    private static Map<String, FilterField> all() {
        var all = new LinkedHashMap<String, FilterField>();
        add(all, Kind.CODE, "salespersonCode", "territoryCode", "countryRegionCode", "languageCode");
        Stream.of(AssignmentKind.values()).forEach(kind -> add(all, Kind.GROUP, kind.filter()));
        add(all, Kind.TEXT, "name", "city", "postCode", "county", "jobTitle", "companyName", "companyNo", "email");
        add(all, Kind.TEXT, "parentCompanyNo");
        add(all, Kind.TEXT, "homePage", "no", "externalId", "searchName", "registrationNumber", "vatRegistrationNo");
        add(all, Kind.CODE, "organizationalLevelCode", "salutationCode");
        add(all, Kind.CHOICE, "correspondenceType");
        add(all, Kind.FLAG, "independent", "privacyBlocked", "excludeFromSegment");
        add(all, Kind.DATE, "lastDateModified", "createdAt");
        add(all, Kind.USER, "createdBy", "lastModifiedBy");
        return all;
    }

    private static void add(Map<String, FilterField> all, Kind kind, String... names) {
        Stream.of(names).forEach(name -> all.put(name, new FilterField(name, kind)));
    }
}
