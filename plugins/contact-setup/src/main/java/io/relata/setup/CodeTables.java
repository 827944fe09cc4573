package io.relata.setup;

import io.relata.platform.change.Changed;
import io.relata.platform.query.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Read and change the code tables plugins brought. A table is named by its id; an unknown one is "not found".
 *
 * @since 0.1
 */
public interface CodeTables {

    /** The permission to read code tables. */
    String READ = "setup.read";

    /** The permission to change code tables and settings. */
    String WRITE = "setup.write";

    /**
     * List a table's rows by code.
     *
     * @param table the table's id
     */
    List<Code> all(String table);

    /**
     * Read a part of a table's rows by code.
     *
     * @param table the table's id
     * @param filter as programs write it: {@code <field> eq}, {@code text contains}; null for all
     * @param sort {@code code}, {@code -code}, or null
     * @param limit the most rows, 1 to 500
     * @param cursor where the page before ended, or null
     * @throws io.relata.platform.problem.Problem not found; FORMAT for an unknown filter or order, a limit that is too
     *     large or a foreign cursor; DENIED
     */
    Page<Code> page(String table, @Nullable String filter, @Nullable String sort, int limit, @Nullable String cursor);

    /**
     * Find a row.
     *
     * @param table the table's id
     * @param code its code, in any case
     */
    Optional<Code> find(String table, String code);

    /**
     * Tell what the codes of a table stand for, in the reader's language where they came with the product. Kept at hand: cheap to ask for every row of a list.
     *
     * @param table the table's id; an unknown one has no codes
     * @return descriptions by code
     */
    Map<String, String> descriptions(String table);

    /**
     * Tell how many records use each code of a table, over everything that plugins count.
     *
     * @param table the table's id
     * @return counts by code; codes nobody uses are left out
     */
    Map<String, Long> usage(String table);

    /**
     * Add a row.
     *
     * @param table the table's id
     * @param values by field name; the code is upper-cased
     * @throws io.relata.platform.problem.Problem REQ without code or description, FORMAT, REF, DUP at {@code code}, DENIED
     */
    Changed<Code> create(String table, Map<String, @Nullable Object> values);

    /**
     * Change a row. A new code renames it.
     *
     * @param table the table's id
     * @param code its code
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param values by field name
     * @throws io.relata.platform.problem.Problem not found, REQ, FORMAT, REF, DUP, CONFLICT, DENIED
     */
    Changed<Code> update(String table, String code, long version, Map<String, @Nullable Object> values);

    /**
     * Rename a code; whoever uses it follows in the same change-set.
     *
     * @param table the table's id
     * @param code the code as it is
     * @param newCode the code as it shall be
     * @throws io.relata.platform.problem.Problem not found, REQ, FORMAT, DUP at {@code code}, DENIED
     */
    Changed<Code> rename(String table, String code, String newCode);

    /**
     * Remove a row nobody uses.
     *
     * @param table the table's id
     * @param code its code
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @return the removed code
     * @throws io.relata.platform.problem.Problem not found, STATE while in use, CONFLICT, DENIED
     */
    Changed<String> delete(String table, String code, long version);

    /**
     * Go on only with a code that exists.
     *
     * @param table the table's id
     * @param code the code, or null: nothing is referred to
     * @param field the name of the field that refers to it
     * @throws io.relata.platform.problem.Problem REF at the field
     */
    void requireExists(String table, @Nullable String code, String field);
}
