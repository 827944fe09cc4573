package io.relata.platform.number;

import io.relata.platform.change.Changed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draw business numbers and look after the series they come from.
 *
 * @since 0.1
 */
public interface Numbering {

    /** The permission to change number series. */
    String SETUP_PERMISSION = "platform.numbering";

    /**
     * Draw the next number. Call it inside a change.
     *
     * @param series the series' code, or null when none is set up
     * @return the number
     * @throws io.relata.platform.problem.Problem REQ when no series is set; REF when it does not exist; STATE when it is
     *     used up, or draws no numbers by itself
     */
    String draw(@Nullable String series);

    /**
     * Check that a number may be typed by hand.
     *
     * @param series the series' code, or null when none is set up: then any number may be typed
     * @throws io.relata.platform.problem.Problem STATE when the series allows no manual numbers
     */
    void requireManual(@Nullable String series);

    /** Look at the number that would be drawn next, without drawing it; empty when used up. */
    Optional<String> peek(String series);

    /** Find a series. */
    Optional<NumberSeries> find(String code);

    /** List all series by code. */
    List<NumberSeries> all();

    /**
     * Add a series.
     *
     * @param values by field name as in {@link NumberSeries}
     * @throws io.relata.platform.problem.Problem REQ, FORMAT, DUP, DENIED
     */
    Changed<NumberSeries> create(Map<String, @Nullable Object> values);

    /**
     * Change a series. A new code renames it; who refers to it follows.
     *
     * @param code its code
     * @param version the version the user saw
     * @param values by field name; a new {@code lastNoUsed} lower than the old one is refused while numbers are in use
     * @throws io.relata.platform.problem.Problem not found, REQ, FORMAT, CONFLICT, DENIED
     */
    Changed<NumberSeries> update(String code, long version, Map<String, @Nullable Object> values);

    /**
     * Remove a series.
     *
     * @throws io.relata.platform.problem.Problem not found; CONFLICT; STATE when somebody who uses it refuses; DENIED
     */
    Changed<String> delete(String code, long version);
}
