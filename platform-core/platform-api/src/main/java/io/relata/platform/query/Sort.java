package io.relata.platform.query;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Say by which field a list is sorted: {@code name}, or {@code -name} for the other way round.
 *
 * @param field the field
 * @param descending whether the order is turned round
 * @since 0.1
 */
public record Sort(String field, boolean descending) {

    /**
     * Read an order.
     *
     * @param sent what was sent, or null for the usual order
     * @param usual the order of a list nobody asked to sort
     * @param possible the fields this list can be sorted by
     * @throws Problem FORMAT at {@code sort} for another field, naming those that are possible
     */
    public static Sort read(@Nullable String sent, String usual, Collection<String> possible) {
        return one(wanted(sent, usual), possible);
    }

    /**
     * Read an order by several fields, separated by commas: {@code city,-name} for those of one city by name backwards.
     *
     * @param sent what was sent, or null for the usual order
     * @param usual the order of a list nobody asked to sort
     * @param possible the fields this list can be sorted by
     * @return at least one, the one that decides first at the front
     * @throws Problem FORMAT at {@code sort} for another field, or one that is named twice, naming those that are possible
     */
    public static List<Sort> readAll(@Nullable String sent, String usual, Collection<String> possible) {
        var sorts = new ArrayList<Sort>();
        for (var part : wanted(sent, usual).split(",", -1)) {
            var sort = one(part.strip(), possible);
            if (sorts.stream().anyMatch(before -> before.field().equals(sort.field()))) {
                throw refused(part.strip(), possible);
            }
            sorts.add(sort);
        }
        return List.copyOf(sorts);
    }

    private static String wanted(@Nullable String sent, String usual) {
        return sent == null || sent.isBlank() ? usual : sent.strip();
    }

    private static Sort one(String wanted, Collection<String> possible) {
        var descending = wanted.startsWith("-");
        var field = descending ? wanted.substring(1) : wanted;
        if (!possible.contains(field)) {
            throw refused(wanted, possible);
        }
        return new Sort(field, descending);
    }

    private static Problem refused(String part, Collection<String> possible) {
        return Problem.of(ProblemCode.FORMAT, "platform.problem.sort", part, String.join(", ", possible))
                .at("sort");
    }
}
