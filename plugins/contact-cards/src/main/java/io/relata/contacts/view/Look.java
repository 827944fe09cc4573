package io.relata.contacts.view;

import com.vaadin.flow.router.QueryParameters;
import io.relata.contacts.ContactOrder;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.ContactSort;
import io.relata.contacts.ContactType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what a view shows: kind, filters, order, columns. It is what a saved view keeps.
 *
 * @param orders what decides the order, one after the other; by name when nothing else was chosen
 * @param byCompany whether people stand below their companies
 * @param columns the columns in order; none for those the user chose for all lists
 */
record Look(Kind kind, List<ContactOrder> orders, boolean byCompany, Map<String, String> filter, List<String> columns) {

    private static final List<ContactOrder> BY_NAME = List.of(ContactOrder.ascending(ContactSort.NAME));
    private static final String GROUP = "group";
    private static final String COMPANY = "company";

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
    static final Set<String> OWN = Set.of("view", "kind", "q", "sort", GROUP, "cols", "sel", "new");

    Look {
        orders = orders.isEmpty() ? BY_NAME : List.copyOf(orders);
        filter = Map.copyOf(filter);
        columns = List.copyOf(columns);
    }

    static Look of(Kind kind) {
        return new Look(kind, BY_NAME, false, Map.of(), List.of());
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
        var columns = parameters.getSingleParameter("cols").orElse("");
        return new Look(
                kind,
                orders(parameters.getSingleParameter("sort").orElse("")),
                parameters.getSingleParameter(GROUP).filter(COMPANY::equals).isPresent(),
                filter,
                columns.isBlank() ? List.of() : List.of(columns.split(",")));
    }

    /** Takes what is understood; an order named twice counts where it is named first. */
    private static List<ContactOrder> orders(String text) {
        var orders = new LinkedHashMap<ContactSort, ContactOrder>();
        Arrays.stream(text.split(",")).flatMap(Look::order).forEach(order -> orders.putIfAbsent(order.by(), order));
        return List.copyOf(orders.values());
    }

    private static Stream<ContactOrder> order(String text) {
        var descending = text.startsWith("-");
        var key = descending ? text.substring(1) : text;
        return Stream.of(ContactSort.values())
                .filter(sort -> key(sort).equals(key))
                .map(sort -> new ContactOrder(sort, descending));
    }

    private static String key(ContactSort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private String sorted() {
        return orders.stream()
                .map(order -> (order.descending() ? "-" : "") + key(order.by()))
                .collect(Collectors.joining(","));
    }

    /** Writes everything but the kind into an address. */
    void write(Map<String, List<String>> parameters) {
        if (!orders.equals(BY_NAME)) {
            parameters.put("sort", List.of(sorted()));
        }
        if (byCompany) {
            parameters.put(GROUP, List.of(COMPANY));
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
        return ContactQuery.all().ofType(type).where(all).sortedBy(orders);
    }

    Look sorted(List<ContactOrder> newOrders) {
        return new Look(kind, newOrders, byCompany, filter, columns);
    }

    Look grouped(boolean newByCompany) {
        return new Look(kind, orders, newByCompany, filter, columns);
    }

    Look where(String name, String value) {
        var more = new LinkedHashMap<>(filter);
        more.put(name, value);
        return new Look(kind, orders, byCompany, more, columns);
    }

    Look without(String name) {
        var rest = new LinkedHashMap<>(filter);
        rest.remove(name);
        return new Look(kind, orders, byCompany, rest, columns);
    }

    Look showing(List<String> newColumns) {
        return new Look(kind, orders, byCompany, filter, newColumns);
    }
}
