package io.relata.contacts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Say from when to when an alternative address is in force. Of the periods that hold on a day, the one that began last
 * counts.
 *
 * @param code the alternative address's code
 * @param startingDate its first day
 * @param endingDate its last day, or null for an open end
 * @since 0.1
 */
public record AddressPeriod(
        String code, LocalDate startingDate, @Nullable LocalDate endingDate) {}
