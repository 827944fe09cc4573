package io.relata.setup;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and checks the rows of code tables, before they are written. */
final class CodeRules {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} ._&+*()'-]*");

    private CodeRules() {}

    /** Checks a whole row as it will be. */
    static void check(CodeTable table, Values row, CodeTables tables) {
        for (RecordField<?> field : table.type().fields()) {
            var value = row.get(field);
            if (value == null && table.isRequired(field.name())) {
                throw Problem.required(field.name());
            }
            table.referenced(field.name())
                    .ifPresent(other -> tables.requireExists(other, (String) value, field.name()));
        }
        requireReadable(row.get(table.codeField()));
        table.check(row);
    }

    /** Codes stand in addresses and lists: what would break those is refused. */
    private static void requireReadable(@Nullable String code) {
        if (code != null && !CODE.matcher(code).matches()) {
            throw Problem.of(ProblemCode.FORMAT, "setup.problem.codeCharacters", code)
                    .at("code");
        }
    }
}
