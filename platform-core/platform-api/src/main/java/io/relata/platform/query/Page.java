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

    /** Turn every row into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
