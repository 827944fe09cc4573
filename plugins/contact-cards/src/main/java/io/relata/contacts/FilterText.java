package io.relata.contacts;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a filter as programs write it: {@code companyNo eq CT000001 and type eq person}; texts may stand in quotes. */
final class FilterText {

    private static final Pattern AND = Pattern.compile("\\s+and\\s+(?=\\w+\\s+eq\\s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TERM =
            Pattern.compile("\\s*(\\w+)\\s+eq\\s+(.+?)\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FilterText() {}

    static Map<String, String> read(@Nullable String filter) {
        var terms = new LinkedHashMap<String, String>();
        if (filter == null || filter.isBlank()) {
            return terms;
        }
        for (String part : AND.split(filter)) {
            var term = TERM.matcher(part);
            if (!term.matches()) {
                throw Problem.of(ProblemCode.FORMAT, "contacts.problem.filterText", part.strip())
                        .at("filter");
            }
            terms.put(term.group(1), unquoted(term.group(2)));
        }
        return terms;
    }

    private static String unquoted(String value) {
        var quoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
        return quoted ? value.substring(1, value.length() - 1).replace("''", "'") : value;
    }
}
