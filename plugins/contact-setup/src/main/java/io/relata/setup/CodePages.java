package io.relata.setup;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Cursor;
import io.relata.platform.query.Filter;
import io.relata.platform.query.Page;
import io.relata.platform.query.Sort;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Filters the rows of a code table and cuts them into pages. Such tables are small, and read whole. */
final class CodePages {

    private static final String TEXT = "text contains";

    private final CodeTable table;
    private final List<Code> rows;

    CodePages(CodeTable table, List<Code> rows) {
        this.table = table;
        this.rows = rows;
    }

    Page<Code> page(@Nullable String filter, @Nullable String sort, int limit, @Nullable String cursor) {
        var order = order(Sort.read(sort, "code", List.of("code")));
        var left = rows.stream().filter(condition(filter)).sorted(order).toList();
        if (cursor != null) {
            var last = Objects.requireNonNullElse(Cursor.read(cursor, 1).getFirst(), "");
            left = left.stream()
                    .filter(code -> order.compare(code, placed(last)) > 0)
                    .toList();
        }
        return left.size() <= limit
                ? new Page<>(left, null)
                : new Page<>(
                        left.subList(0, limit),
                        Cursor.of(List.of(left.get(limit - 1).code())));
    }

    private static Comparator<Code> order(Sort sort) {
        var order = Comparator.comparing(Code::code);
        return sort.descending() ? order.reversed() : order;
    }

    private static Code placed(String code) {
        return new Code(new java.util.UUID(0, 0), code, "", Map.of(), 0);
    }

    private Predicate<Code> condition(@Nullable String filter) {
        var possible = new ArrayList<String>();
        table.type().fields().forEach(field -> possible.add(field.name() + " eq"));
        possible.add(TEXT);
        Predicate<Code> condition = code -> true;
        for (var term : Filter.read(filter, possible).entrySet()) {
            condition = condition.and(
                    term.getKey().equals(TEXT)
                            ? containing(term.getValue())
                            : equal(term.getKey().split(" ", 2)[0], term.getValue()));
        }
        return condition;
    }

    private static Predicate<Code> containing(String text) {
        var wanted = Folding.fold(text);
        return code -> Folding.fold(code.code()).contains(wanted)
                || Folding.fold(code.description()).contains(wanted);
    }

    private Predicate<Code> equal(String name, String sent) {
        var wanted = read(table.type().field(name).orElseThrow(), sent);
        return code -> {
            var value = code.values().get(name);
            return Objects.equals(value, wanted) || value == null && Boolean.FALSE.equals(wanted);
        };
    }

    private static @Nullable Object read(RecordField<?> field, String sent) {
        try {
            return FieldValues.read(field, sent);
        } catch (Problem problem) {
            throw problem.at("filter");
        }
    }
}
