package io.relata.platform.query;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Read the filter of a list as programs write it: {@code companyNo eq CT000001 and type eq person}. Texts may stand in
 * quotes, in which a quote is written twice.
 *
 * @since 0.1
 */
public final class Filter {

    private static final String TERM = "(\\w+)\\s+(eq|ge|le|contains)\\s+";

    private static final Pattern NEXT = Pattern.compile(
            "\\s*" + TERM + "('[^']*+(?:''[^']*+)*+'(?=\\s*+$|\\s+and\\s)|.+?)(?:\\s*+$|\\s+and\\s+(?=" + TERM + "))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Filter() {}

    /**
     * Read a filter.
     *
     * @param filter what was sent, or null for none
     * @param possible what this list can be filtered by, each with its comparison: {@code city eq}, {@code date ge}
     * @return the values by field and comparison, as in {@code possible}
     * @throws Problem FORMAT at {@code filter} for anything else, naming what is possible
     */
    public static Map<String, String> read(@Nullable String filter, Collection<String> possible) {
        var terms = new LinkedHashMap<String, String>();
        if (filter == null || filter.isBlank()) {
            return terms;
        }
        var next = NEXT.matcher(filter.strip());
        var end = 0;
        while (end < next.regionEnd()) {
            if (!next.find(end) || next.start() != end) {
                throw refused(filter.strip().substring(end), possible);
            }
            var term = next.group(1) + " " + next.group(2).toLowerCase(Locale.ROOT);
            if (!possible.contains(term) || terms.putIfAbsent(term, unquoted(next.group(3))) != null) {
                throw refused(term, possible);
            }
            end = next.end();
        }
        return terms;
    }

    private static Problem refused(String part, Collection<String> possible) {
        return Problem.of(ProblemCode.FORMAT, "platform.problem.filter", part, String.join(", ", possible))
                .at("filter");
    }

    private static String unquoted(String value) {
        var quoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
        return quoted ? value.substring(1, value.length() - 1).replace("''", "'") : value;
    }
}
