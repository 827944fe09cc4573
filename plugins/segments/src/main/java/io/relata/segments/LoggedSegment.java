package io.relata.segments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold a logged segment.
 *
 * @param id its id
 * @param version counts its changes
 * @param entryNo its number
 * @param segmentNo the number the segment had
 * @param description what it was about, or null
 * @param creationDate the day it was logged
 * @param userId who logged it, or null
 * @param canceled whether its interactions no longer count
 * @param interactions how many interactions it has that are canceled as it is, or not canceled as it is
 * @since 0.1
 */
public record LoggedSegment(
        UUID id,
        long version,
        long entryNo,
        String segmentNo,
        @Nullable String description,
        LocalDate creationDate,
        @Nullable String userId,
        boolean canceled,
        long interactions) {}
