package io.relata.setup;

import io.relata.platform.change.Changed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keep the formulas of salutations: one for each salutation, language and type.
 *
 * @since 0.1
 */
public interface SalutationFormulas {

    /**
     * List all formulas, by salutation, language and type.
     *
     * @throws io.relata.platform.problem.Problem DENIED
     */
    List<SalutationFormula> all();

    /**
     * List the formulas of a salutation.
     *
     * @param salutation its code
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    List<SalutationFormula> of(String salutation);

    /**
     * Find a formula; another language's never stands in for it.
     *
     * @param salutation the salutation's code, or null
     * @param language the language's code, or null for the formula of no language
     * @param type formal or informal
     */
    Optional<SalutationFormula> find(@Nullable String salutation, @Nullable String language, SalutationType type);

    /**
     * Add a formula.
     *
     * @param salutation the salutation's code
     * @param values {@code languageCode}, {@code salutationType}, {@code salutation}, {@code name1} to {@code name5}
     * @throws io.relata.platform.problem.Problem not found; REQ without a type; REF for an unknown language; DUP when there
     *     is one for language and type; FORMAT; DENIED
     */
    Changed<SalutationFormula> add(String salutation, Map<String, @Nullable Object> values);

    /**
     * Change a formula.
     *
     * @param salutation the salutation's code
     * @param id the formula
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param values by field name
     * @throws io.relata.platform.problem.Problem not found, REQ, REF, DUP, FORMAT, CONFLICT, DENIED
     */
    Changed<SalutationFormula> update(String salutation, UUID id, long version, Map<String, @Nullable Object> values);

    /**
     * Remove a formula.
     *
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found, CONFLICT, DENIED
     */
    UUID remove(String salutation, UUID id, long version);
}
