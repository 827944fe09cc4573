package io.relata.platform.query;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.Collection;
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
        var wanted = sent == null || sent.isBlank() ? usual : sent.strip();
        var descending = wanted.startsWith("-");
        var field = descending ? wanted.substring(1) : wanted;
        if (!possible.contains(field)) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.sort", wanted, String.join(", ", possible))
                    .at("sort");
        }
        return new Sort(field, descending);
    }
}
