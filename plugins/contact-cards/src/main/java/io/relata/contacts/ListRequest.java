package io.relata.contacts;

import io.relata.platform.problem.Problem;
import io.relata.platform.query.Filter;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Sort;
import io.relata.platform.rest.FieldValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a program asks of the list. */
final class ListRequest {

    private static final String EQUALS = " eq";
    private static final String TYPE = "type";
    private static final List<String> POSSIBLE = possible();
    private static final Map<String, ContactSort> SORTS = sorts();

    private ListRequest() {}

    static ContactQuery read(@Nullable String filter, @Nullable String sort, int limit, @Nullable String cursor) {
        var wanted = new LinkedHashMap<String, String>();
        Filter.read(filter, POSSIBLE)
                .forEach((term, value) -> wanted.put(term.substring(0, term.length() - EQUALS.length()), value));
        var orders = Sort.readAll(sort, "name", SORTS.keySet()).stream()
                .map(order -> new ContactOrder(SORTS.getOrDefault(order.field(), ContactSort.NAME), order.descending()))
                .toList();
        return ContactQuery.all()
                .ofType(type(wanted.remove(TYPE)))
                .where(wanted)
                .sortedBy(orders)
                .atMost(Limit.of(limit, ContactList.MOST_ROWS))
                .after(cursor);
    }

    private static @Nullable ContactType type(@Nullable String sent) {
        try {
            return FieldValues.read(ContactRecords.TYPE, sent);
        } catch (Problem unknown) {
            throw unknown.at("filter");
        }
    }

    private static List<String> possible() {
        var possible = new ArrayList<String>();
        possible.add(TYPE + EQUALS);
        ListFilter.names().forEach(name -> possible.add(name + EQUALS));
        return List.copyOf(possible);
    }

    private static Map<String, ContactSort> sorts() {
        var sorts = new LinkedHashMap<String, ContactSort>();
        sorts.put("name", ContactSort.NAME);
        sorts.put("no", ContactSort.NUMBER);
        sorts.put("city", ContactSort.CITY);
        sorts.put("salespersonCode", ContactSort.SALESPERSON);
        sorts.put("lastDateModified", ContactSort.MODIFIED);
        sorts.put("createdAt", ContactSort.CREATED);
        return sorts;
    }
}
