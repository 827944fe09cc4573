package io.relata.segments;

import io.relata.contacts.ContactQuery;
import io.relata.contacts.ContactType;
import io.relata.contacts.FilterField;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Filter;
import io.relata.platform.rest.FieldValues;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Say which contacts are meant by what their fields hold.
 *
 * @param type only companies or only persons, or null for both
 * @param filter as {@link ContactQuery#filter()}
 * @since 0.1
 */
public record ContactCriteria(@Nullable ContactType type, Map<String, String> filter) {
    /** Mean every contact. */
    public static final ContactCriteria ALL = new ContactCriteria(null, Map.of());

    private static final String TYPE = "type";
    private static final String EQUALS = " eq";
    private static final RecordField<ContactType> TYPE_FIELD = RecordField.choice(TYPE, ContactType.class);

    public ContactCriteria {
        filter = Map.copyOf(filter);
    }

    /**
     * Read criteria by field, as a list's address or a program tells them: {@code type}, and names and values as in {@link
     * ContactQuery#filter()}.
     *
     * @throws Problem FORMAT at {@code filter} for what is no filter of contacts
     */
    public static ContactCriteria of(Map<String, String> terms) {
        var others = new LinkedHashMap<>(terms);
        var type = type(others.remove(TYPE));
        others.keySet().forEach(ContactCriteria::requireKnown);
        return new ContactCriteria(type, others);
    }

    /**
     * Read a filter as programs write it for the list of contacts: {@code salespersonCode eq AH and type eq person}.
     *
     * @throws Problem FORMAT at {@code filter} for anything else
     */
    public static ContactCriteria read(String filter) {
        var possible = Stream.concat(
                        Stream.of(TYPE), FilterField.list().stream().map(FilterField::name))
                .map(name -> name + EQUALS)
                .toList();
        var terms = new LinkedHashMap<String, String>();
        Filter.read(filter, possible)
                .forEach((term, value) -> terms.put(term.substring(0, term.length() - EQUALS.length()), value));
        return of(terms);
    }

    private static @Nullable ContactType type(@Nullable String sent) {
        try {
            return FieldValues.read(TYPE_FIELD, sent);
        } catch (Problem unknown) {
            throw unknown.at("filter");
        }
    }

    private static void requireKnown(String name) {
        if (FilterField.operator(name).isEmpty()) {
            var possible = FilterField.list().stream().map(FilterField::name).collect(Collectors.joining(", "));
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.filter", name, possible)
                    .at("filter");
        }
    }

    /** Read what {@link #text()} wrote. */
    public static ContactCriteria parse(String text) {
        var terms = new LinkedHashMap<String, String>();
        for (var part : text.split("&")) {
            var bar = part.indexOf('=');
            if (bar > 0) {
                terms.put(decoded(part.substring(0, bar)), decoded(part.substring(bar + 1)));
            }
        }
        return of(terms);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** Tell every term by name, the type included. */
    public Map<String, String> terms() {
        var terms = new TreeMap<>(filter);
        if (type != null) {
            terms.put(TYPE, String.valueOf(FieldValues.show(type)));
        }
        return terms;
    }

    /** Write them as one text, which also is the query of an address of the list of contacts. */
    public String text() {
        return terms().entrySet().stream()
                .map(term -> encoded(term.getKey()) + "=" + encoded(term.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    /** Ask for these contacts. */
    public ContactQuery query() {
        return ContactQuery.all().ofType(type).where(filter);
    }
}
