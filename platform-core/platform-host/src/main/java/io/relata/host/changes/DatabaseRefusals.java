package io.relata.host.changes;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Turns what the database refuses into refusals a user can act on.
 *
 * <p>The field is found by the name of the constraint: {@code uq_<table>_<column>}, {@code fk_<table>_<column>}.
 */
final class DatabaseRefusals {

    private DatabaseRefusals() {}

    static RuntimeException of(DataAccessException failure, RecordType type, @Nullable Values values) {
        var cause = failure.getCause(SQLException.class);
        var state = cause == null || cause.getSQLState() == null ? "" : cause.getSQLState();
        var deleting = values == null;
        return switch (state) {
            case "23505" -> duplicate(cause, type, values);
            case "23503", "23506" ->
                deleting
                        ? Problem.of(ProblemCode.REF, "platform.problem.referenced")
                        : at(
                                column("fk_", cause, type),
                                Problem.of(ProblemCode.REF, "platform.problem.referenceMissing"));
            case "23502" -> at(missing(cause, type), Problem.of(ProblemCode.REQ, "platform.problem.required"));
            case "40001", "40P01", "55P03", "HYT00" -> Problem.of(ProblemCode.CONFLICT, "platform.problem.busy");
            default -> failure;
        };
    }

    private static Problem duplicate(SQLException cause, RecordType type, @Nullable Values values) {
        var field = column("uq_", cause, type);
        var value = field.map(f -> values == null ? null : values.get(f)).map(EntryJson::text);
        return at(field, Problem.of(ProblemCode.DUP, "platform.problem.duplicate", value.orElse("")));
    }

    private static Problem at(Optional<RecordField<?>> field, Problem problem) {
        return field.map(known -> problem.at(known.name())).orElse(problem);
    }

    /** H2 decorates names in its message, PostgreSQL hands the plain name out. */
    private static Optional<RecordField<?>> column(String prefix, SQLException cause, RecordType type) {
        var text = constraint(cause).toLowerCase(Locale.ROOT);
        var start = prefix + type.table().getName().toLowerCase(Locale.ROOT) + "_";
        var from = text.indexOf(start);
        return from < 0 ? Optional.empty() : longestMatch(text.substring(from + start.length()), type);
    }

    private static Optional<RecordField<?>> longestMatch(String rest, RecordType type) {
        RecordField<?> found = null;
        for (RecordField<?> field : type.fields()) {
            var column = field.column().getName();
            if (rest.startsWith(column)
                    && (found == null || found.column().getName().length() < column.length())) {
                found = field;
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<RecordField<?>> missing(SQLException cause, RecordType type) {
        var text = cause instanceof PSQLException postgres
                        && postgres.getServerErrorMessage() != null
                        && postgres.getServerErrorMessage().getColumn() != null
                ? "\"" + postgres.getServerErrorMessage().getColumn() + "\""
                : String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        for (RecordField<?> field : type.fields()) {
            if (text.contains("\"" + field.column().getName() + "\"")) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static String constraint(SQLException cause) {
        if (cause instanceof PSQLException postgres
                && postgres.getServerErrorMessage() != null
                && postgres.getServerErrorMessage().getConstraint() != null) {
            return postgres.getServerErrorMessage().getConstraint();
        }
        return String.valueOf(cause.getMessage());
    }
}
