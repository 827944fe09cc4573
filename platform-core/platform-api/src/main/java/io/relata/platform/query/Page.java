package io.relata.platform.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hold one page of a list and where the next one begins.
 *
 * @param items the rows
 * @param next the cursor of the next page, or null at the end
 * @param <T> the type of a row
 * @since 0.1
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Cut a page out of rows that were read in order, one more than wanted to tell whether there is another page.
     *
     * @param rows the rows, at most {@code limit + 1}
     * @param limit the most rows of a page
     * @param place tells what {@link Cursor} writes of a row
     */
    public static <T> Page<T> cut(List<T> rows, int limit, Function<? super T, ?> place) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, Cursor.of(List.of(place.apply(items.getLast()).toString())));
    }

    /** Turn every row into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
