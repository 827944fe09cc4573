package io.relata.platform.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Find records by what a user types: part of a name, several words, a phone number in any format, an e-mail address.
 *
 * @since 0.1
 */
public interface Search {

    /**
     * Find records, best first. Exact matches come before beginnings, those before parts of words, those before names
     * that are only similar.
     *
     * @param text what was typed; fewer than two letters or digits find nothing
     * @param type only this kind of record, or null for all the user may read
     * @param limit the most hits, 1 to 200
     */
    List<SearchHit> find(String text, @Nullable String type, int limit);

    /**
     * Wait until everything committed so far can be found. For programs and tests; pages need not.
     */
    void awaitFresh();
}
