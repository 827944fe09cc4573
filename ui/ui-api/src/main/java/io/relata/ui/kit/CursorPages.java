package io.relata.ui.kit;

import io.relata.platform.query.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Serves a grid, which asks by offset, from a list that is read page by page. Only the cursors are kept, so a long list
 * costs no memory.
 *
 * @param <T> the type of a row
 * @since 0.1
 */
public final class CursorPages<T> {

    /**
     * Read one page.
     *
     * @param <T> the type of a row
     * @since 0.1
     */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * Read a page.
         *
         * @param limit the most rows
         * @param cursor where the page begins, or null
         */
        Page<T> read(int limit, @Nullable String cursor);
    }

    /** How many rows are read at once. */
    public static final int SIZE = 50;

    private final Reader<T> reader;
    private final List<@Nullable String> cursors = new ArrayList<>();

    /**
     * Begin a list.
     *
     * @param reader reads its pages
     */
    public CursorPages(Reader<T> reader) {
        this.reader = reader;
        cursors.add(null);
    }

    /**
     * Read rows from an offset on.
     *
     * @param offset how many rows stand before
     * @param limit the most rows
     */
    public Stream<T> rows(int offset, int limit) {
        var rows = new ArrayList<T>();
        var first = offset / SIZE;
        var last = (offset + limit - 1) / SIZE;
        for (int page = Math.min(first, cursors.size() - 1); page <= last && page < cursors.size(); page++) {
            var read = reader.read(SIZE, cursors.get(page));
            if (page >= first) {
                rows.addAll(read.items());
            }
            if (page == cursors.size() - 1 && read.next() != null) {
                cursors.add(read.next());
            }
        }
        return rows.stream().skip(offset - (long) first * SIZE).limit(limit);
    }
}
