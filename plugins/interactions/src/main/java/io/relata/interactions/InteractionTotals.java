package io.relata.interactions;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Sum up what happened with a contact; canceled and postponed entries do not count.
 *
 * @param count how many interactions
 * @param cost what they cost
 * @param duration how many minutes they took
 * @param lastInteraction the date of the latest that did not fail, or null
 * @param lastAttempted the date of the latest begun by us, or null
 * @since 0.1
 */
public record InteractionTotals(
        long count,
        BigDecimal cost,
        BigDecimal duration,
        @Nullable LocalDate lastInteraction,
        @Nullable LocalDate lastAttempted) {}
