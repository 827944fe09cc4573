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
import org.jspecify.annotations.Nullable;

/** Holds what the address of the list says: view, text, order, filters, selected contact. */
record ListState(
        View view,
        String text,
        ContactSort sort,
        boolean descending,
        Map<String, String> filter,
        @Nullable String selected) {

    /** Names the views above the list. */
    enum View {
        ALL,
        COMPANIES,
        PEOPLE,
        INDEPENDENT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Set<String> OWN = Set.of("view", "q", "sort", "sel", "new");

    static final ListState START = new ListState(View.ALL, "", ContactSort.NAME, false, Map.of(), null);

    static ListState read(QueryParameters parameters) {
        var filter = new LinkedHashMap<String, String>();
        parameters.getParameters().forEach((name, values) -> {
            if (!OWN.contains(name) && !values.isEmpty() && !values.getFirst().isBlank()) {
                filter.put(name, values.getFirst());
            }
        });
        var sort = parameters.getSingleParameter("sort").orElse("name");
        return new ListState(
                view(parameters.getSingleParameter("view").orElse("")),
                parameters.getSingleParameter("q").orElse(""),
                sort(sort.replace("-", "")),
                sort.startsWith("-"),
                filter,
                parameters.getSingleParameter("sel").orElse(null));
    }

    private static View view(String key) {
        for (View view : View.values()) {
            if (view.key().equals(key)) {
                return view;
            }
        }
        return View.ALL;
    }

    private static ContactSort sort(String key) {
        for (ContactSort sort : ContactSort.values()) {
            if (sort.name().equalsIgnoreCase(key)) {
                return sort;
            }
        }
        return ContactSort.NAME;
    }

    QueryParameters write() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (view != View.ALL) {
            parameters.put("view", List.of(view.key()));
        }
        if (!text.isBlank()) {
            parameters.put("q", List.of(text));
        }
        if (sort != ContactSort.NAME || descending) {
            parameters.put("sort", List.of((descending ? "-" : "") + sort.name().toLowerCase(Locale.ROOT)));
        }
        filter.forEach((name, value) -> parameters.put(name, List.of(value)));
        if (selected != null) {
            parameters.put("sel", List.of(selected));
        }
        return new QueryParameters(parameters);
    }

    ContactQuery query() {
        var all = new LinkedHashMap<>(filter);
        if (view == View.INDEPENDENT) {
            all.put("independent", "true");
        }
        var type =
                switch (view) {
                    case COMPANIES -> ContactType.COMPANY;
                    case PEOPLE -> ContactType.PERSON;
                    case ALL, INDEPENDENT -> null;
                };
        return ContactQuery.all()
                .ofType(type)
                .found(text.isBlank() ? null : text)
                .where(all)
                .sortedBy(sort, descending);
    }

    /** Tells whether the list shows less than everything. */
    boolean narrows() {
        return view != View.ALL || !text.isBlank() || !filter.isEmpty();
    }

    ListState with(View newView) {
        return new ListState(newView, text, sort, descending, filter, selected);
    }

    ListState with(String newText) {
        return new ListState(view, newText, sort, descending, filter, selected);
    }

    ListState with(ContactSort newSort, boolean newDescending) {
        return new ListState(view, text, newSort, newDescending, filter, selected);
    }

    ListState without(String filterName) {
        var rest = new LinkedHashMap<>(filter);
        rest.remove(filterName);
        return new ListState(view, text, sort, descending, rest, selected);
    }

    ListState select(@Nullable String no) {
        return new ListState(view, text, sort, descending, filter, no);
    }
}
