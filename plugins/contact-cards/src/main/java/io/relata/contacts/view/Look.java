package io.relata.contacts.view;

import com.vaadin.flow.router.QueryParameters;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.ContactSort;
import io.relata.contacts.ContactType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds what a view shows: kind, filters, order, columns. It is what a saved view keeps.
 *
 * @param columns the columns in order; none for those the user chose for all lists
 */
record Look(Kind kind, ContactSort sort, boolean descending, Map<String, String> filter, List<String> columns) {

    /** Names the kinds of contact a list shows. */
    enum Kind {
        ALL,
        COMPANIES,
        PEOPLE,
        INDEPENDENT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return Stream.of(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    /** Names of what else stands in an address; everything that is none of them is a filter. */
    static final Set<String> OWN = Set.of("view", "kind", "q", "sort", "cols", "sel", "new");

    Look {
        filter = Map.copyOf(filter);
        columns = List.copyOf(columns);
    }

    static Look of(Kind kind) {
        return new Look(kind, ContactSort.NAME, false, Map.of(), List.of());
    }

    /** Reads a look that was kept as text. */
    static Look read(String text) {
        var parameters = QueryParameters.fromString(text);
        return read(Kind.of(parameters.getSingleParameter("kind").orElse("")), parameters);
    }

    static Look read(Kind kind, QueryParameters parameters) {
        var filter = new LinkedHashMap<String, String>();
        parameters.getParameters().forEach((name, values) -> {
            if (!OWN.contains(name) && !values.isEmpty() && !values.getFirst().isBlank()) {
                filter.put(name, values.getFirst());
            }
        });
        var sort = parameters.getSingleParameter("sort").orElse("name");
        var columns = parameters.getSingleParameter("cols").orElse("");
        return new Look(
                kind,
                sort(sort.replace("-", "")),
                sort.startsWith("-"),
                filter,
                columns.isBlank() ? List.of() : List.of(columns.split(",")));
    }

    private static ContactSort sort(String key) {
        return Stream.of(ContactSort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(key))
                .findFirst()
                .orElse(ContactSort.NAME);
    }

    /** Writes everything but the kind into an address. */
    void write(Map<String, List<String>> parameters) {
        if (sort != ContactSort.NAME || descending) {
            parameters.put("sort", List.of((descending ? "-" : "") + sort.name().toLowerCase(Locale.ROOT)));
        }
        if (!columns.isEmpty()) {
            parameters.put("cols", List.of(String.join(",", columns)));
        }
        filter.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> parameters.put(entry.getKey(), List.of(entry.getValue())));
    }

    /** Writes it as text, to be kept. */
    String text() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("kind", List.of(kind.key()));
        write(parameters);
        return new QueryParameters(parameters).getQueryString();
    }

    ContactQuery query() {
        var all = new LinkedHashMap<>(filter);
        if (kind == Kind.INDEPENDENT) {
            all.put("independent", "true");
        }
        var type =
                switch (kind) {
                    case COMPANIES -> ContactType.COMPANY;
                    case PEOPLE -> ContactType.PERSON;
                    case ALL, INDEPENDENT -> null;
                };
        return ContactQuery.all().ofType(type).where(all).sortedBy(sort, descending);
    }

    Look sorted(ContactSort newSort, boolean newDescending) {
        return new Look(kind, newSort, newDescending, filter, columns);
    }

    Look where(String name, String value) {
        var more = new LinkedHashMap<>(filter);
        more.put(name, value);
        return new Look(kind, sort, descending, more, columns);
    }

    Look without(String name) {
        var rest = new LinkedHashMap<>(filter);
        rest.remove(name);
        return new Look(kind, sort, descending, rest, columns);
    }

    Look showing(List<String> newColumns) {
        return new Look(kind, sort, descending, filter, newColumns);
    }
}
