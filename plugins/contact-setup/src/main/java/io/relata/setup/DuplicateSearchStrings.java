package io.relata.setup;

import io.relata.platform.change.Changed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keep the set-up of the duplicate search: which parts of which fields companies are compared by. What is changed here
 * reaches companies when they are saved next, or all of them by {@link #build()}.
 *
 * @since 0.1
 */
public interface DuplicateSearchStrings {

    /**
     * List the set-up lines in the order they were added.
     *
     * @throws io.relata.platform.problem.Problem DENIED
     */
    List<DuplicateSearchString> all();

    /** List the set-up lines for rules that follow them, whoever acts. */
    List<DuplicateSearchString> inForce();

    /**
     * Add a line.
     *
     * @param values {@code fieldName}, {@code partOfField} and {@code length}, 5 unless said otherwise
     * @throws io.relata.platform.problem.Problem REQ without field or part; FORMAT for an unknown one or a length that is
     *     not 2 to 10; DUP when there is a line for that part of that field; DENIED
     */
    Changed<DuplicateSearchString> add(Map<String, ? extends @Nullable Object> values);

    /**
     * Add those of the usual sixteen lines that are missing: the first and last five characters of name, address, city,
     * phone number, VAT registration number, post code, e-mail and mobile phone number.
     *
     * @return the lines that were added
     * @throws io.relata.platform.problem.Problem DENIED
     */
    Changed<List<DuplicateSearchString>> addUsual();

    /**
     * Change a line.
     *
     * @param id the line
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param values by field name
     * @throws io.relata.platform.problem.Problem not found, REQ, FORMAT, DUP, CONFLICT, DENIED
     */
    Changed<DuplicateSearchString> update(UUID id, long version, Map<String, ? extends @Nullable Object> values);

    /**
     * Remove a line, and with it the strings that were taken by it.
     *
     * @param id the line
     * @param version the version the user saw
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found, CONFLICT, DENIED
     */
    UUID remove(UUID id, long version);

    /**
     * Build the search strings of all companies anew and compare the companies by them.
     *
     * @throws io.relata.platform.problem.Problem STATE when nobody who keeps companies is running; DENIED
     */
    SearchStringsBuilt build();
}
