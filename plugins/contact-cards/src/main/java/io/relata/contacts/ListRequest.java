package io.relata.contacts;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a program asks of the list. */
final class ListRequest {

    private ListRequest() {}

    static ContactQuery read(Map<String, String> sent) {
        var filter = new LinkedHashMap<>(FilterText.read(sent.get("filter")));
        sent.forEach((name, value) -> {
            if (name.equals("type") || ListFilter.knows(name)) {
                filter.put(name, value);
            }
        });
        var type = FieldValues.read(ContactRecords.TYPE, filter.remove("type"));
        var query = ContactQuery.all()
                .ofType(type)
                .found(sent.get("text"))
                .where(filter)
                .atMost(limit(sent.get("limit")))
                .after(sent.get("cursor"));
        return sorted(query, sent.get("sort"));
    }

    private static int limit(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return 50;
        }
        try {
            return Math.clamp(Integer.parseInt(sent.strip()), 1, ContactList.MOST_ROWS);
        } catch (NumberFormatException noNumber) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.format.integer", sent)
                    .at("limit");
        }
    }

    private static ContactQuery sorted(ContactQuery query, @Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return query;
        }
        var words = sent.strip().split("[\\s:]+", 2);
        var down = words[0].startsWith("-") || words.length > 1 && words[1].equalsIgnoreCase("desc");
        var sort =
                switch (words[0].replaceFirst("^[-+]", "").toLowerCase(Locale.ROOT)) {
                    case "name" -> ContactSort.NAME;
                    case "no", "number" -> ContactSort.NUMBER;
                    case "modified", "lastmodified" -> ContactSort.MODIFIED;
                    case "city" -> ContactSort.CITY;
                    default ->
                        throw Problem.of(ProblemCode.FORMAT, "contacts.problem.sort", sent)
                                .at("sort");
                };
        return query.sortedBy(sort, down);
    }
}
