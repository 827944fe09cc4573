package io.relata.interactions.rest;

import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionRecords;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code kind eq call and date ge 2026-01-01 and text contains 'prices'}; dates know {@code ge} and {@code le}
 * too.
 */
final class LogQuery {
    private static final Pattern AND =
            Pattern.compile("\\s+and\\s+(?=\\w+\\s+(?:eq|ge|le|contains)\\s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TERM = Pattern.compile(
            "\\s*(\\w+)\\s+(eq|ge|le|contains)\\s+(.+?)\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> TERMS = Set.of(
            "kind eq",
            "contactNo eq",
            "salespersonCode eq",
            "interactionTemplateCode eq",
            "userId eq",
            "canceled eq",
            "date eq",
            "date ge",
            "date le",
            "text contains");

    private LogQuery() {}

    static InteractionFilter filter(@Nullable String filter) {
        var terms = terms(filter);
        var day = read(InteractionRecords.DATE, terms, "date eq");
        var from = read(InteractionRecords.DATE, terms, "date ge");
        var to = read(InteractionRecords.DATE, terms, "date le");
        return new InteractionFilter(
                read(InteractionRecords.KIND, terms, "kind eq"),
                terms.get("contactNo eq"),
                terms.get("salespersonCode eq"),
                terms.get("interactionTemplateCode eq"),
                terms.get("userId eq"),
                day == null ? from : day,
                day == null ? to : day,
                terms.get("text contains"),
                read(InteractionRecords.CANCELED, terms, "canceled eq"));
    }

    static boolean ascending(@Nullable String sort) {
        if (sort == null || sort.isBlank() || sort.equals("-date") || sort.equals("-entryNo")) {
            return false;
        }
        if (sort.equals("date") || sort.equals("entryNo")) {
            return true;
        }
        throw Problem.of(ProblemCode.FORMAT, "interactions.problem.sort", sort).at("sort");
    }

    private static Map<String, String> terms(@Nullable String filter) {
        var terms = new LinkedHashMap<String, String>();
        if (filter == null || filter.isBlank()) {
            return terms;
        }
        for (String part : AND.split(filter)) {
            var term = TERM.matcher(part);
            if (!term.matches()) {
                throw refused(part);
            }
            var name = term.group(1) + " " + term.group(2).toLowerCase(Locale.ROOT);
            if (!TERMS.contains(name)) {
                throw refused(part);
            }
            terms.put(name, unquoted(term.group(3)));
        }
        return terms;
    }

    private static Problem refused(String part) {
        return Problem.of(ProblemCode.FORMAT, "interactions.problem.filter", part.strip())
                .at("filter");
    }

    private static String unquoted(String value) {
        var quoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
        return quoted ? value.substring(1, value.length() - 1).replace("''", "'") : value;
    }

    private static <T> @Nullable T read(RecordField<T> field, Map<String, String> terms, String name) {
        try {
            return FieldValues.read(field, terms.get(name));
        } catch (Problem problem) {
            throw Problem.of(problem.code(), problem.messageKey(), problem.arguments())
                    .at("filter");
        }
    }
}
