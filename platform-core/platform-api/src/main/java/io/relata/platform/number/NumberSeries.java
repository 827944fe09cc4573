package io.relata.platform.number;

import org.jspecify.annotations.Nullable;

/**
 * Show a number series.
 *
 * @param code its key
 * @param description what it is for
 * @param startingNo its first number: {@code CT000001}; digits at the end are counted up
 * @param endingNo its last number, or null
 * @param lastNoUsed the last number drawn, or null
 * @param increment the step, at least 1
 * @param warningNo from this number on users are warned, or null
 * @param defaultNos whether numbers are drawn when none is typed
 * @param manualNos whether a number may be typed
 * @param allowGaps whether numbers may be lost: much faster, and the usual choice for contacts
 * @param version the record's version
 * @since 0.1
 */
public record NumberSeries(
        String code,
        String description,
        String startingNo,
        @Nullable String endingNo,
        @Nullable String lastNoUsed,
        int increment,
        @Nullable String warningNo,
        boolean defaultNos,
        boolean manualNos,
        boolean allowGaps,
        long version) {}
